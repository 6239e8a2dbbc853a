"""Hands that weigh: seven criteria judged in the table until they agree, and every way open to all."""

import pytest

from pages.shared.weigh.choice import way_name
from scoring.weighting.guided import GUIDES
from tests.browser.looking import overflow, settled, visit
from tests.browser.test_pages import violations
from tests.pages.weighing import CONTRARY
from texts import texts_in

pytestmark = pytest.mark.browser
t = texts_in("id")
LEFT_OUT = ("partnership", "integration")
FEASIBILITY = (
    "direct_benefit", "leverage", "readiness", "novelty", "sustainability", "partnership", "integration", "risk",
    "duration_months",
)  # fmt: skip
START = {"impact_main": "25,0\u00a0%", "impact_breadth": "25,0\u00a0%", **dict.fromkeys(FEASIBILITY, "5,6\u00a0%")}


def test_an_inconsistent_matrix_of_seven_is_typed_mended_and_still_there_after_a_reload(page, url):
    page.set_viewport_size({"width": 1440, "height": 1300})
    visit(page, url, "criteria", "id")
    choose(page, "way", way_name("ahp", t))
    choose(page, "stage_ahp", t("groups.feasibility"))
    leave_out(page)
    choose(page, "ahp_view", t("weigh.view_table"))

    type_in(page, CONTRARY)
    press(page, "grid_check")
    high = page.get_by_text("penilaian belum selaras").inner_text()
    while page.locator(".st-key-look_0").count():
        press(page, "look_0")
    mended = page.get_by_text("penilaian cukup selaras").inner_text()
    press(page, "take")
    page.reload()
    settled(page)

    assert ratio(high) > 0.3
    assert ratio(mended) < 0.10
    assert page.get_by_text("bobot kelompok dikali bobot di dalamnya").count() >= 1
    assert page.locator(".st-key-weight_partnership").inner_text().count("0,0\u00a0%") == 1


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("way", GUIDES)
def test_every_way_is_open_to_all_and_fits(chromium, url, way, width):
    page = chromium.new_context(viewport={"width": width, "height": 900}).new_page()
    visit(page, url, "criteria", "id")
    choose(page, "way", way_name(way, t))
    choose(page, f"stage_{way}", t("groups.feasibility"))

    found, wide = violations(page), overflow(page)
    page.context.close()

    assert found == []
    assert wide <= 0


def test_a_lock_and_a_press_of_an_arrow_leave_handle_text_and_study_the_same(page, url):
    page.set_viewport_size({"width": 1440, "height": 1300})
    visit(page, url, "criteria", "id")
    lock(page, "leverage")
    locked = handles(page)
    page.locator(".st-key-weight_readiness").get_by_role("slider").press("ArrowRight")
    page.wait_for_timeout(1500)
    settled(page)
    moved, told = handles(page), texts_beside(page)
    page.reload()
    settled(page)

    assert locked == START
    assert moved["readiness"] == "6,0\u00a0%"
    assert moved["leverage"] == "5,6\u00a0%"
    assert moved == told
    assert handles(page) == texts_beside(page) == told


def test_a_locked_handle_stays_at_its_share_while_the_groups_are_moved(page, url):
    page.set_viewport_size({"width": 1440, "height": 1300})
    visit(page, url, "criteria", "id")
    lock(page, "impact_main")
    for _ in range(12):
        page.locator(".st-key-group").get_by_role("slider").press("ArrowRight")
        page.wait_for_timeout(250)
    page.wait_for_timeout(1500)
    settled(page)

    moved = handles(page)
    assert page.locator("[data-testid=stException], .st-key-trouble").count() == 0
    assert moved["impact_main"] == "25,0\u00a0%"
    assert moved["impact_breadth"] == "31,0\u00a0%"
    assert moved == texts_beside(page)


def choose(page, key, name):
    page.locator(f".st-key-{key}").get_by_role("radio", name=name).click()
    page.wait_for_timeout(300)
    settled(page)


def lock(page, key):
    page.locator(f".st-key-lock_{key} label").click()
    page.wait_for_timeout(800)
    settled(page)


def handles(page):
    """Give where the handle of each slider stands, as the browser tells those who cannot see it."""
    found = {key: page.locator(f".st-key-weight_{key}").get_by_role("slider") for key in START}
    for key, one in found.items():
        assert abs(float(one.input_value()) - float(one.get_attribute("aria-valuetext"))) <= 0.25, key
    return {key: f"{one.get_attribute('aria-valuetext').replace('.', ',')}\u00a0%" for key, one in found.items()}


def texts_beside(page):
    return {key: page.locator(f".st-key-weight_{key} strong").inner_text() for key in START}


def press(page, key):
    page.locator(f".st-key-{key}").get_by_role("button").first.click()
    page.wait_for_timeout(800)
    settled(page)


def leave_out(page):
    page.get_by_role("button", name=t("weigh.part"), exact=True).click()
    for key in LEFT_OUT:
        page.locator(".st-key-part_ahp_feasibility").get_by_text(t(f"criteria.{key}.name"), exact=True).click()
        page.wait_for_timeout(400)
        settled(page)
    page.keyboard.press("Escape")


def type_in(page, cells):
    """Type row by row as a hand does, a little slower after a click."""
    names = 168
    for row in range(6):
        box = page.locator("[data-testid=stDataFrame]").first.bounding_box()
        width = (box["width"] - names) / 7
        page.mouse.click(box["x"] + names + width * (row + 1.5), box["y"] + 38 + 35 * row + 17)
        page.wait_for_timeout(500)
        for column in range(row + 1, 7):
            page.keyboard.type(cells[row, column], delay=120)
            page.keyboard.press("Tab")
            page.wait_for_timeout(250)


def ratio(sentence):
    return float(sentence.split()[1].rstrip(":").replace(",", "."))
