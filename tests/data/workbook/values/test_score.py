import pytest

from data.workbook.values.score import read_score


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("4 dari 5", 4),
        ("Sangat  Tinggi", 5),
        ("Very low", 1),
        ("3 = sedang", 3),
        ("⭐⭐⭐⭐", 4),
        ("2,5/5", 2.5),
        (4.0, 4),
    ],
)
def test_ratings_as_people_write_them(raw, value):
    assert read_score(raw).value == value


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("80 persen", "score_scale"), ("☆☆☆", "score_not_numeric"), ("★★★★★★", "score_out_of_range"),
        ("3/10", "score_not_numeric"),
        ("4-5", "score_not_numeric"), ("IV", "score_not_numeric"),
        (0, "score_out_of_range"), (5.5, "score_out_of_range"),
        (float("nan"), "score_not_numeric"), ("tidak ada", "score_missing"),
    ],
)  # fmt: skip
def test_what_is_no_rating_is_named(raw, code):
    assert (read_score(raw).value, read_score(raw).code) == (None, code)


def test_a_percent_format_is_seen():
    assert read_score(0.8, number_format="0%").code == "score_scale"


def test_other_scales_have_their_bounds_and_no_words():
    assert read_score(75, bounds=(0, 100)).value == 75
    assert read_score("tinggi", bounds=(0, 100)).code == "score_not_numeric"
