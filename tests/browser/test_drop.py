"""Twenty untidy lists dropped at once: the page says which it reads, and nobody else waits."""

import re

import pytest

from tests.browser.looking import TROUBLE, settled, visit
from tests.browser.ugly import ugly_files
from texts import texts_in

pytestmark = pytest.mark.browser
t = texts_in("id")
SAID = re.compile(r"Membaca berkas \d+ dari 20")


def test_twenty_lists_are_read_in_sight_while_others_go_on(page, chromium, url):
    context = chromium.new_context(locale="id-ID", viewport={"width": 1440, "height": 900})
    other = context.new_page()
    visit(other, url, "ranking", "id")
    visit(page, url, "data", "id")
    files = [{"name": name, "mimeType": "", "buffer": content} for name, content in ugly_files()]

    page.set_input_files("input[type=file]", files)
    page.get_by_text(SAID).first.wait_for()
    other.get_by_test_id("stTopNavLink").filter(has_text=t("quick_win.menu")).click()
    other.wait_for_url(re.compile("/quick_win"))
    settled(other)
    page.get_by_text(re.compile(r"17 dari 20 berkas terbaca")).wait_for(timeout=60_000)
    settled(page)

    assert other.locator(TROUBLE).count() == 0
    assert page.locator(TROUBLE).count() == 0
    assert page.get_by_text("3 berkas tidak terbaca").count() == 1
    context.close()
