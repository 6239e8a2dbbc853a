import pytest

from scoring import solver
from scoring.dimensions import Dimension
from scoring.shortlist import exact
from terminal.answer import FINE, REFUSED, WrongUseError
from terminal.arguments import Asked
from terminal.shortlist import shortlist

KEYS = ["status", "chosen", "value", "baseline", "cost", "gap", "rules", "clash", "equally_good"]
MORE = ["at_least", "on_the_line", "shares", "overrides", "uncounted", "undated", "other_clashes", "loosening"]


def test_the_list_is_told_as_the_design_says(twelve, t):
    answer = shortlist(Asked("shortlist", twelve, number="6"), t)

    shape = answer.shape

    assert answer.exit_code == FINE
    assert list(shape) == [*KEYS, *MORE]
    assert (shape["status"], sorted(shape["chosen"])) == (
        "optimal",
        ["BRA-2", "ECO-2", "ENV-2", "GOV-2", "LIV-2", "SOC-2"],
    )
    number, governance = shape["rules"][:2]
    assert (number["rule"], number["slack"], number["step"]) == ("number", 0.0, 1.0)
    assert number["price"] > number["step_price"] > 0
    assert (governance["rule"], governance["slack"], governance["price"], governance["step"]) == (
        "minimum:governance",
        0.0,
        0.0,
        -1.0,
    )


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

    shape = answer.shape
    assert [shape["clash"], *shape["other_clashes"]] == [
        ["minimum:branding"],
        ["minimum:economy"],
        ["minimum:society"],
        ["minimum:environment"],
    ]
    assert [one["amount"] for one in shape["loosening"]] == [None] * 4


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
    assert list(answer.shape) == [*KEYS, *MORE]
    assert answer.notices


def test_programs_of_equal_value_at_the_cut_are_named(program, workbook, t):
    path = workbook([program("GOV-1"), program("GOV-2")])

    answer = shortlist(Asked("shortlist", path, number="1"), t)

    assert answer.shape["equally_good"] == 2
    assert "GOV-1 dan GOV-2" in answer.text


def test_a_rule_that_binds_has_its_price(twelve, t):
    asked = Asked("shortlist", twelve, number="6", must="GOV-1", excludes="ECO-2,LIV-2", per_dimension="0:2")

    shape = shortlist(asked, t).shape

    prices = {rule["rule"]: rule["price"] for rule in shape["rules"]}
    assert {"GOV-1", "GOV-2"} <= set(shape["chosen"])
    assert prices["must:GOV-1"] == pytest.approx(0.0)
    assert prices["number"] > 0
    assert shape["overrides"] == [{"program": "GOV-1", "rule": "must"}]


def test_what_would_mend_a_clash_is_told_both_ways(twelve, t):
    answer = shortlist(Asked("shortlist", twelve, number="6", budget="5000000000"), t)

    loosening = {one["rule"]: one for one in answer.shape["loosening"]}
    assert answer.shape["status"] == "infeasible"
    assert loosening["budget"]["limit"] == 6e9
    assert "menjadi “pagu Rp6 miliar”" in answer.text


def test_programs_without_cost_or_dates_are_named_where_a_rule_asks(program, workbook, t):
    path = workbook([program("GOV-1", budget=None), program("GOV-2")])

    answer = shortlist(Asked("shortlist", path, budget="5000000000", per_year="2019=5000000000"), t)

    assert (answer.shape["uncounted"], answer.shape["undated"]) == (["GOV-1"], ["GOV-2", "GOV-1"])
    assert "menunggu pagu: GOV-1" in answer.text


@pytest.mark.parametrize(
    ("typed", "key"),
    [({"must": "X-99"}, "unknown_code"), ({"capacity": "Tidak Ada=2"}, "unknown_agency"), ({"gap": "2"}, "gap")],
)
def test_a_rule_that_would_hold_of_nothing_is_wrong_use(twelve, t, typed, key):
    with pytest.raises(WrongUseError) as wrong:
        shortlist(Asked("shortlist", twelve, **typed), t)

    assert wrong.value.key == key


def test_where_no_list_is_found_in_time_the_exit_code_is_one_and_says_why(twelve, t, monkeypatch):
    monkeypatch.setattr(exact, "minimise", lambda *asked, **more: solver.Solved(solver.Proof.UNPROVEN))

    answer = shortlist(Asked("shortlist", twelve, number="6", budget="9000000000"), t)

    assert answer.exit_code == REFUSED
    assert "belum ditemukan daftar" in answer.notices[0]
