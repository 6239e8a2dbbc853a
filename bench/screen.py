"""What a person waits for: a cold start, the first chart, the page after a slider."""

import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page

from bench.figures import Figure
from tests.browser.chromium import MISSING, open_chromium
from tests.browser.looking import SETTLED, settled, visit
from tests.running_server import running_server

CHART = "[data-testid=stPlotlyChart] .main-svg"
SLIDER = "[data-testid=stMain] input[type=range]"
MOVES = 20
PATIENCE = 30.0
"""Seconds after which a rerun is said to have been missed."""


def figures() -> Iterator[Figure]:
    """Start the server cold, open the first page, move a slider on the page of weights."""
    with TemporaryDirectory() as var, open_chromium() as browser:
        start = time.perf_counter()
        with running_server(Path(var)) as url:
            yield Figure("cold start: process to health", time.perf_counter() - start)
            if browser is None:
                yield Figure("first chart, and page after a slider", None, 0.150, MISSING)
                return
            yield from _seen(browser, url, start)


def _seen(browser: Browser, url: str, start: float) -> Iterator[Figure]:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto(url)
    page.wait_for_selector(CHART)
    yield Figure("cold start: process to the first chart in a browser", time.perf_counter() - start)
    settled(page)
    again = time.perf_counter()
    page.goto(url)
    page.wait_for_selector(CHART)
    yield Figure("warm: address to the first chart in a browser", time.perf_counter() - again)
    visit(page, url, "criteria", "id")
    taken = [_move(page, right=move % 2 == 0) for move in range(MOVES)]
    yield Figure(
        "page rerun after a slider, browser p50",
        median(taken),
        0.150,
        f"{MOVES} moves, sample study, from the asking to the picture",
    )


def _move(page: Page, *, right: bool) -> float:
    """Move a slider by a key and give the seconds until the page is still again."""
    page.locator(SLIDER).first.focus()
    page.evaluate(WATCH)
    page.keyboard.press("ArrowRight" if right else "ArrowLeft")
    until = time.perf_counter() + PATIENCE
    while (seconds := page.evaluate("window.rerunSeconds")) is None:
        if time.perf_counter() > until:
            raise TimeoutError
        page.wait_for_timeout(10)
    page.wait_for_selector(SETTLED)
    return float(seconds)


WATCH = """() => {
  window.rerunSeconds = null
  const app = document.querySelector('[data-testid=stApp]')
  let begun = null
  const watcher = new MutationObserver(() => {
    if (app.dataset.testScriptState !== 'notRunning') {
      begun ??= performance.now()
    } else if (begun !== null) {
      watcher.disconnect()
      requestAnimationFrame(() => { window.rerunSeconds = (performance.now() - begun) / 1000 })
    }
  })
  watcher.observe(app, {attributes: true, attributeFilter: ['data-test-script-state']})
}"""
"""Measured inside the page, from the asking to the first picture after the run: what asks from outside adds its own
delay. Streamlit waits a moment after a key before it asks, so that a held key asks once; that is not counted."""
