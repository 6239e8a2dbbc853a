from datetime import datetime

import pytest

from scoring import solver
from scoring.dimensions import Dimension
from scoring.shortlist import exact
from terminal.answer import FINE, REFUSED, WrongUseError
from terminal.arguments import Asked
from terminal.shortlist import shortlist

KEYS = ["status", "chosen", "value", "baseline", "cost", "gap", "rules", "clash", "equally_good"]
MORE = ["at_least", "on_the_line", "shares", "overrides", "judged", "broken"]
LAST = ["uncounted", "undated", "other_clashes", "loosening", "way_out"]
NOW = datetime(2019, 8, 5, 10, 30)


def test_the_list_is_told_as_the_design_says(twelve, t):
    answer = shortlist(Asked("shortlist", twelve, number="6"), t, now=NOW)

    shape = answer.shape

    assert answer.exit_code == FINE
    assert list(shape) == [*KEYS, *MORE, *LAST]
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
    answer = shortlist(Asked("shortlist", twelve, number="6", budget="10000000000"), t, now=NOW)

    shape = answer.shape

    assert shape["cost"] <= 1e10
    assert shape["rules"][-1]["rule"] == "budget"


def test_a_baseline_is_taken_off_every_program(twelve, t):
    without = shortlist(Asked("shortlist", twelve, number="6"), t, now=NOW).shape

    shape = shortlist(Asked("shortlist", twelve, number="6", baseline="0.1"), t, now=NOW).shape

    assert shape["baseline"] == 0.1
    assert shape["value"] == pytest.approx(without["value"] - 0.6)


def test_more_programs_than_there_are_make_a_list_that_cannot_be_had(twelve, t):
    answer = shortlist(Asked("shortlist", twelve, number="13"), t, now=NOW)

    shape = answer.shape

    assert answer.exit_code == FINE
    assert (shape["status"], shape["chosen"], shape["gap"]) == ("infeasible", [], None)
    assert "number" in shape["clash"]
    assert "tepat 13 program" in answer.text


def test_a_quota_that_is_typed_holds_where_a_dimension_has_no_program(program, workbook, t):
    path = workbook([program("GOV-1"), program("LIV-1", Dimension.LIVING)])

    answer = shortlist(Asked("shortlist", path, per_dimension="1:"), t, now=NOW)

    shape = answer.shape
    assert [shape["clash"], *shape["other_clashes"]] == [
        ["minimum:branding"],
        ["minimum:economy"],
        ["minimum:society"],
        ["minimum:environment"],
    ]
    assert [one["amount"] for one in shape["loosening"]] == [None] * 4
    assert {one["rule"]: one["limit"] for one in shape["way_out"]} == dict.fromkeys(
        ["minimum:branding", "minimum:economy", "minimum:society", "minimum:environment"], 0.0
    )
    assert "Ada daftar bila sekaligus" in answer.text


def test_a_quota_that_is_not_typed_asks_no_dimension_for_more_than_it_has(program, workbook, t):
    path = workbook([program("GOV-1"), program("LIV-1", Dimension.LIVING)])

    answer = shortlist(Asked("shortlist", path), t, now=NOW)

    assert sorted(answer.shape["chosen"]) == ["GOV-1", "LIV-1"]


def test_no_program_that_ranks_makes_the_exit_code_one(program, workbook, t):
    blank = program("GOV-9")
    del blank.values["leverage"]
    path = workbook([blank])

    answer = shortlist(Asked("shortlist", path), t, now=NOW)

    assert answer.exit_code == REFUSED
    assert list(answer.shape) == [*KEYS, *MORE, *LAST]
    assert answer.notices


def test_programs_of_equal_value_at_the_cut_are_named(program, workbook, t):
    path = workbook([program("GOV-1"), program("GOV-2")])

    answer = shortlist(Asked("shortlist", path, number="1"), t, now=NOW)

    assert answer.shape["equally_good"] == 2
    assert "GOV-1 dan GOV-2" in answer.text


def test_a_rule_that_binds_has_its_price(twelve, t):
    asked = Asked("shortlist", twelve, number="6", must="GOV-1", excludes="ECO-2,LIV-2", per_dimension="0:2")

    shape = shortlist(asked, t, now=NOW).shape

    prices = {rule["rule"]: rule["price"] for rule in shape["rules"]}
    assert {"GOV-1", "GOV-2"} <= set(shape["chosen"])
    assert prices["must:GOV-1"] == pytest.approx(0.0)
    assert prices["number"] > 0
    assert [(one["program"], one["rule"], one["reason"]) for one in shape["overrides"]] == [("GOV-1", "must", None)]


def test_what_would_mend_a_clash_is_told_both_ways(twelve, t):
    answer = shortlist(Asked("shortlist", twelve, number="6", budget="5000000000"), t, now=NOW)

    loosening = {one["rule"]: one for one in answer.shape["loosening"]}
    assert answer.shape["status"] == "infeasible"
    assert loosening["budget"]["limit"] == 6e9
    assert "menjadi “pagu Rp6 miliar”" in answer.text


