"""The one HTML page of Streamlit, made ours: its language, its name, its icon and its font."""

import html
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import file_util

from texts import LANGUAGES, texts_in

FONT = "./app/static/plus-jakarta-sans-latin.woff2"
ICON = "./app/static/icon.png"
NOT_THE_FRONT = ("/media/", "/app/static/", "/component/", "/_stcore/", "/static/")
"""Prefixes under which an HTML answer is somebody's download and not Streamlit's page."""


def installed_page() -> str:
    """Read the page that the installed Streamlit serves."""
    return (Path(file_util.get_static_dir()) / "index.html").read_text(encoding="utf-8")


def front_page(installed: str, language: str) -> str:
    """Give the installed page a language, the app's name and icon, and the font it will really use.

    Examples
    --------
    >>> front_page('<html lang="en"><title>Streamlit</title>', "id")
    '<html lang="id"><title>Quick Win Smart City Balikpapan</title>'
    """
    name = html.escape(texts_in(language)("app.name"))
    page = installed.replace('<html lang="en">', f'<html lang="{language}">', 1)
    page = page.replace("<title>Streamlit</title>", f"<title>{name}</title>", 1)
    page = page.replace('href="./favicon.png"', f'href="{ICON}"', 1)
    return re.sub(r'(<link\s+rel="preload"\s+href=")[^"]+(")', rf"\g<1>{FONT}\g<2>", page, count=1)


def language_of(scope: Scope) -> str:
    """Give the language the address asks for, or the reference one."""
    asked = parse_qs(scope["query_string"].decode("latin-1")).get("lang", [""])[0]
    return asked if asked in LANGUAGES else next(iter(LANGUAGES))


class FrontPage:
    """Serve our page wherever Streamlit serves its own."""

    def __init__(self, app: ASGIApp, installed: str | None = None) -> None:
        """Prepare the page once for each language."""
        self.app = app
        page = installed if installed is not None else installed_page()
        self.pages: Mapping[str, bytes] = {lang: front_page(page, lang).encode() for lang in LANGUAGES}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Watch the answers to page addresses; leave everything else untouched."""
        if scope["type"] != "http" or scope["path"].startswith(NOT_THE_FRONT):
            await self.app(scope, receive, send)
            return
        page = self.pages[language_of(scope)]
        ours = False

        async def send_ours(message: Message) -> None:
            nonlocal ours
            if message["type"] == "http.response.start" and _is_page(message):
                ours = True
                await send(_announced(message, len(page)))
                await send({"type": "http.response.body", "body": page})
            elif not ours:
                await send(message)

        await self.app(scope, receive, send_ours)


def _is_page(message: Message) -> bool:
    kind = Headers(raw=message["headers"]).get("content-type", "")
    return message["status"] == 200 and kind.startswith("text/html")


def _announced(message: Message, length: int) -> Message:
    headers = MutableHeaders(scope=message)
    for told in ("etag", "last-modified", "accept-ranges", "content-encoding"):
        del headers[told]
    headers["content-length"] = str(length)
    return message
