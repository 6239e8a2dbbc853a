"""The way from the list to its rules: a rule moves, the list answers; rules that clash are loosened at a press."""

import pytest

from tests.browser.looking import TROUBLE, overflow, settled, until, visit
from tests.browser.test_pages import violations
from texts import LANGUAGES, texts_in

pytestmark = pytest.mark.browser
t = texts_in("id")
WHOLE = "document.body.innerText.includes('Berdasarkan 1.000 susunan bobot')"
PACKAGES = "!!document.body.innerText.match(/paket yang efisien|efficient packages/)"
PRICED = "!document.body.innerText.match(/Menghitung|Working out/)"


def test_a_rule_that_moves_is_answered_told_and_taken_back(page, url):
    visit(page, url, "quick_win", "id")
    page.locator(".st-key-door_rules a").click()
    until(page, PACKAGES)
    settled(page)

    type_into(page, "limit", "6")
    until(page, "document.querySelector('h1').innerText.startsWith('Selain jumlah program')")

    assert page.get_by_text("Sejak perubahan terakhir, ").count() == 1
    page.get_by_role("button", name=t("rules.undo")).click()
    until(page, "document.querySelector('h1').innerText.startsWith('Selain jumlah program')")
    assert page.locator(TROUBLE).count() == 0


def test_rules_that_clash_are_loosened_at_a_press(page, url):
    visit(page, url, "rules", "id")
    type_into(page, "limit", "1")
    until(page, "document.querySelector('h1').innerText.includes('belum dapat dipenuhi bersama')")
    settled(page)

    page.get_by_role("button", name=t("rules.loosen_to"), exact=True).last.click()

    until(page, PACKAGES)
    assert page.locator(TROUBLE).count() == 0


def test_what_comes_later_keeps_its_place(page, url):
    visit(page, url, "quick_win", "id")
    until(page, WHOLE)
    settled(page)
    page.reload()
    settled(page)
    before = height(page)
    until(page, WHOLE)
    settled(page)

    assert abs(height(page) - before) <= 160


def test_the_story_is_told_when_asked_for(page, url):
    visit(page, url, "quick_win", "id")
    page.get_by_text(t("story.tell")).click()

    until(page, "document.body.innerText.includes('tidak satu pun aturan mengurangi nilai daftar')")
    assert page.get_by_text("Program terkuat ialah").count() == 1


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("language", LANGUAGES)
def test_both_pages_with_everything_in_them_are_open_to_all_and_fit(chromium, url, width, language):
    page = chromium.new_context(viewport={"width": width, "height": 900}, locale="id-ID").new_page()
    words = texts_in(language)
    found = {}
    for key in ("rules", "quick_win"):
        visit(page, url, key, language)
        page.get_by_text(words("rules.more" if key == "rules" else "story.tell"), exact=True).click()
        settled(page)
        until(page, PACKAGES if key == "rules" else PRICED)
        settled(page)
        found[key] = (page.locator(TROUBLE).count(), violations(page), max(overflow(page), 0))
    page.context.close()

    assert found == dict.fromkeys(("rules", "quick_win"), (0, [], 0))


@pytest.mark.parametrize("topic", ["money", "agencies", "between", "parts", "baseline"])
def test_the_other_rules_stay_open_while_one_of_them_is_set(page, url, topic):
    visit(page, url, "rules", "id")
    page.get_by_text(t("rules.more"), exact=True).click()
    settled(page)

    page.get_by_role("radio", name=t(f"rules.about_{topic}")).or_(
        page.get_by_role("button", name=t(f"rules.about_{topic}"))
    ).first.click()
    settled(page)
    if topic == "money":
        type_into(page, "year_2019", "9")

    assert page.get_by_text(t("rules.about")).is_visible()
    assert violations(page) == []


def type_into(page, key, text):
    field = page.locator(f".st-key-{key} input")
    field.fill(text)
    field.press("Enter")
    page.wait_for_timeout(200)
    settled(page)


def height(page):
    return page.evaluate("document.querySelector('[data-testid=stMainBlockContainer]').scrollHeight")
