"""The whole way, as an analyst goes it: bring a workbook in, see the order, weigh, choose, take the report along."""

import re

import openpyxl
import pytest

from tests.browser.looking import TROUBLE, settled, until, visit
from tests.house.source import ROOT
from texts import texts_in

pytestmark = pytest.mark.browser
WORKBOOK = ROOT / "data" / "samples" / "quick-win-balikpapan.xlsx"
t = texts_in("id")


def test_from_a_workbook_to_the_report(page, url, tmp_path):
    visit(page, url, "data", "id")
    page.set_input_files("input[type=file]", WORKBOOK)
    page.get_by_text(re.compile(f"Kajian: .*{WORKBOOK.stem}")).wait_for()
    settled(page)

    go(page, "ranking")
    before = page.locator("h1").inner_text()

    go(page, "criteria")
    weight = page.get_by_role("slider", name=t("criteria.risk.name"))
    shown = weight.input_value()
    weight.press("End")
    page.get_by_text(t("criteria.by_hand")).wait_for()
    settled(page)
    assert weight.input_value() != shown

    go(page, "ranking")
    assert page.locator("h1").inner_text() != before

    go(page, "quick_win")
    until(
        page, "document.querySelectorAll('[data-testid=stPlotlyChart]').length >= 3"
    )  # the third comes a moment later

    go(page, "report")
    with page.expect_download() as waiting:
        page.get_by_role("button", name=t("report.download")).click()
    waiting.value.save_as(tmp_path / "report.xlsx")

    assert page.locator(TROUBLE).count() == 0
    assert len(openpyxl.load_workbook(tmp_path / "report.xlsx").sheetnames) >= 5


def go(page, key):
    page.get_by_test_id("stTopNavLink").filter(has_text=re.compile(f"^{re.escape(t(f'{key}.menu'))}$")).click()
    page.wait_for_url(re.compile(f"/{key}"))
    settled(page)
