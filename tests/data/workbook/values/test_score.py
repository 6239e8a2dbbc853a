import time

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
        ("4 (baik)", 4),
        ("4,5 - baik", 4.5),
        ("Tinggi (4)", 4),
        ("Sangat Tinggi (5)", 5),
        ("4 Tinggi", 4),
        ("4. Tinggi", 4),
    ],
)
def test_ratings_as_people_write_them(raw, value):
    assert read_score(raw).value == value


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("80 persen", "score_scale"), ("☆☆☆", "score_out_of_range"), ("★★★★★★", "score_out_of_range"),
        ("3/10", "score_not_numeric"),
        ("05-Jan", "date_in_number"), ("3-Mei", "date_in_number"), ("4 - Des 2019", "date_in_number"),
        ("3 (4)", "score_not_numeric"), ("4 (80%)", "score_not_numeric"), ("4 (skala 1-10)", "score_not_numeric"),
        ("5 (dari 10)", "score_not_numeric"), ("1 - n/a", "score_not_numeric"),
        ("5 - sangat rendah", "score_not_numeric"),
        ("Tinggi (3)", "score_not_numeric"), ("4 rendah", "score_not_numeric"), ("0/5", "score_out_of_range"),
        ("−2", "score_out_of_range"), ("50 (baik)", "score_out_of_range"),
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


@pytest.mark.parametrize("part", ["4 ", "4 - ", "tinggi ", "★x", "("])
def test_a_long_cell_is_refused_in_time(part):
    start = time.process_time()

    assert read_score(part * (32_000 // len(part)) + "x").code == "score_not_numeric"
    assert time.process_time() - start < 2.0


def test_a_format_that_shows_another_scale_is_seen():
    assert read_score(4, number_format='0"/10"').code == "score_scale"
    assert read_score(4, number_format='0" dari 100"').code == "score_scale"
    assert read_score(4, number_format='0"/5"').value == 4
    assert read_score(4, number_format='"Skor "0" (1-5)"').value == 4
    assert read_score(4, number_format='0" poin"').value == 4


def test_a_rating_out_of_the_best_one_of_its_own_scale_is_read():
    assert read_score("8/10", bounds=(0, 10)).value == 8
    assert read_score("4/5", bounds=(0, 10)).code == "score_not_numeric"
