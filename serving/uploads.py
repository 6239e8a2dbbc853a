"""The gate for uploads: how many may be on their way at once, and for how long.

How large one may be is `server.maxUploadSize`, which Streamlit holds against the bytes as they arrive and `settings.py`
asserts.
"""

import asyncio

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

UPLOADS = "/_stcore/upload_file/"
AT_ONCE = 3
PATIENCE = 20.0
LONGEST = 120.0


class UploadGate:
    """Let three uploads in at a time; the next waits its turn, and a stalled one gives its place up.

    patience  seconds to wait for a turn; then 503
    longest   seconds an upload may take; then 408
    """

    def __init__(
        self, app: ASGIApp, at_once: int = AT_ONCE, patience: float = PATIENCE, longest: float = LONGEST
    ) -> None:
        """Open the gate."""
        self.app = app
        self.turns = asyncio.Semaphore(at_once)
        self.patience = patience
        self.longest = longest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hold uploads to their turn; leave everything else untouched."""
        if scope["type"] != "http" or scope["method"] != "PUT" or not scope["path"].startswith(UPLOADS):
            await self.app(scope, receive, send)
            return
        try:
            await asyncio.wait_for(self.turns.acquire(), self.patience)
        except TimeoutError:
            await Response(status_code=503, headers={"Retry-After": "20"})(scope, receive, send)
            return
        try:
            await self._upload(scope, receive, send)
        finally:
            self.turns.release()

    async def _upload(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            async with asyncio.timeout(self.longest):
                await self.app(scope, receive, send)
        except TimeoutError:
            await Response(status_code=408, headers={"Connection": "close"})(scope, receive, send)
