import pytest

from pages.shared.reasons import given, median_impact, reason
from scoring.contributions import Lead
from scoring.criteria import Criterion
from scoring.dimensions import Dimension
from scoring.study import Study
from texts import texts_in

t = texts_in("id")


def test_the_two_largest_leads_and_lags_are_named():
    found = [
        Lead("direct_benefit", 0.0, 0.09),
        Lead("duration_months", 0.0, 0.05),
        Lead("novelty", 0.0, 0.0),
        Lead("partnership", 0.0, -0.03),
    ]

    words = reason(found, (), t)

    assert words == (
        "Unggul karena manfaat langsung (+0,09) dan durasi (+0,05); tertinggal karena kemitraan (−0,03) "
        "dibandingkan dengan rata-rata daftar."
    )


@pytest.mark.parametrize(
    ("difference", "start"), [(0.1, "Unggul karena risiko"), (-0.1, "Tertinggal karena risiko"), (0.001, "Hampir sama")]
)
def test_what_is_not_worth_a_word_is_left_out(difference, start):
    assert reason([Lead("risk", 0.0, difference)], (), t).startswith(start)


def test_the_median_leaves_blanks_out(make_program):
    programs = [make_program("A", 2), make_program("B", 4), make_program("C", values={})]

    assert median_impact(Study(programs=tuple(programs)))[Dimension.LIVING] == 3.0


def test_a_derived_value_is_shown_as_it_counts(make_program):
    program = make_program("A", values={f"impact_{d}": 2.0 for d in Dimension} | {"impact_living": 5.0})

    study = Study(programs=(program,))

    assert given(study, "A", "impact_main") == 5.0
    assert given(study, "A", "impact_breadth") == 2.0


def test_a_criterion_of_the_team_is_told_in_its_own_wording():
    own = [Criterion("noise", label="Kebisingan")]

    assert reason([Lead("noise", 0.0, 0.1)], own, t).startswith("Unggul karena Kebisingan (+0,10)")


def test_where_less_is_better_a_lead_is_little_of_it_and_a_lag_is_much():
    risk, novelty = Criterion("risk", anchors=(5, 1)), Criterion("novelty")
    ahead, behind = Lead("risk", 0.0, 0.1), Lead("risk", 0.0, -0.1)

    assert reason([ahead], [risk, novelty], t).startswith("Unggul karena risiko yang rendah (+0,10)")
    assert reason([behind], [risk, novelty], t).startswith("Tertinggal karena risiko yang tinggi (−0,10)")
    assert reason([ahead], [risk], texts_in("en")).startswith("Lifted by low risk (+0.10)")
