"""A warm start: heavy imports happen behind the open door, and the garbage collector then leaves them alone."""

import asyncio
import gc
import importlib
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from streamlit.runtime.pages_manager import PagesManager

from scoring.methods.scikit import warm
from serving.regularly import regularly
from serving.settings import check_settings

HEAVY = ("pandas", "plotly.graph_objects", "babel.dates")
HEAD_START = 0.2
"""Seconds for the server to open its door and answer a health check before imports contend for the processor."""


Lifespan = Callable[[object], AbstractAsyncContextManager[None]]


def lifespan_with(prepare: Callable[[], None], behind: Callable[[], None], again: Callable[[], None]) -> Lifespan:
    """Give what happens around the server's life.

    prepare  done before the server opens its door; what it raises keeps the door shut
    behind   done in a thread behind the open door, after the heavy imports
    again    done in a thread every minute behind the open door, and a last time when it closes
    """

    @asynccontextmanager
    async def lifespan(_app: object) -> AsyncIterator[None]:
        check_settings()
        prepare()
        async with _warming(behind), regularly(again):
            yield

    return lifespan


@asynccontextmanager
async def _warming(behind: Callable[[], None]) -> AsyncIterator[None]:
    # without this, the first visitor of a deep link gets that file alone: Streamlit takes pages/ for its old menu
    PagesManager.uses_pages_directory = False
    task = asyncio.create_task(warm_up(behind))
    yield
    task.cancel()


async def warm_up(behind: Callable[[], None] = lambda: None, head_start: float = HEAD_START) -> None:
    """Import in a thread what every page needs, then freeze it out of every later collection."""
    await asyncio.sleep(head_start)
    await asyncio.to_thread(import_heavy)
    await asyncio.to_thread(behind)
    gc.collect()
    gc.freeze()


def import_heavy() -> None:
    """Import the libraries that take long, scikit-criteria last: the first chart waits for the others."""
    for module in HEAVY:
        importlib.import_module(module)
    warm()
