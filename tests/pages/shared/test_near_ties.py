"""Near-ties of the order on the screen."""

from dataclasses import replace

import pytest

from pages.shared.near_ties import near_ties
from scoring.shortlist import DEFAULT_NUMBER, RuleSettings
from scoring.study import Study
from tests.pages.conftest import RATED


@pytest.fixture
def study(make_program):
    """Two that each lead on one criterion, so that the weights decide, and one that is behind on both."""
    given = [
        make_program("A", values=dict.fromkeys(RATED, 3.0) | {"novelty": 5.0}),
        make_program("B", values=dict.fromkeys(RATED, 3.0) | {"readiness": 5.0}),
        make_program("C", 2.0),
    ]
    return Study().with_programs(given, "daftar.xlsx")


def test_programs_of_which_neither_beats_the_other_are_alike(study):
    found = near_ties(study, study.ranking().codes, whole=True)

    assert found.bands == (("A", "B"), ("C",))


def test_the_same_order_is_parted_the_same_way_every_time(study):
    order = study.ranking().codes

    assert near_ties(study, order, whole=True) == near_ties(study, order, whole=True)


def test_part_of_the_order_is_parted_by_itself_and_has_no_line(study):
    found = near_ties(replace(study, rules=RuleSettings(number=1)), ("B", "C"), whole=False)

    assert (found.bands, found.cut) == ((("B",), ("C",)), None)


def test_the_line_of_the_list_runs_after_as_many_as_the_rules_ask_for(study, make_program):
    order = study.ranking().codes
    many = Study().with_programs([make_program(f"P{n:02d}", 1 + n / 8) for n in range(20)], "banyak.xlsx")

    assert near_ties(replace(study, rules=RuleSettings(number=2)), order, whole=True).cut == 2
    assert near_ties(study, order, whole=True).cut is None
    assert near_ties(many, many.ranking().codes, whole=True).cut == DEFAULT_NUMBER


def test_a_method_that_is_slow_parts_nothing(study):
    slow = replace(study, method="electre_3")

    assert near_ties(slow, slow.ranking().codes, whole=True) is None


def test_an_order_that_was_stated_can_part_what_was_alike(study):
    stated = replace(study, weights=replace(study.weighting.move("novelty", 0.3), origin="roc"))

    assert near_ties(stated, stated.ranking().codes, whole=True).bands == (("A",), ("B",), ("C",))
