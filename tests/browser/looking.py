"""What a test looks for in a page: that it has settled, what it asked of whom, whether it fits."""

import time
from collections.abc import Sequence

from playwright.sync_api import Page

SETTLED = "[data-testid=stApp][data-test-script-state=notRunning]"
TROUBLE = "[data-testid=stException], .st-key-trouble"
BEGUN = f"[data-testid=stMainBlockContainer] h1, {TROUBLE}"
SKELETON = "[data-testid=stSkeleton], [data-testid=stAppSkeleton]"
WAIT = 30_000


def address(url: str, key: str, language: str) -> str:
    """Give a page's address in a language; the first page of the menu stands at the root."""
    return f"{url}/{'' if key == 'home' else key}?lang={language}"


def visit(page: Page, url: str, key: str, language: str) -> None:
    """Open a page and wait until it has settled."""
    page.goto(address(url, key, language))
    settled(page)


def settled(page: Page) -> None:
    """Wait until the script has run, nothing is a skeleton any more, and every chart is drawn."""
    page.wait_for_selector(BEGUN, timeout=WAIT)
    page.wait_for_selector(SETTLED, timeout=WAIT)
    until(page, f"!document.querySelector('{SKELETON}')")
    until(
        page, "[...document.querySelectorAll('[data-testid=stPlotlyChart]')].every(c => c.querySelector('.main-svg'))"
    )
    page.wait_for_selector(SETTLED, timeout=WAIT)
    page.evaluate("document.fonts.ready.then(() => true)")


def until(page: Page, condition: str, seconds: float = 30) -> None:
    """Wait for a condition: the content policy forbids Playwright's own way, which evaluates text in the page.

    Raises
    ------
    TimeoutError: when it does not come true.
    """
    end = time.monotonic() + seconds
    while not page.evaluate(condition):
        if time.monotonic() > end:
            raise TimeoutError(condition)
        page.wait_for_timeout(20)


def outside(urls: Sequence[str], url: str) -> list[str]:
    """Give the addresses that lead anywhere but to the server itself or into the page."""
    return [asked for asked in urls if not asked.startswith((url, url.replace("http", "ws", 1), "data:", "blob:"))]


def overflow(page: Page) -> int:
    """Give by how many pixels the page is wider than the window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