def test_programs_without_cost_or_dates_are_named_where_a_rule_asks(program, workbook, t):
    path = workbook([program("GOV-1", budget=None), program("GOV-2")])

    answer = shortlist(Asked("shortlist", path, budget="5000000000", per_year="2019=5000000000"), t, now=NOW)

    assert (answer.shape["uncounted"], answer.shape["undated"]) == (["GOV-1"], ["GOV-2", "GOV-1"])
    assert "menunggu pagu: GOV-1" in answer.text


@pytest.mark.parametrize(
    ("typed", "key"),
    [({"must": "X-99"}, "unknown_code"), ({"capacity": "Tidak Ada=2"}, "unknown_agency"), ({"gap": "2"}, "gap")],
)
def test_a_rule_that_would_hold_of_nothing_is_wrong_use(twelve, t, typed, key):
    with pytest.raises(WrongUseError) as wrong:
        shortlist(Asked("shortlist", twelve, **typed), t, now=NOW)

    assert wrong.value.key == key


def test_where_no_list_is_found_in_time_the_exit_code_is_one_and_says_why(twelve, t, monkeypatch):
    monkeypatch.setattr(exact, "minimise", lambda *asked, **more: solver.Solved(solver.Proof.UNPROVEN))

    answer = shortlist(Asked("shortlist", twelve, number="6", budget="9000000000"), t, now=NOW)

    assert answer.exit_code == REFUSED
    assert "belum ditemukan daftar" in answer.notices[0]


def test_a_program_may_be_funded_in_part(program, workbook, t):
    path = workbook([program("GOV-1", rating=1.0, budget=1e9), program("GOV-2", rating=5.0, budget=2e9)])

    asked = Asked("shortlist", path, number="1", budget="1000000000", least_share="GOV-2=0.5")
    answer = shortlist(asked, t, now=NOW)

    assert (answer.shape["chosen"], answer.shape["cost"]) == (["GOV-2"], 1e9)
    assert answer.shape["shares"] == {"GOV-2": pytest.approx(0.5)}
    assert "Dalam daftar ini GOV-2 didanai 50" in answer.text


def test_a_condition_set_aside_lets_a_program_in_and_stands_on_the_record(program, workbook, t):
    path = workbook([program("GOV-1"), program("GOV-2", rating=5.0, duration_months=18.0)])
    asked = Asked(
        "shortlist", path, number="1", set_aside="GOV-2:duration=Sudah berjalan", by="Ani", authority="council"
    )

    answer = shortlist(asked, t, now=NOW)

    assert shortlist(Asked("shortlist", path, number="1"), t, now=NOW).shape["chosen"] == ["GOV-1"]
    assert answer.shape["chosen"] == ["GOV-2"]
    assert answer.shape["overrides"] == [
        {
            "program": "GOV-2",
            "rule": "set_aside",
            "gate": "duration",
            "other": None,
            "reason": "Sudah berjalan",
            "authority": "council",
            "name": "Ani",
            "at": "2019-08-05T10:30:00",
        }
    ]
    assert "dikesampingkan bagi GOV-2: Sudah berjalan" in answer.text


def test_a_move_by_hand_stands_beside_the_list(twelve, t):
    asked = Asked("shortlist", twelve, number="6", onto="GOV-1:ECO-2=Janji wali kota", by="Ani")

    answer = shortlist(asked, t, now=NOW)

    assert "ECO-2" in answer.shape["chosen"]
    assert "GOV-1" not in answer.shape["chosen"]
    assert set(answer.shape["judged"]) == {*answer.shape["chosen"], "GOV-1"} - {"ECO-2"}
    assert answer.shape["broken"] == ["minimum:economy"]
    (move,) = answer.shape["overrides"]
    assert (move["program"], move["rule"], move["other"], move["reason"]) == (
        "GOV-1",
        "onto",
        "ECO-2",
        "Janji wali kota",
    )
    assert "“Program GOV-1” masuk; “Program ECO-2” menjadi cadangan. Alasan: Janji wali kota" in answer.text


def test_a_ruling_with_its_reason_stands_on_the_record(twelve, t):
    asked = Asked(
        "shortlist", twelve, number="6", must="GOV-1=Janji, wali kota\nLIV-1", must_not="ECO-2=Belum siap", by="Ani"
    )

    shape = shortlist(asked, t, now=NOW).shape

    assert {"GOV-1", "LIV-1"} <= set(shape["chosen"])
    assert "ECO-2" not in shape["chosen"]
    assert {(one["program"], one["rule"], one["reason"], one["name"]) for one in shape["overrides"]} == {
        ("GOV-1", "must", "Janji, wali kota", "Ani"),
        ("LIV-1", "must", None, None),
        ("ECO-2", "must_not", "Belum siap", "Ani"),
    }


@pytest.mark.parametrize(
    "typed",
    [
        {"set_aside": "X-9:duration=a"},
        {"onto": "X-9=a"},
        {"off": "GOV-1:X-9=a"},
        {"must": "X-9=a"},
        {"least_share": "X-9=.5"},
    ],
)
def test_what_is_decided_about_a_program_that_is_not_there_is_wrong_use(twelve, t, typed):
    with pytest.raises(WrongUseError) as wrong:
        shortlist(Asked("shortlist", twelve, by="Ani", **typed), t, now=NOW)

    assert (wrong.value.key, wrong.value.facts["typed"]) == ("unknown_code", "X-9")
