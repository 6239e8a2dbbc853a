"""One question to an ASGI app, without a server between."""

import asyncio
import gzip
from dataclasses import dataclass
from urllib.parse import unquote


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    content: bytes

    @property
    def text(self):
        """Give the content as text, unpacked if it came packed."""
        packed = self.headers.get("content-encoding") == "gzip"
        return (gzip.decompress(self.content) if packed else self.content).decode()


async def ask(app, address, *, takes_gzip=True):
    """Ask an app for one address, as a browser would."""
    path, _, query = address.partition("?")
    headers = [(b"accept-encoding", b"gzip" if takes_gzip else b"identity")]
    scope = {
        "type": "http",
        "method": "GET",
        "path": unquote(path),
        "query_string": query.encode(),
        "headers": headers,
    }
    messages = []

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message):
        messages.append(message)

    await app(scope, receive, send)
    start, *bodies = messages
    told = {name.decode(): value.decode() for name, value in start["headers"]}
    return Answer(start["status"], told, b"".join(body.get("body", b"") for body in bodies))


def asked(app, address, **how):
    """Ask once, in a loop of its own."""
    return asyncio.run(ask(app, address, **how))
