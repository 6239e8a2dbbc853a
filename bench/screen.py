"""What a person waits for: a cold start, the first chart, the page after a slider."""

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, FilePayload, Page

from bench.figures import Figure
from bench.lists import programs_of
from data.workbook.template import write_template
from tests.browser.chromium import MISSING, open_chromium
from tests.browser.looking import SETTLED, settled, until, visit
from tests.running_server import running_server
from texts import texts_in

NUMBER_UP = ".st-key-number [data-testid=stNumberInputStepUp]"
PROGRAMS = 50
CHART = "[data-testid=stPlotlyChart] .main-svg"
SLIDER = "[data-testid=stMain] input[type=range]"
CRITERION = ".st-key-weight_risk input[type=range]"
MOVES = 20
PATIENCE = 5.0
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
    for told, slider in (("of one criterion", CRITERION), ("of the groups, which moves every weight", SLIDER)):
        taken = sorted(_move(page, slider, right=move % 2 == 0) for move in range(MOVES))
        note = f"{MOVES} moves, sample study, from the asking to the picture; p95 {1000 * taken[-2]:.0f} ms"
        yield Figure(f"page rerun after the slider {told}, browser p50", median(taken), 0.150, note)
    yield _rule_moved(page, url)


def _rule_moved(page: Page, url: str) -> Figure:
    """Bring a list of 50 programs, and move the number of the list on the page of its rules."""
    visit(page, url, "data", "id")
    name = "lima-puluh.xlsx"
    book = write_template(texts_in("id"), programs=programs_of(PROGRAMS), made_at=datetime(2019, 7, 9))
    page.set_input_files("input[type=file]", FilePayload(name=name, mimeType="", buffer=book))
    until(page, f"document.body.innerText.includes('{PROGRAMS} program')")
    settled(page)
    study = page.url.split("study=")[1].split("&")[0]
    page.goto(f"{url}/rules?lang=id&study={study}")
    settled(page)
    taken = [_press(page, NUMBER_UP) for _ in range(MOVES)]  # back and forth would find answers that are there already
    note = f"{MOVES} moves, {PROGRAMS} programs, first look; p95 {1000 * sorted(taken)[-2]:.0f} ms"
    return Figure("list after a rule moves, browser p50", median(taken), 0.300, note)


def _press(page: Page, button: str) -> float:
    """Press a button and give the seconds until the page is still again."""
    return _timed(page, page.locator(button).click)


def _move(page: Page, slider: str, *, right: bool) -> float:
    """Move a slider by a key and give the seconds until the page is still again."""
    page.locator(slider).first.focus()
    return _timed(page, lambda: page.keyboard.press("ArrowRight" if right else "ArrowLeft"))


def _timed(page: Page, act: Callable[[], None], tries: int = 3) -> float:
    """Act and give the seconds until the page is still; once more where begin and end came in one picture, unseen."""
    page.evaluate(WATCH)
    act()
    try:
        until(page, "window.rerunSeconds !== null", PATIENCE)
    except TimeoutError:
        if tries == 1:
            raise
        return _timed(page, act, tries - 1)
    page.wait_for_selector(SETTLED)
    return float(page.evaluate("window.rerunSeconds"))


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
