import json

import pytest

from scoring.criteria import CRITERIA, ImpactCounting, counted
from scoring.errors import ErrorCode, ScoringError
from terminal.answer import WrongUseError
from terminal.weights import counting_of, points_of, rescaled_words, weighting_of

MAIN = counted(CRITERIA, ImpactCounting.MAIN_AND_BREADTH)


def test_points_of_any_size_become_shares_and_the_rest_weighs_nothing():
    points = points_of("risk=3, novelty=1")

    shares = weighting_of(points, MAIN).shares

    assert {key: share for key, share in shares.items() if share} == {"novelty": 0.25, "risk": 0.75}
    assert set(shares) == {criterion.key for criterion in MAIN}


def test_points_are_read_from_a_file_of_json(tmp_path):
    path = tmp_path / "bobot.json"
    path.write_text(json.dumps({"risk": 3, "novelty": 1.5}), encoding="utf-8-sig")

    points = points_of(str(path))

    assert points == {"risk": 3.0, "novelty": 1.5}


def test_weight_on_one_dimension_counts_six_dimensions_separately():
    points = {"impact_living": 2.0, "impact_main": 0.0, "risk": 1.0}

    counting = counting_of(points)
    weighting = weighting_of(points, counted(CRITERIA, counting))

    assert counting is ImpactCounting.SIX_DIMENSIONS
    assert weighting.weighted() == ("impact_living", "risk")


def test_weight_on_both_ways_to_count_impact_is_wrong_use():
    points = {"impact_living": 1.0, "impact_breadth": 1.0}

    with pytest.raises(WrongUseError) as wrong:
        counting_of(points)

    assert wrong.value.facts == {"six": "impact_living", "derived": "impact_breadth"}


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("risk", "weights_pair"),
        ("=3", "weights_pair"),
        ("", "weights_pair"),
        ("risk=3,", "weights_pair"),
        ("risk=tinggi", "weights_number"),
        ("risk=1,risk=2", "weights_twice"),
        ("tidak-ada.json", "weights_file"),
        ("harga=1", "weights_unknown"),
        ("risk=0,5", "weights_comma"),
        ("novelty=1,risk=0,5,leverage=2", "weights_comma"),
        ("risk=1,Risiko=2", "weights_twice"),
    ],
)
def test_weights_that_cannot_be_read_are_wrong_use(typed, key):
    with pytest.raises(WrongUseError) as wrong:
        points_of(typed)

    assert wrong.value.key == key


def test_a_criterion_may_be_called_by_its_name_in_either_language():
    assert points_of("Daya pengungkit=2,risk = 1") == {"leverage": 2.0, "risk": 1.0}


def test_a_decimal_comma_is_told_with_what_was_meant():
    with pytest.raises(WrongUseError) as wrong:
        points_of("novelty=1,impact_main=0,5")

    assert wrong.value.facts == {"typed": "impact_main=0,5", "meant": "impact_main=0.5"}


@pytest.mark.parametrize(
    "points",
    [{"risk": 0.4, "novelty": 0.6}, {"risk": 40.0, "novelty": 60.0}, {"risk": 0.0}, {"risk": 1e308, "novelty": 1e308}],
)
def test_shares_and_percents_need_no_telling(points, t):
    assert rescaled_words(points, t) == ""


def test_points_are_told_as_the_shares_they_come_to(t):
    assert rescaled_words({"risk": 3.0, "novelty": 1.0, "leverage": 0.0}, t) == (
        "Bobot yang diketik berjumlah 4,00; "
        "disetarakan menjadi 100\u00a0%: Risiko 75,0\u00a0% dan Kebaruan 25,0\u00a0%."
    )


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("[1, 2]", "weights_json"),
        ("bobot", "weights_json"),
        ("3", "weights_json"),
        ('{"risk": true}', "weights_number"),
        ('{"risk": {"a": 1}}', "weights_number"),
        ('{"risk": 1, "risk": 2}', "weights_twice"),
    ],
)
def test_a_file_that_holds_no_weights_is_wrong_use(tmp_path, content, key):
    path = tmp_path / "bobot.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(WrongUseError) as wrong:
        points_of(str(path))

    assert wrong.value.key == key


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("risk=-1", ErrorCode.WEIGHT_NEGATIVE),
        ("risk=nan", ErrorCode.WEIGHT_NOT_A_NUMBER),
        ("risk=0", ErrorCode.WEIGHTS_ALL_ZERO),
    ],
)
def test_weights_that_make_no_whole_are_refused(typed, code):
    points = points_of(typed)

    with pytest.raises(ScoringError) as refused:
        weighting_of(points, MAIN)

    assert refused.value.code is code
