import numpy as np
import pymcdm.methods
import pytest
from hypothesis import given

from scoring.errors import ErrorCode, ScoringError
from scoring.methods.moora import moora, three_ways
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like, problems
from tests.scoring.methods.oracle import oracle_scores, random_problems

FORMS = ["ratio", "reference_point", "full_multiplicative", "multimoora"]
every_form = pytest.mark.parametrize("form", FORMS)
every_use = pytest.mark.parametrize("fmf_weights", ["exponent", "multiply"])

SIREGAR = [
    [1.5, 3, 5, 3.3],
    [2, 7, 5, 3.35],
    [3, 1, 5, 3.07],
    [2.2, 4, 5, 3.5],
    [2, 5, 3, 3.09],
    [3.2, 2, 3, 3.48],
    [2.775, 3, 5, 3.27],
]
KRACKA = [
    [33.95, 23.78, 11.45, 39.97, 29.44, 167.10, 3.852],
    [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
    [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
    [30.44, 37.59, 13.91, 74.08, 45.10, 198.34, 2.186],
    [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.610],
    [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
]


def score(rows, weights, directions, **parameters):
    return moora(np.array(rows, dtype=float), np.array(weights, dtype=float), criteria_like(directions), **parameters)


def places(rows, weights, directions, **parameters):
    return competition_places(score(rows, weights, directions, **parameters), higher_is_better=True).tolist()


def test_the_ratios_of_siregar_come_out_as_printed():
    scores = score(SIREGAR, [0.3, 0.2, 0.1, 0.4], "-+++")

    assert scores == pytest.approx([0.1801, 0.2345, 0.0625, 0.1757, 0.1683, 0.0742, 0.1197], abs=6e-5)


@pytest.mark.parametrize(
    ("form", "expected", "tolerance"),
    [
        ("ratio", [-1.6245, -0.2523, -0.8464, -2.2336, -1.187, -0.7746], 6e-5),
        ("reference_point", [-0.6893, -0.6999, -0.5982, -0.8596, -0.6002, -0.6148], 6e-5),
        ("full_multiplicative", [3.4343, 148689.356, 120.3441, 0.7882, 16.2917, 252.9155], 6e-4),
        ("multimoora", [1, 5, 3, 0, 2, 4], 0),
    ],
)
def test_the_heating_losses_of_kracka_come_out_as_printed_by_each_form(form, expected, tolerance):
    assert score(KRACKA, [1] * 7, "----+-+", form=form) == pytest.approx(expected, abs=tolerance)


def test_each_way_gives_what_its_formula_says():
    found = three_ways(np.array([[3.0, 6], [4, 8]]), np.array([0.4, 0.6]), criteria_like("+-"))

    assert found.ratio == pytest.approx([0.4 * 0.6 - 0.6 * 0.6, 0.4 * 0.8 - 0.6 * 0.8], abs=1e-15)
    assert found.reference == pytest.approx([0.4 * 0.2, 0.6 * 0.2], abs=1e-15)
    assert found.fmf == pytest.approx([0.6**0.4 / 0.6**0.6, 0.8**0.4 / 0.8**0.6], abs=1e-15)


def test_weights_that_are_multiplied_in_do_not_change_the_order_of_the_products():
    rows = [[3, 8], [4, 6.1], [5, 4]]

    light, heavy = (
        score(rows, weights, "++", form="full_multiplicative", fmf_weights="multiply")
        for weights in ([0.1, 0.9], [0.9, 0.1])
    )

    assert light == pytest.approx(heavy, abs=1e-15)
    products = np.prod(np.array(rows) / np.linalg.norm(rows, axis=0), axis=1)
    assert light == pytest.approx(0.09 * products, abs=1e-15)


def test_weights_as_exponents_do_change_it():
    rows = [[3, 8], [4, 6.1], [5, 4]]

    assert places(rows, [0.1, 0.9], "++", form="full_multiplicative") == [1, 2, 3]
    assert places(rows, [0.9, 0.1], "++", form="full_multiplicative") == [3, 2, 1]


def test_only_costs_bring_no_factor_of_their_own():
    scores = score([[3], [4]], [0.5], "-", form="full_multiplicative", fmf_weights="multiply")

    assert scores == pytest.approx([1 / (0.5 * 0.6), 1 / (0.5 * 0.8)], abs=1e-12)


@pytest.mark.parametrize("directions", ["+-+-", "----"])
def test_ratios_equal_pymcdms(directions):
    theirs = pymcdm.methods.MOORA()

    for rows, weights in random_problems(directions):
        oracle = oracle_scores(theirs, rows, weights, criteria_like(directions))
        assert score(rows, weights, directions) == pytest.approx(oracle, abs=1e-12)


@given(problem=problems(least=3))
def test_a_program_beats_another_that_it_leads_in_more_ways_than_it_trails(problem):
    rows, points, criteria = problem
    weights = points / points.sum()
    ways = three_ways(rows, weights, criteria)
    orders = [
        competition_places(one, higher_is_better=upwards)
        for one, upwards in ((ways.ratio, True), (ways.reference, False), (ways.fmf, True))
    ]

    found = moora(rows, weights, criteria, form="multimoora")

    leads = [
        [sum(int(np.sign(order[other] - order[one])) for order in orders) for other in range(len(rows)) if other != one]
        for one in range(len(rows))
    ]
    assert found.tolist() == [sum((lead > 0) + (lead == 0) / 2 for lead in row) for row in leads]


def test_two_ways_outvote_the_third():
    rows, weights, criteria = np.array([[1.0, 4], [2, 4], [5, 1]]), np.array([0.5, 0.5]), criteria_like("++")

    ways = three_ways(rows, weights, criteria)

    assert (ways.ratio.argmax(), ways.reference.argmin(), ways.fmf.argmax()) == (2, 2, 1)
    assert moora(rows, weights, criteria, form="multimoora").tolist() == [0, 1, 2]


def test_programs_that_no_way_tells_apart_count_for_half():
    assert score([[1], [1], [3]], [1], "+", form="multimoora").tolist() == [0.5, 0.5, 2]


@every_form
@every_use
@given(problem=problems())
def test_every_form_puts_the_best_first_and_no_program_behind_one_that_it_dominates(form, fmf_weights, problem):
    rows, points, criteria = problem
    ends = np.array([criterion.anchors for criterion in criteria])
    held = np.vstack([np.full(len(criteria), 3.0), rows, ends[:, 1] + np.sign(ends[:, 1] - ends[:, 0]) / 2])
    worse = np.clip(rows[0] - np.sign(ends[:, 1] - ends[:, 0]), 1, 5)

    scores = moora(np.vstack([held, worse]), points / points.sum(), criteria, form=form, fmf_weights=fmf_weights)

    found = competition_places(scores, higher_is_better=True)
    assert np.flatnonzero(found == 1).tolist() == [len(held) - 1]
    assert found[1] <= found[-1]


@every_form
@every_use
@pytest.mark.parametrize(
    ("rows", "directions", "expected"),
    [
        ([[0, 2], [4, 2], [8, 1]], "-+", [1, 2, 3]),
        ([[-4, 1], [-2, 2], [4, 3]], "++", [3, 2, 1]),
        ([[-4, 3], [-2, 2], [4, 1]], "-+", [1, 2, 3]),
        ([[0, 1], [0, 5], [0, 3]], "++", [3, 1, 2]),
        ([[0, 1], [0, 5], [0, 3]], "--", [1, 3, 2]),
        ([[7, 1], [7, 5], [7, 3]], "-+", [3, 1, 2]),
        ([[0, 0]], "+-", [1]),
        ([[3, 4]], "+-", [1]),
        ([[0, 4], [0, 4]], "-+", [1, 1]),
    ],
)
def test_zeros_and_negative_values_keep_the_order(form, fmf_weights, rows, directions, expected):
    scores = score(rows, [0.5, 0.5], directions, form=form, fmf_weights=fmf_weights)

    assert np.isfinite(scores).all()
    assert competition_places(scores, higher_is_better=True).tolist() == expected


@every_form
@every_use
def test_a_column_without_weight_is_as_if_it_were_not_there(form, fmf_weights):
    with_it = score([[1, 0], [2, 3]], [1, 0], "++", form=form, fmf_weights=fmf_weights)

    assert with_it.tolist() == score([[1], [2]], [1], "+", form=form, fmf_weights=fmf_weights).tolist()


def test_programs_that_only_rounding_parts_in_every_way_beat_nobody():
    parts = (0.9, 0.8, 0.1)
    latin = [[parts[(row + column) % 3] for column in range(3)] for row in range(3)]
    weights, criteria = np.full(3, 1 / 3), criteria_like("+++")

    assert len(set(three_ways(np.array(latin), weights, criteria).ratio.tolist())) > 1
    assert moora(np.array(latin), weights, criteria, form="multimoora").tolist() == [1, 1, 1]


@every_form
def test_values_that_differ_only_by_rounding_are_one(form):
    scores = score([[0.1 + 0.2, 1], [0.3, 1]], [0.7, 0.3], "++", form=form)

    assert scores[0] == scores[1]


@pytest.mark.parametrize("parameter", ["form", "fmf_weights"])
def test_an_unknown_name_is_refused(parameter):
    with pytest.raises(ScoringError) as refusal:
        score([[1], [2]], [1], "+", **{parameter: "dice"})

    assert refusal.value.code is ErrorCode.PARAMETER_OUT_OF_RANGE
    assert refusal.value.facts == {"parameter": parameter, "value": "dice"}
