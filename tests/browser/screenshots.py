"""Shoot every page in every language at the widths of a desk, a projector and a phone: `make screenshots`."""

import os
import sys
import tempfile
from pathlib import Path

from pages.shared.data_steps import DOORS
from pages.shared.quick import steps
from tests.browser.chromium import MISSING, open_chromium
from tests.browser.looking import address, settled, until, visit
from tests.browser.situations import keep_situations
from tests.browser.ugly import ugly_files
from tests.house.source import ROOT, pages
from tests.running_server import running_server
from texts import LANGUAGES, texts_in

SIZES = {1440: 900, 1920: 1080, 390: 844}


def main():
    """Write VAR_DIR/screenshots/<width>/<page>-<language>.png, and <page>-<situation>-<language>.png of Quick Win."""
    folder = Path(os.environ.get("VAR_DIR") or ROOT / "var") / "screenshots"
    with tempfile.TemporaryDirectory() as var:
        kept = keep_situations(Path(var))
        with running_server(Path(var)) as url, open_chromium() as browser:
            if browser is None:
                sys.exit(MISSING)
            for width, height in SIZES.items():
                context = browser.new_context(viewport={"width": width, "height": height}, locale="id-ID")
                _shoot_all(context.new_page(), url, folder / str(width))
                context.close()
                for name, study in kept.items():
                    context = browser.new_context(viewport={"width": width, "height": height}, locale="id-ID")
                    _shoot_situation(context.new_page(), url, folder / str(width), name, study)
                    context.close()
    print(folder)


def _shoot_all(page, url, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        for key in pages():
            visit(page, url, key, language)
            if key in steps.DOORS:
                _wait_for_later(page)
            shoot(page, folder / f"{key}-{language}.png")
        _shoot_rooms(page, url, language, folder)


def _shoot_situation(page, url, folder, name, study):
    """Shoot the rooms of Quick Win on one of the studies that show what can happen to a list."""
    for language in LANGUAGES:
        for key in steps.DOORS:
            page.goto(f"{address(url, key, language)}&study={study}")
            settled(page)
            _wait_for_later(page)
            shoot(page, folder / f"{key}-{name}-{language}.png")


def _shoot_rooms(page, url, language, folder):
    """Shoot the rooms around the list on the untidy lists of twenty agencies, one of which was sent again."""
    t = texts_in(language)
    visit(page, url, "data", language)
    files = [{"name": name, "mimeType": "", "buffer": content} for name, content in ugly_files()]
    page.set_input_files("input[type=file]", files)
    page.get_by_role("button", name=t("data.replace")).click()
    page.get_by_role("button", name=t("data.replace")).wait_for(state="detached")
    settled(page)
    study = page.url.split("study=")[1].split("&")[0]
    for key in DOORS:
        page.goto(f"{address(url, key, language)}&study={study}")
        settled(page)
        shoot(page, folder / f"{key}-list-{language}.png")


def _wait_for_later(page):
    """Wait until what is worked out behind a page is there: between two portions a page says nothing for a moment."""
    for _ in range(2):
        until(page, "!document.body.innerText.match(/Menghitung|Working|masih dihitung|still being/)", 120)
        page.wait_for_timeout(800)
        settled(page)


def shoot(page, path):
    """Make the window as tall as the page: Streamlit scrolls inside, so `full_page` alone would cut it."""
    size = page.viewport_size
    tall = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    page.set_viewport_size({"width": size["width"], "height": max(tall, size["height"])})
    page.wait_for_timeout(400)
    page.screenshot(path=path)
    page.set_viewport_size(size)


if __name__ == "__main__":
    main()
