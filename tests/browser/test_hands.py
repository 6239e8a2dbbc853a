"""What hands do on a page: arrow keys, a click on a bar, a scroll, a first visit by a deep link."""

import pytest

from tests.browser.looking import TROUBLE, settled, until, visit
from tests.running_server import running_server
from texts import LANGUAGES, texts_in

pytestmark = pytest.mark.browser
t = texts_in("id")


@pytest.mark.parametrize("language", LANGUAGES)
def test_arrow_keys_move_the_presentation_and_escape_leaves_it(page, url, language):
    visit(page, url, "presentation", language)
    first = page.locator("h1").inner_text()

    page.keyboard.press("ArrowRight")
    until(page, f"document.querySelector('h1').innerText !== {first!r}")
    page.keyboard.press("ArrowLeft")
    until(page, f"document.querySelector('h1').innerText === {first!r}")
    page.keyboard.press("Escape")

    page.get_by_role("button", name=texts_in(language)("home.enter")).wait_for()


def test_a_chosen_language_goes_along_to_every_page_and_through_a_reload(page, url):
    visit(page, url, "criteria", "id")

    page.locator(".st-key-lang").get_by_role("radio", name="en").click()
    until(page, "location.search.includes('lang=en')")
    page.get_by_test_id("stTopNavLink").filter(has_text="Quick Win").click()
    page.get_by_text("Study: Balikpapan sample").wait_for()
    until(page, "location.pathname === '/quick_win' && location.search.includes('lang=en')")
    page.reload()

    page.get_by_text("Study: Balikpapan sample").wait_for()


@pytest.mark.parametrize("task", ["enter", "run", "show"])
def test_every_task_of_the_first_page_leads_on_in_english_too(page, url, task):
    visit(page, url, "home", "en")

    page.locator(f".st-key-task_{task} button").click()

    until(page, "location.pathname !== '/'")
    settled(page)
    assert page.locator(TROUBLE).count() == 0


def test_no_control_is_in_sight_on_a_wall_and_a_phone_has_them(page, chromium, url):
    visit(page, url, "presentation", "id")
    phone = chromium.new_context(viewport={"width": 390, "height": 844}).new_page()
    visit(phone, url, "presentation", "id")

    clips = [
        one.evaluate("getComputedStyle(document.querySelector('.st-key-moves')).clipPath") for one in (page, phone)
    ]
    phone.context.close()

    assert clips == ["inset(50%)", "none"]
    assert not page.locator(".st-key-frame").is_visible()


def test_a_slide_fits_the_wall(chromium, url):
    wall = chromium.new_context(viewport={"width": 1920, "height": 1080}).new_page()
    visit(wall, url, "presentation", "id")

    bottom = wall.evaluate("document.querySelector('.st-key-wall .main-svg').getBoundingClientRect().bottom")
    foot = wall.evaluate("document.querySelector('.st-key-foot').getBoundingClientRect().top")
    wall.context.close()

    assert bottom <= foot


def test_a_click_on_a_bar_asks_why_its_program_stands_there(page, url):
    visit(page, url, "ranking", "id")
    before = page.locator("h4").inner_text()

    page.locator(".st-key-picture_ranking_bar .bars .point path").nth(3).click(force=True)

    until(page, f"document.querySelector('h4') && document.querySelector('h4').innerText !== {before!r}")
    assert "urutan 4 dari" in page.locator("h4").inner_text()


def test_the_sum_of_the_weights_stays_in_sight(page, url):
    visit(page, url, "criteria", "id")

    page.locator(".st-key-weight_duration_months").scroll_into_view_if_needed()
    page.mouse.wheel(0, 2000)
    page.wait_for_timeout(300)

    place = page.locator(".st-key-sum").bounding_box()
    assert 0 <= place["y"] < 120


def test_the_first_visitor_may_come_by_a_deep_link(chromium, tmp_path):
    page = chromium.new_context(viewport={"width": 1440, "height": 900}).new_page()
    with running_server(tmp_path) as url:
        visit(page, url, "assumptions", "id")
        settled(page)
        links = page.locator("[data-testid=stTopNavLink]").count()
    page.context.close()

    assert links == 9


def test_a_held_arrow_key_keeps_slider_and_study_of_one_mind(page, url):
    visit(page, url, "criteria", "id")
    slider = page.locator(".st-key-weight_impact_main input[type=range]")
    slider.focus()

    for _ in range(12):
        page.keyboard.down("ArrowRight")
        page.wait_for_timeout(33)
    page.keyboard.up("ArrowRight")
    page.wait_for_timeout(1500)
    settled(page)

    share = page.locator(".st-key-weight_impact_main strong").inner_text()
    assert float(slider.input_value()) > 28
    assert abs(float(share.replace("\u00a0%", "").replace(",", ".")) - float(slider.input_value())) < 0.3
