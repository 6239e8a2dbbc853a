"""Impact against ease: chosen filled and numbered, others hollow."""

import pandas as pd
import pytest

from charts.impact_effort import impact_effort, sizes_of
from charts.theme import COLOURS, GROUND, SYMBOLS
from scoring.contributions import group_scores
from scoring.criteria import Group
from scoring.dimensions import Dimension
from tests.charts.given import HOSTILE, by_code, drawn, named, program, programs, study, traces


def test_ease_runs_to_the_right_and_impact_upwards(t):
    groups = pd.DataFrame({Group.IMPACT: [0.8], Group.FEASIBILITY: [0.6]}, index=["GOV-01"])

    picture = impact_effort(groups, ["GOV-01"], by_code([program()]), t)

    (chosen,) = traces(picture.figure, "chosen")
    assert (chosen.x[0], chosen.y[0]) == (0.6, 0.8)


def test_the_chosen_are_filled_and_the_others_hollow(t):
    given = programs(12)

    picture = _picture(given, [given[0].code], t)

    (chosen,), (others,) = traces(picture.figure, "chosen"), traces(picture.figure, "others")
    assert list(chosen.marker.color) == [COLOURS[Dimension.GOVERNANCE]]
    assert others.marker.color == GROUND
    assert len(others.x) == 11
    assert others.text is None


def test_dimension_is_told_by_symbol_as_well_as_colour(t):
    given = programs(6)

    picture = _picture(given, [each.code for each in given], t)

    assert list(traces(picture.figure, "chosen")[0].marker.symbol) == list(SYMBOLS.values())


def test_every_number_has_its_name(t):
    given = programs(12)

    picture = _picture(given, [each.code for each in given], t)

    (chosen,), (key,) = traces(picture.figure, "chosen"), traces(picture.figure, "key")
    assert len(key.text) == len(chosen.text) == 12
    assert all(number in name for number, name in zip(chosen.text, key.text, strict=True))
    assert list(map(tuple, key.customdata)) == list(map(tuple, chosen.customdata))


def test_the_chosen_keep_their_order_within_a_dimension(t):
    given = [program("GOV-01", "Satu"), program("GOV-02", "Dua")]

    picture = _picture(given, ("GOV-02", "GOV-01"), t)

    assert [code for (code,) in traces(picture.figure, "chosen")[0].customdata] == ["GOV-02", "GOV-01"]


def test_an_unordered_choice_will_do(t):
    given = programs(6)

    assert (
        _picture(given, {given[0].code, given[3].code}, t).title
        == _picture(given, [given[0].code, given[3].code], t).title
    )


def test_half_and_half_counts_as_a_quick_win(indonesian):
    groups = pd.DataFrame({Group.IMPACT: [0.5], Group.FEASIBILITY: [0.1 * 5 - 1e-17]}, index=["GOV-01"])

    picture = impact_effort(groups, ["GOV-01"], by_code([program()]), indonesian)

    assert picture.title == "1 dari 1 program terpilih berdampak tinggi dan mudah dikerjakan"


def test_nothing_chosen_says_so(t):
    given = programs(6)

    picture = _picture(given, [], t)

    assert picture.title == t("charts.impact_effort.title_none", n=6)


@pytest.mark.parametrize("projector", [False, True])
def test_two_hundred_programs_are_drawn(t, projector):
    given = programs(200)

    picture = _picture(given, [each.code for each in given[:12]], t, projector=projector)

    assert len(traces(picture.figure, "others")[0].x) == 188
    assert len(picture.table) == 200


def test_names_from_outside_are_drawn_as_letters(t):
    given = named(programs(3), HOSTILE)

    picture = _picture(given, [given[0].code], t)

    assert "<img" not in drawn(picture.figure)
    assert "$" not in drawn(picture.figure)


def _picture(given, chosen, t, **settings):
    made = study(given)
    return impact_effort(group_scores(made.matrix(), made.weighting), chosen, by_code(given), t, **settings)


def test_a_mark_grows_with_what_its_program_costs():
    given = by_code([program("A", budget=4e9), program("B", budget=1e9), program("C", budget=None)])

    dearest, cheap, unknown = sizes_of(["A", "B", "C"], given)

    assert dearest == 2 * unknown
    assert unknown < cheap < dearest


def test_where_nobody_knows_a_cost_every_mark_is_alike():
    given = by_code([program("A", budget=None), program("B", budget=None)])

    assert sizes_of(["A", "B"], given) == [1.0, 1.0]
