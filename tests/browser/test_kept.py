"""What was done survives a reload and a server that is killed and started anew."""

import os
import re
import signal

import pytest

from tests.browser.looking import settled, visit
from tests.house.source import ROOT
from tests.running_server import running_server
from texts import texts_in

pytestmark = pytest.mark.browser
WORKBOOK = ROOT / "data" / "samples" / "mistakes.xlsx"
t = texts_in("id")


def test_a_reload_shows_what_was_done(page, url):
    visit(page, url, "data", "id")
    page.set_input_files("input[type=file]", WORKBOOK)
    page.wait_for_url(re.compile("study="))
    settled(page)
    said = page.locator("h1").inner_text()

    page.reload()
    settled(page)

    assert page.locator("h1").inner_text() == said


def test_a_killed_server_started_anew_shows_what_was_done(page, tmp_path):
    with running_server(tmp_path) as url:
        visit(page, url, "data", "id")
        page.set_input_files("input[type=file]", WORKBOOK)
        page.wait_for_url(re.compile("study="))
        settled(page)
        said, study = page.locator("h1").inner_text(), page.url.split("study=")[1]
        kill_by(tmp_path)

    with running_server(tmp_path) as url:
        page.goto(f"{url}/data?study={study}")
        settled(page)

        assert page.locator("h1").inner_text() == said


def kill_by(var_dir):
    """Kill the server that works in a folder, as a power cut would: it cannot finish anything."""
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/environ", "rb") as environ:
                its_own = f"VAR_DIR={var_dir}".encode() in environ.read().split(b"\0")
        except OSError:
            continue
        if its_own:
            os.kill(int(pid), signal.SIGKILL)
