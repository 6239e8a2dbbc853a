"""What is worked out behind a page comes by itself, and then nobody asks any more."""

import pytest

from tests.browser.looking import TROUBLE, settled, until, visit
from texts import texts_in

pytestmark = pytest.mark.browser
t = texts_in("id")
WHOLE = "document.body.innerText.includes('Berdasarkan 10.000 susunan, dengan benih')"


def test_the_whole_answer_and_the_checks_come_without_a_hand(page, url):
    visit(page, url, "sensitivity", "id")

    until(page, WHOLE)
    until(page, "document.body.innerText.includes('Uji kewajaran hasil: ')")

    assert page.locator(TROUBLE).count() == 0


def test_once_all_is_there_the_page_asks_no_more(page, url):
    sent = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda _: sent.append(1)))
    visit(page, url, "sensitivity", "id")
    until(page, WHOLE)
    until(page, "document.body.innerText.includes('Uji kewajaran hasil: ')")
    settled(page)
    page.wait_for_timeout(500)
    asked = len(sent)

    page.wait_for_timeout(2500)

    assert len(sent) == asked


def test_what_takes_long_tells_how_far_it_is_and_leaves_the_page_to_the_hand(page, url):
    visit(page, url, "sensitivity", "id")
    until(page, WHOLE)
    page.get_by_role("button", name=t("sensitivity.more"), exact=True).click()
    page.get_by_text(t("sensitivity.try_half_steps")).click()
    page.get_by_text(t("sensitivity.try_methods")).click()

    until(page, "document.body.innerText.includes('enghitung…')")
    page.get_by_text(t("sensitivity.try_methods")).click()

    until(page, WHOLE)
    assert page.locator(TROUBLE).count() == 0
