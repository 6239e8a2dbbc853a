"""Hands beside the method: a program moved on the record, scenarios saved, days typed, and every room open to all."""

import pytest

from tests.browser.looking import TROUBLE, overflow, settled, until, visit
from tests.browser.test_pages import violations
from texts import LANGUAGES, texts_in

pytestmark = pytest.mark.browser
t = texts_in("id")
ROOMS = ("entry", "schedule", "judgement", "scenarios")


def test_a_move_is_kept_with_its_reason_and_a_reload_still_tells_it(page, url):
    prepared(page, url)
    said = page.get_by_text("Dengan pertimbangan ini").first.inner_text()
    page.reload()
    settled(page)

    assert page.get_by_text("Janji Wali Kota").count() == 1
    assert page.get_by_text(said).count() >= 1
    assert page.locator("h1").inner_text() == t("judgement.title_came", came=1)


def test_a_scenario_of_before_stands_beside_the_settings_of_now(page, url):
    visit(page, url, "scenarios", "id")
    save(page, "Awal")
    settled(page)

    assert page.locator("h1").inner_text() == t("scenarios.title_same", lists=2, every=12)
    assert page.get_by_role("button", name=t("scenarios.open")).count() == 1


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_room_with_everything_in_it_is_open_to_all_and_fits(chromium, url, width, language):
    page = chromium.new_context(viewport={"width": 1440, "height": 1200}, locale="id-ID").new_page()
    study = prepared(page, url)
    page.set_viewport_size({"width": width, "height": 900})
    found = {}
    for room in ROOMS:
        page.goto(f"{url}/{room}?lang={language}&study={study}")
        settled(page)
        until(page, "!document.body.innerText.match(/Menghitung syaratnya|Working out what/)")
        settled(page)
        found[room] = (page.locator(TROUBLE).count(), violations(page), max(overflow(page), 0))
    page.context.close()

    assert found == dict.fromkeys(ROOMS, (0, [], 0))


def prepared(page, url):
    """Save two scenarios, keep a stage, and move a program by hand; give the id of the study."""
    visit(page, url, "scenarios", "id")
    save(page, "Awal")
    save(page, "Sama")
    press(page, "stage_take")
    study = page.url.split("study=")[1].split("&")[0]
    page.goto(f"{url}/judgement?study={study}")
    settled(page)
    choose_first(page, "place_program")
    page.locator(".st-key-place_reason textarea").fill("Janji Wali Kota")
    page.locator(".st-key-place_name input").fill("Sri")
    press(page, "place_take")
    return study


def choose_first(page, key):
    """Choose what stands first, by keyboard; nobody is chosen until then."""
    field = page.locator(f".st-key-{key} input")
    field.focus()
    field.press("ArrowDown")
    page.get_by_role("option").first.wait_for()
    field.press("Enter")
    settled(page)


def save(page, name):
    field = page.locator(".st-key-scenario_name input")
    field.fill(name)
    field.press("Tab")
    settled(page)
    press(page, "scenario_take")
    page.locator(".st-key-scenario_saved").wait_for()
    settled(page)


def press(page, key):
    page.wait_for_timeout(300)
    settled(page)
    page.locator(f".st-key-{key} button").click()
    page.wait_for_timeout(500)
    settled(page)
