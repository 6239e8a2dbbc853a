"""Work that the server does again and again behind its open door, and a last time when it closes."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

SECONDS = 60.0

_log = logging.getLogger(__name__)


@asynccontextmanager
async def regularly(work: Callable[[], None], seconds: float = SECONDS) -> AsyncIterator[None]:
    """Have work done in a thread while the block runs and once when it ends, never twice at the same time.

    seconds  between one turn and the next, and before the first: the server opens in peace
    """
    closing = asyncio.Event()
    turns = asyncio.create_task(_turns(work, seconds, closing))
    try:
        yield
    finally:
        closing.set()
        await turns


async def _turns(work: Callable[[], None], seconds: float, closing: asyncio.Event) -> None:
    last = False
    while not last:
        last = await _came(closing, seconds)
        await _turn(work)


async def _came(event: asyncio.Event, seconds: float) -> bool:
    """Wait for an event, and say whether it came in time."""
    try:
        async with asyncio.timeout(seconds):
            return await event.wait()
    except TimeoutError:
        return False


async def _turn(work: Callable[[], None]) -> None:
    """Do the work once; a mistake in it is told in the log and takes no later turn away."""
    [mistake] = await asyncio.gather(asyncio.to_thread(work), return_exceptions=True)
    if mistake is not None:
        _log.error("What the server does regularly stopped on a mistake; the next turn comes.", exc_info=mistake)
