import pytest

from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Quota
from terminal.answer import FINE, REFUSED
from terminal.arguments import Asked
from terminal.shortlist import AskedRules, shortlist, strict_rules

KEYS = ["status", "chosen", "value", "baseline", "cost", "gap", "rules", "clash", "equally_good"]


def test_the_list_is_told_as_the_design_says(twelve, t):
    answer = shortlist(Asked("shortlist", twelve, number="6"), t)

    shape = answer.shape

    assert answer.exit_code == FINE
    assert list(shape) == KEYS
    assert (shape["status"], sorted(shape["chosen"])) == (
        "optimal",
        ["BRA-2", "ECO-2", "ENV-2", "GOV-2", "LIV-2", "SOC-2"],
    )
    assert shape["rules"][:2] == [
        {"rule": "number", "slack": 0.0, "price": None},
        {"rule": "minimum:governance", "slack": 0.0, "price": None},
    ]


def test_a_budget_is_one_of_the_rules(twelve, t):
    answer = shortlist(Asked("shortlist", twelve, number="6", budget="10000000000"), t)

    shape = answer.shape

    assert shape["cost"] <= 1e10
    assert shape["rules"][-1]["rule"] == "budget"


def test_a_baseline_is_taken_off_every_program(twelve, t):
    without = shortlist(Asked("shortlist", twelve, number="6"), t).shape

    shape = shortlist(Asked("shortlist", twelve, number="6", baseline="0.1"), t).shape

    assert shape["baseline"] == 0.1
    assert shape["value"] == pytest.approx(without["value"] - 0.6)


def test_more_programs_than_there_are_make_a_list_that_cannot_be_had(twelve, t):
    answer = shortlist(Asked("shortlist", twelve, number="13"), t)

    shape = answer.shape

    assert answer.exit_code == FINE
    assert (shape["status"], shape["chosen"], shape["gap"]) == ("infeasible", [], None)
    assert "number" in shape["clash"]
    assert "tepat 13 program" in answer.text


def test_a_quota_that_is_typed_holds_where_a_dimension_has_no_program(program, workbook, t):
    path = workbook([program("GOV-1"), program("LIV-1", Dimension.LIVING)])

    answer = shortlist(Asked("shortlist", path, per_dimension="1:"), t)

    assert answer.shape["clash"] == [
        "minimum:branding",
        "minimum:economy",
        "minimum:society",
        "minimum:environment",
    ]


def test_a_quota_that_is_not_typed_asks_no_dimension_for_more_than_it_has(program, workbook, t):
    path = workbook([program("GOV-1"), program("LIV-1", Dimension.LIVING)])

    answer = shortlist(Asked("shortlist", path), t)

    assert sorted(answer.shape["chosen"]) == ["GOV-1", "LIV-1"]


def test_no_program_that_ranks_makes_the_exit_code_one(program, workbook, t):
    blank = program("GOV-9")
    del blank.values["leverage"]
    path = workbook([blank])

    answer = shortlist(Asked("shortlist", path), t)

    assert answer.exit_code == REFUSED
    assert list(answer.shape) == KEYS
    assert answer.notices


def test_programs_of_equal_value_at_the_cut_are_named(program, workbook, t):
    path = workbook([program("GOV-1"), program("GOV-2")])

    answer = shortlist(Asked("shortlist", path, number="1"), t)

    assert answer.shape["equally_good"] == 2
    assert "GOV-1 dan GOV-2" in answer.text


def test_strict_rules_hold_a_typed_quota_to_the_letter():
    candidates = [Candidate("GOV-1", Dimension.GOVERNANCE, 0.5)]

    rules = strict_rules(AskedRules(number=None, budget=None, quota=Quota(2, 3), baseline=0.0), candidates)

    assert set(rules.quotas.values()) == {Quota(2, 3)}
    assert set(rules.quotas) == set(Dimension)
