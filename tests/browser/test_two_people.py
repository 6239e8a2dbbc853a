"""Two analysts on one list, each in a browser of their own: the second to save is told, and nothing is lost."""

import re

import pytest

from tests.browser.looking import TROUBLE, settled, visit
from tests.house.source import ROOT
from texts import texts_in

pytestmark = pytest.mark.browser
WORKBOOK = ROOT / "data" / "samples" / "mistakes.xlsx"
t = texts_in("id")


@pytest.fixture
def two(page, chromium, url):
    """Give two browsers that show the problems of one list; neither has moved since."""
    visit(page, url, "data", "id")
    page.set_input_files("input[type=file]", WORKBOOK)
    page.wait_for_url(re.compile("study="))
    settled(page)
    address = page.url.replace("/data", "/mend")
    context = chromium.new_context(locale="id-ID", viewport={"width": 1440, "height": 900})
    other = context.new_page()
    for browser, name in ((page, "Ani"), (other, "Budi")):
        browser.goto(address.replace("/mend", "/studies"))
        settled(browser)
        who = browser.get_by_role("textbox", name=t("studies.who"))
        who.fill(name)
        who.press("Enter")
        settled(browser)
        browser.get_by_role("link", name=t("data.door_mend")).click()
        browser.wait_for_url(re.compile("/mend"))
        settled(browser)
    yield page, other
    context.close()


def go_on(browser, times=1):
    for _ in range(times):
        before = browser.locator(".st-key-mend_panel h3").inner_text()
        browser.get_by_role("button", name=re.compile(f"^{t('mend.next')}")).click()
        browser.locator(".st-key-mend_panel h3").filter(has_not_text=before).wait_for()
        settled(browser)


def write(browser, text):
    browser.get_by_role("textbox", name=t("mend.typed")).fill(text)
    browser.get_by_role("button", name=t("mend.write")).click()


def test_the_second_to_save_one_cell_is_told_and_both_texts_are_there(two):
    first, second = two
    go_on(first)
    go_on(second)

    write(first, "Smart Living")
    first.get_by_text("Tersimpan.").wait_for()
    settled(first)
    write(second, "Smart Economy")

    second.get_by_text("Rekan Anda mengubah 1 isian").wait_for()
    settled(second)
    told = second.locator(".st-key-mend_conflicts").inner_text()
    assert "Ani" in told
    assert "Smart Living" in told
    assert "Smart Economy" in told

    second.get_by_role("button", name=t("mend.conflict_mine")).click()
    second.locator(".st-key-mend_conflicts").wait_for(state="detached")
    settled(second)
    assert second.locator(TROUBLE).count() == 0


def test_two_cells_mended_at_once_are_both_kept(two):
    first, second = two
    go_on(first)
    go_on(second, 2)

    write(first, "Smart Living")
    first.get_by_text("Tersimpan.").wait_for()
    settled(first)
    write(second, "Smart Economy")
    second.get_by_text("Tersimpan.").wait_for()
    settled(second)

    assert second.locator(".st-key-mend_conflicts").count() == 0
    assert second.locator("h1").inner_text().startswith("29 hal")


def test_what_the_other_kept_is_shown_with_the_next_step(two):
    first, second = two
    go_on(first)
    write(first, "Smart Living")
    first.get_by_text("Tersimpan.").wait_for()
    settled(first)

    go_on(second)

    assert second.get_by_text(re.compile("baru saja diubah oleh Ani")).count() == 1
    assert second.locator("h1").inner_text().startswith("30 hal")
