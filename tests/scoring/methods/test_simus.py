import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.simus import mixes, simus
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like, problems

PROJECTS = [[250, 120, 20, 800], [130, 200, 40, 1000], [350, 340, 15, 600]]


def way(rows, directions, b=None):
    values = np.array(rows, dtype=float)
    return mixes(values, np.ones(len(directions)), criteria_like(directions), b=b)


def test_the_projects_of_munier_come_out_as_printed():
    found = way(PROJECTS, "++-+", b=[None, 500, None, None])

    assert found.score == pytest.approx([0.09090909, 0.66603535, 0.74305556], abs=1e-8)
    assert found.second_score == pytest.approx([-2.45454545, 0.99621211, 1.45833334], abs=2e-8)
    assert found.shares[3] == pytest.approx([0.05681818, 0.94318182, 0], abs=1e-8)


def test_a_limit_moves_the_mixes():
    free, bound = way(PROJECTS, "++-+"), way(PROJECTS, "++-+", b=[None, 500, None, None])

    assert free.shares[1] == pytest.approx(bound.shares[1], abs=1e-9)
    assert np.abs(free.shares[0] - bound.shares[0]).max() > 0.1


@pytest.mark.filterwarnings("ignore::DeprecationWarning:pulp")
@pytest.mark.parametrize("directions", ["+++", "++-", "+--+", "-+-"])
def test_scores_equal_scikit_criterias(directions, capfd):
    import skcriteria
    from skcriteria.agg.simus import SIMUS

    dice = np.random.default_rng(2011)
    objectives = [max if sign == "+" else min for sign in directions]

    for _ in range(3):
        rows = dice.uniform(1, 5, size=(6, len(directions)))
        theirs = SIMUS().evaluate(skcriteria.mkdm(rows, objectives)).e_
        found = way(rows, directions)
        # CBC writes about eight digits into the file that scikit-criteria reads
        assert found.score == pytest.approx(theirs.method_1_score, abs=1e-7)
        assert found.second_score == pytest.approx(theirs.method_2_score, abs=5e-7)
    capfd.readouterr()


def test_nothing_is_printed(capfd):
    way(PROJECTS, "++-+")

    assert capfd.readouterr().out == ""


def test_the_second_method_counts_dominance_less_subordination():
    found = way(PROJECTS, "++-+", b=[None, 500, None, None])

    dominance = np.maximum(found.shares[:, :, None] - found.shares[:, None, :], 0).sum(axis=0)
    assert found.second_score == pytest.approx(dominance.sum(axis=1) - dominance.sum(axis=0), abs=1e-12)


def test_programs_that_are_alike_share_a_mix_evenly():
    found = way([[2, 1], [2, 1], [1, 4]], "++")

    assert found.shares[0] == pytest.approx([0.5, 0.5, 0], abs=1e-12)


def test_of_equally_good_mixes_the_evenest_counts():
    # most of x + 4 y while x + 4 y <= 4 and y <= 1/2: every point of an edge is best, the least of x² + y² is its end
    found = way([[1, 1, 0], [4, 4, 1]], "+++", b=[None, 4, 0.5])

    assert found.shares[0] == pytest.approx([0.8, 0.2], abs=1e-9)


def test_of_equally_good_mixes_without_a_limit_nearby_the_evenest_follows_the_values():
    found = way([[1, 1], [4, 4]], "++")

    assert found.shares == pytest.approx(np.array([[0.2, 0.8]] * 2), abs=1e-9)


@given(problem=problems(least=1), data=st.data())
def test_the_order_of_list_and_criteria_moves_no_score(problem, data):
    rows, points, criteria = problem
    across, down = (data.draw(st.permutations(range(length))) for length in rows.shape)

    found = simus(rows[across][:, down], points[down], [criteria[i] for i in down])

    assert found == pytest.approx(simus(rows, points, criteria)[across], abs=1e-8)


@given(problems(least=1))
def test_a_mix_is_shares_of_one_or_nothing(problem):
    found = mixes(*problem)

    whole = found.shares.sum(axis=1)
    assert (found.shares >= 0).all()
    assert ((np.abs(whole - 1) < 1e-8) | (whole == 0)).all()
    assert found.second_score.sum() == pytest.approx(0, abs=1e-8)


def test_a_criterion_that_nothing_bounds_adds_nothing():
    found = way([[3, 1], [1, 2]], "+-")

    assert found.shares.tolist() == [[0, 0], [0, 0]]
    assert found.score.tolist() == found.second_score.tolist() == [0, 0]


def test_limits_that_no_mix_meets_add_nothing():
    found = way([[1, 1, 5], [1, 1, 4]], "-+-", b=[10, 1, None])

    assert found.shares[2].tolist() == [0, 0]


@pytest.mark.parametrize("rows", [[[3, 4]], [[0, 0]], [[3, 4], [3, 4]], [[0, 0], [0, 0]], [[-1, 2], [-1, 2]]])
@pytest.mark.parametrize("directions", ["++", "+-", "--"])
def test_programs_that_are_alike_score_alike(rows, directions):
    found = way(rows, directions).score

    assert np.isfinite(found).all()
    assert len(set(found.tolist())) == 1


def test_five_hundred_programs_that_are_alike_in_many_ways_are_answered():
    rows = np.random.default_rng(5).integers(1, 6, size=(500, 12)).astype(float)

    found = simus(np.vstack([rows, rows[:1]]), np.ones(12), criteria_like("++++++++++--"))

    places = competition_places(found, higher_is_better=True)
    assert np.isfinite(found).all()
    assert places[0] == places[-1]


@pytest.mark.parametrize("seed", [4, 7])
def test_a_bound_that_every_mix_keeps_by_a_hair_decides_nothing(seed):
    dice = np.random.default_rng(seed)
    rows, directions = np.rint(dice.uniform(1, 5, size=(50, 14))), np.array(["-", "+", "+"] * 5)[:14]
    across, down = dice.permutation(50), dice.permutation(14)

    with np.errstate(all="raise"):
        found = way(rows, directions).score
        moved = way(rows[across][:, down], directions[down]).score

    assert moved == pytest.approx(found[across], abs=1e-8)


def test_rupiah_beside_ratings_are_no_trouble():
    rows = np.array([[4.0, 2e10, 3.0], [5.0, 8e10, 2.0], [2.0, 1e10, 5.0], [3.0, 1.5e10, 4.0]])

    in_rupiah, in_ratings = (way(rows * [1, unit, 1], "++-").score for unit in (1, 1e-10))

    assert in_rupiah == pytest.approx(in_ratings, abs=1e-9)
    assert in_rupiah.max() > 0


def test_weights_are_not_used():
    values, criteria = np.array(PROJECTS, dtype=float), criteria_like("++-+")

    assert simus(values, np.array([0.7, 0.1, 0.1, 0.1]), criteria).tolist() == way(PROJECTS, "++-+").score.tolist()


@pytest.mark.parametrize("b", [[None], [1, 2, 3], [1, float("nan")]])
def test_limits_that_do_not_fit_are_refused(b):
    with pytest.raises(ScoringError) as refusal:
        way([[1, 2], [2, 1]], "++", b=b)

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts == {"parameter": "b", "value": b}
