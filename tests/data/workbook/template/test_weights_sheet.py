"""The sheet of weights holds the default shares and their sum."""

import pytest

from data.workbook import read_workbook
from data.workbook.template import write_template
from data.workbook.template.weights_sheet import what_it_asks
from scoring.criteria import CRITERIA, Criterion, ImpactCounting, counted
from scoring.weighting import default_weighting


def test_the_sum_of_the_weights_stands_in_the_file_without_a_spreadsheet_having_computed_it(t, opened, now):
    workbook = opened(write_template(t, made_at=now), data_only=True)

    shares = [row[1].value for row in workbook[t("template.sheet_weights")].iter_rows(min_row=5)]
    assert shares[-1] == 1
    assert sum(shares[:-1]) == pytest.approx(1)


def test_the_reader_finds_the_default_weights(t, now, program):
    content = write_template(t, programs=[program("P-001", "Kios")], made_at=now)

    weights = read_workbook(content, filename="isi.xlsx").weights

    assert weights == pytest.approx(dict(default_weighting(counted(CRITERIA, ImpactCounting.MAIN_AND_BREADTH)).shares))


def test_each_criterion_says_what_it_asks_and_how_far_it_goes(t):
    budget = next(criterion for criterion in CRITERIA if criterion.key == "budget")

    assert t.money(budget.anchors[0]) in what_it_asks(budget, t)
    assert t("criteria.budget.question") in what_it_asks(budget, t)


def test_the_weights_of_a_study_come_back_as_they_are(t, now, program):
    own = (*CRITERIA, Criterion("mutu", label="Mutu kota"))
    given = {"risk": 0.3, "mutu": 0.7}
    content = write_template(t, own, programs=[program("P-001", "Kios")], weights=given, made_at=now)

    intake = read_workbook(content, filename="isi.xlsx", criteria=own)

    assert {key: share for key, share in intake.weights.items() if share} == pytest.approx(given)
