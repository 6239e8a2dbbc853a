import numpy as np
import pytest
from hypothesis import given, settings

from scoring.methods import METHODS
from scoring.sanity.finding import Check
from scoring.sanity.programs import add_each_decoy, clone_each_program, remove_each_agency, remove_each_program
from scoring.sanity.question import question
from tests.scoring.given import matrix_of, problems, weighting_of
from tests.scoring.sanity.given import asked, moves

AGENCIES = {"P0": "Dinas A", "P1": "Dinas A", "P2": "Dinas B", "P3": "  ", "P5": "Dinas C"}
independent = pytest.mark.parametrize("method", [m for m in METHODS.values() if m.independent], ids=lambda m: m.key)


@independent
@settings(max_examples=10)
@given(problem=problems())
def test_where_a_score_hangs_on_its_own_values_alone_nobody_moves(method, problem):
    rows, points, criteria = problem
    found = question(matrix_of(rows, criteria), weighting_of(points, criteria), method)
    agencies = {code: str(row % 2) for row, code in enumerate(found.codes)}

    for check in (remove_each_program, clone_each_program, add_each_decoy):
        assert check(found).holds
        assert [trial.subject for trial in check(found).trials] == list(found.codes)
    assert remove_each_agency(found, agencies).holds


def test_a_program_that_leaves_turns_two_others_where_scores_hang_on_the_list():
    found = remove_each_program(asked([[5, 2], [3, 5], [1, 4]], [3, 2], method="saw", normalisation="minmax"))

    by_code = {trial.subject: moves(trial) for trial in found.trials}
    assert found.check is Check.PROGRAM_REMOVED
    # P0 .6+0 · P1 .3+.4 · P2 0+.267; without P2 the first criterion spans 3 to 5: P0 .6 · P1 .4
    assert by_code == {"P0": [], "P1": [], "P2": [("P0", 2, 1), ("P1", 1, 2)]}


@pytest.mark.parametrize("method", ["saw", "topsis"])
@settings(max_examples=10)
@given(problem=problems())
def test_each_trial_is_ranking_the_shorter_list_anew(method, problem):
    rows, points, criteria = problem
    found = question(matrix_of(rows, criteria), weighting_of(points, criteria), METHODS[method])

    for row, trial in enumerate(remove_each_program(found).trials):
        kept = np.arange(len(rows)) != row
        anew = found.places(found.method.score(rows[kept], points / points.sum(), criteria))
        before = found.places(found.scores[kept])
        codes = np.array(found.codes)[kept]
        assert dict.fromkeys(moved.code for moved in trial.moved).keys() == set(codes[before != anew])


def test_a_clone_and_a_decoy_move_others_where_scores_hang_on_the_list():
    found = asked([[5, 1, 3], [3, 4, 2], [2, 5, 1], [4, 2, 5], [1, 3, 4]], [2, 3, 2], method="topsis")

    assert not clone_each_program(found).holds
    assert not add_each_decoy(found).holds


def test_a_decoy_is_worse_everywhere_and_stays_inside_the_anchors():
    seen = []
    found = asked([[5, 1], [1, 5]], signs="+-")
    spy = type("Spy", (), {"__getattr__": lambda self, name: getattr(found, name)})()
    spy.answer = lambda *, values: seen.append(values[-1].tolist()) or found.answer(values=values)

    add_each_decoy(spy, share=0.25)

    assert seen == [[4, 2], [1, 5]]


def test_an_agency_leaves_with_all_its_programs():
    rows = [[5, 2], [5, 5], [3, 5], [1, 4], [4, 4]]

    found = remove_each_agency(asked(rows, [3, 2], method="saw", normalisation="minmax"), AGENCIES)

    assert found.check is Check.AGENCY_REMOVED
    assert [trial.subject for trial in found.trials] == ["Dinas A", "Dinas B"]


def test_an_agency_that_proposed_everything_is_not_taken_off():
    assert remove_each_agency(asked([[5], [3]]), {"P0": "Dinas A", "P1": "Dinas A"}).trials == ()


def test_without_agencies_nobody_is_taken_off():
    assert remove_each_agency(asked([[5], [3]]), {}).trials == ()


def test_a_single_program_cannot_be_taken_off_but_cloned():
    found = asked([[3]])

    assert remove_each_program(found).trials == ()
    assert [trial.moved for trial in clone_each_program(found).trials] == [()]
