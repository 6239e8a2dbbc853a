"""Streamlit's own scripts and styles, compressed once and kept: 9 MB on the wire become 2.7 MB."""

import asyncio
import gzip
import mimetypes
from collections.abc import Mapping
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import file_util

KINDS = (".js", ".css", ".json", ".svg", ".wasm")
LEVEL = 6
FOR_EVER = {
    "Content-Encoding": "gzip",
    "Vary": "Accept-Encoding",
    "Cache-Control": "public, immutable, max-age=31536000",
}
"""A bundle's name carries the hash of its content, so a browser may keep it."""


def bundles(folder: Path) -> Mapping[str, Path]:
    """Give the compressible files of Streamlit's bundle folder by the address they are served at."""
    return {
        f"/static/{file.relative_to(folder).as_posix()}": file
        for file in (folder).rglob("*")
        if file.suffix in KINDS and file.is_file()
    }


class Bundles:
    """Answer for the bundles where the browser takes gzip.

    Streamlit leaves them uncompressed because its middleware would compress them anew for every visitor; here each is
    compressed at its first request, in a thread, and kept in memory. An address is looked up among the files found at
    the start, so no path can lead elsewhere.
    """

    def __init__(self, app: ASGIApp, folder: Path | None = None) -> None:
        """List the bundles; compress none yet."""
        self.app = app
        self.files = bundles(folder or Path(file_util.get_static_dir()) / "static")
        self.compressed: dict[str, asyncio.Task[bytes]] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the compressed bundle, or let Streamlit answer."""
        if scope["type"] != "http" or scope["path"] not in self.files or not _takes_gzip(scope):
            await self.app(scope, receive, send)
            return
        path = scope["path"]
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        answer = Response(await self.squeeze(path), media_type=kind, headers=FOR_EVER)
        await answer(scope, receive, send)

    async def squeeze(self, path: str) -> bytes:
        """Give a bundle compressed; those who ask while it is being compressed wait for the same work."""
        if path not in self.compressed:
            self.compressed[path] = asyncio.create_task(asyncio.to_thread(_squeeze, self.files[path]))
        return await asyncio.shield(self.compressed[path])


def _squeeze(file: Path) -> bytes:
    return gzip.compress(file.read_bytes(), LEVEL, mtime=0)


def _takes_gzip(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    return scope["method"] == "GET" and "range" not in headers and "gzip" in headers.get("accept-encoding", "")
