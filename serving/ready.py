"""Whether the server can keep what is done: `/readyz` commits a write, where `/_stcore/health` only says it runs."""

import asyncio
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

PATH = "/readyz"


def ready_route(ready: Callable[[], bool]) -> Route:
    """Give the route that answers 200 while a write can be committed, and 503 while none can.

    ready  tries it; called in a thread, so that a database that hangs holds up nobody else
    """

    async def answer(_request: Request) -> Response:
        if await asyncio.to_thread(ready):
            return PlainTextResponse("ok")
        return PlainTextResponse("not ready", status_code=503)

    return Route(PATH, answer)
