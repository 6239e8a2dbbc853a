from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.blanks import PlaceRange, place_ranges
from scoring.criteria import CRITERIA, IMPACT_KEYS, counted
from scoring.dimensions import Dimension
from scoring.matrix import build_matrix
from scoring.methods import METHODS
from scoring.program import Program
from scoring.ranking import rank
from scoring.study import Study
from scoring.typed_value import with_value
from scoring.weighting import Weighting
from tests.scoring.given import criteria_like, weighting_of
from tests.scoring.test_study import program

CRITERION = criteria_like("+-")


@st.composite
def lists_with_blanks(draw):
    criteria = criteria_like(draw(st.text("+-", min_size=1, max_size=3)))
    cells = st.none() | st.integers(1, 5).map(float)
    rows = draw(
        st.lists(st.lists(cells, min_size=len(criteria), max_size=len(criteria)), min_size=1, max_size=6).filter(
            lambda rows: sum(row.count(None) for row in rows) <= 5
        )
    )
    points = draw(st.lists(st.integers(1, 9), min_size=len(criteria), max_size=len(criteria)))
    programs = [
        Program(f"P{n}", f"P{n}", {c.key: v for c, v in zip(criteria, row, strict=True) if v is not None})
        for n, row in enumerate(rows)
    ]
    return programs, criteria, weighting_of(points, criteria)


@pytest.mark.parametrize("method", ["weighted_sum", "spotis"])
@given(lists_with_blanks())
def test_a_range_is_just_what_filling_every_blank_in_every_way_gives(method, given_list):
    programs, criteria, weighting = given_list

    ranges = place_ranges(programs, criteria, criteria, weighting)

    tried = all_places(programs, criteria, weighting, METHODS[method])
    assert {one.code: (one.best, one.worst) for one in ranges} == {
        code: (min(places), max(places)) for code, places in tried.items()
    }


def test_a_program_whose_values_are_all_there_has_one_score():
    programs = [Program("A", "A", {"c0": 5.0, "c1": 1.0}), Program("B", "B", {"c0": 3.0})]

    whole, blank = place_ranges(programs, CRITERION, CRITERION, weighting_of([1, 1], CRITERION))

    assert (whole.low, whole.high, whole.missing) == (1.0, 1.0, ())
    assert (blank.low, blank.high, blank.missing) == (0.25, 0.75, ("c1",))
    assert ((whole.best, whole.worst), (blank.best, blank.worst)) == ((1, 1), (2, 2))


def test_a_complete_program_has_a_range_too_where_a_blank_may_pass_it():
    programs = [Program("A", "A", {"c0": 3.0, "c1": 3.0}), Program("B", "B", {"c0": 3.0})]

    whole, _ = place_ranges(programs, CRITERION, CRITERION, weighting_of([1, 1], CRITERION))

    assert (whole.best, whole.worst) == (1, 2)


def test_the_blank_ratings_behind_the_breadth_run_from_worst_to_best():
    whole = program("A", 3)
    blank = replace(whole, code="B", values={key: 3.0 for key in whole.values if key != IMPACT_KEYS[0]})

    _, found = Study(programs=(whole, blank)).place_ranges()

    # one of the five ratings behind the breadth, which weighs a quarter, goes from 1 to 5
    assert found.high - found.low == pytest.approx(0.25 / 5)
    assert found.missing == (IMPACT_KEYS[0],)


def test_without_a_dimension_the_whole_impact_is_open():
    lost = replace(program("A", 3), dimensions=())

    (found,) = Study(programs=(lost,)).place_ranges()

    assert found.high - found.low == pytest.approx(0.5)


def test_a_blank_that_weighs_nothing_leaves_one_place():
    waiting = program("A", 3, budget=None)

    assert Study(programs=(waiting, program("B", 4))).place_ranges() == (
        PlaceRange("A", 2, 2, pytest.approx(0.5, abs=0.2), pytest.approx(0.5, abs=0.2)),
        PlaceRange("B", 1, 1, pytest.approx(0.7, abs=0.2), pytest.approx(0.7, abs=0.2)),
    )


def test_a_list_without_programs_has_no_range():
    criteria = counted(CRITERIA, Study().counting)

    assert place_ranges((), CRITERIA, criteria, Weighting.from_points({"risk": 1}, criteria)) == ()


def test_the_ranges_are_those_of_the_official_order_whatever_the_screen_shows():
    blank = Program("B", "B", {"risk": 2.0}, (Dimension.LIVING,))
    study = Study(programs=(program("A", 3), blank))

    assert replace(study, method="topsis").place_ranges() == study.place_ranges()


def all_places(programs, criteria, weighting, method):
    blanks = [(n, c) for n, p in enumerate(programs) for c in criteria if p.value(c.key) is None]
    found = {one.code: [] for one in programs}
    for ends in product((0, 1), repeat=len(blanks)):
        filled = list(programs)
        for (n, criterion), end in zip(blanks, ends, strict=True):
            filled[n] = with_value(filled[n], criterion.key, criterion.anchors[end])
        places = rank(build_matrix(filled, criteria), weighting, method).places
        for code, place in places.items():
            found[code].append(int(place))
    return found
