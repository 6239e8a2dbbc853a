"""Shoot every page in every language at the widths of a desk, a projector and a phone: `make screenshots`."""

import os
import sys
import tempfile
from pathlib import Path

from tests.browser.chromium import MISSING, open_chromium
from tests.browser.looking import visit
from tests.house.source import ROOT, pages
from tests.running_server import running_server
from texts import LANGUAGES

SIZES = {1440: 900, 1920: 1080, 390: 844}


def main():
    """Write VAR_DIR/screenshots/<width>/<page>-<language>.png."""
    folder = Path(os.environ.get("VAR_DIR") or ROOT / "var") / "screenshots"
    with tempfile.TemporaryDirectory() as var, running_server(Path(var)) as url, open_chromium() as browser:
        if browser is None:
            sys.exit(MISSING)
        for width, height in SIZES.items():
            context = browser.new_context(viewport={"width": width, "height": height}, locale="id-ID")
            _shoot_all(context.new_page(), url, folder / str(width))
            context.close()
    print(folder)


def _shoot_all(page, url, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        for key in pages():
            visit(page, url, key, language)
            _shoot(page, folder / f"{key}-{language}.png")


def _shoot(page, path):
    """Make the window as tall as the page: Streamlit scrolls inside, so `full_page` alone would cut it."""
    size = page.viewport_size
    tall = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    page.set_viewport_size({"width": size["width"], "height": max(tall, size["height"])})
    page.wait_for_timeout(400)
    page.screenshot(path=path)
    page.set_viewport_size(size)


if __name__ == "__main__":
    main()
