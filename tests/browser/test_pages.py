"""Every page in every language: it stands, anyone can use it, it asks nobody else, and it fits a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.looking import TROUBLE, outside, overflow, settled, until, visit
from tests.house.source import aside, pages
from texts import LANGUAGES, texts_in

pytestmark = pytest.mark.browser
PAGES = pages()
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
every_page = pytest.mark.parametrize("key", PAGES)
every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_language
@every_page
def test_a_page_stands_is_open_to_all_and_asks_nobody_else(page, url, key, language):
    asked, complaints = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.on("console", lambda message: complaints.append(message.text))

    visit(page, url, key, language)

    assert page.locator(TROUBLE).count() == 0
    assert page.evaluate("document.documentElement.lang") == language
    assert outside(asked, url) == []
    assert [text for text in complaints if "Content Security Policy" in text] == []
    assert violations(page) == []


@every_language
@every_page
def test_a_page_fits_a_phone(chromium, url, key, language):
    context = chromium.new_context(viewport={"width": 390, "height": 844}, locale="id-ID")
    page = context.new_page()

    visit(page, url, key, language)

    wide = overflow(page)
    context.close()
    assert wide <= 0


@every_language
def test_the_menu_leads_to_every_page(page, url, language):
    visit(page, url, "home", language)

    links = page.locator("[data-testid=stTopNavLink]").all_inner_texts()

    assert links == [texts_in(language)(f"{key}.menu") for key in PAGES if key not in aside()]


def test_the_font_comes_from_here(page, url):
    visit(page, url, "home", "id")

    fonts = page.evaluate("[...document.fonts].filter(f => f.status === 'loaded').map(f => f.family)")

    assert "Plus Jakarta Sans" in " ".join(fonts)


def test_the_language_switch_keeps_the_page(page, url):
    visit(page, url, "ranking", "id")

    page.locator(".st-key-lang").get_by_role("radio", name="en", exact=True).click()
    until(page, "location.search.includes('lang=en')")
    settled(page)

    assert page.locator("[data-testid=stTopNavLink]").first.inner_text() == texts_in("en")("home.menu")
    assert page.url.startswith(f"{url}/ranking")


def violations(page):
    """Give what axe finds against WCAG A and AA, each with the first place where it stands."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{rule['id']} × {len(rule['nodes'])}: {rule['nodes'][0]['html'][:160]}" for rule in found]
