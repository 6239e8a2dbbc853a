"""Security headers: what a page may load, run and be embedded in."""

import base64
import hashlib
import re
from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from serving.front_page import installed_page

POLICY: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval' {inline}",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self' blob:",
    "media-src": "'self' blob:",
    "frame-src": "'self'",
    "manifest-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
}
"""Measured with every widget, plotly and the data editor; nothing may come from, or go to, another host."""


def content_policy(page: str) -> str:
    """Write the content policy that lets exactly the page's own inline scripts run.

    Source
    ------
    W3C, Content Security Policy Level 3.

    Examples
    --------
    >>> content_policy("<script>1</script>").split(";")[1]
    " script-src 'self' 'wasm-unsafe-eval' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"
    """
    scripts = re.findall(r"<script>(.*?)</script>", page, flags=re.DOTALL)
    inline = " ".join(f"'sha256-{_sha256(script)}'" for script in scripts)
    return "; ".join(f"{what} {where.format(inline=inline)}".strip() for what, where in POLICY.items())


class SecurityHeaders:
    """Add the security headers to every answer."""

    def __init__(self, app: ASGIApp, page: str | None = None) -> None:
        """Compute the policy once, from the installed page."""
        self.app = app
        self.headers = {
            "Content-Security-Policy": content_policy(page if page is not None else installed_page()),
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
            "Referrer-Policy": "no-referrer",
            "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
            "Cross-Origin-Opener-Policy": "same-origin",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and dress the answer."""

        async def send_dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self.headers)
            await send(message)

        await self.app(scope, receive, send_dressed)


def _sha256(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
