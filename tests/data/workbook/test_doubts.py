import time

import pytest

from data.workbook.doubts import (
    doubt_of_money,
    doubt_of_rating,
    doubt_of_time,
    scale_of_title,
    scale_told,
    stands_anyway,
    title_in_currency,
)
from data.workbook.problem import ProblemCode

FIVE = (1.0, 5.0)


@pytest.mark.parametrize(
    "heading",
    [
        "urgensi (1-10)", "urgensi (0-100)", "urgensi (skala 1-10)", "urgensi (%)", "skor urgensi (skala 0-4)",
        "urgensi (1 s/d 10)", "urgensi (0-100%)", "urgensi (maks. 100)", "urgensi (/10)", "urgensi (dari 100)",
        "urgensi (1 = rendah, 10 = tinggi)", "urgensi skala 1-10", "urgensi (1–3)", "urgensi (level 1-10)",
    ],
)  # fmt: skip
def test_a_heading_of_another_scale_is_doubted(heading):
    assert doubt_of_rating(heading, FIVE) == "score_scale"


@pytest.mark.parametrize(
    "heading",
    [
        "urgensi", "urgensi (1-5)", "urgensi (5-1)", "urgensi (skala 1 s.d. 5)", "urgensi (skala 5)", "urgensi (c1)",
        "urgensi (1 = rendah, 3 = sedang, 5 = tinggi)", "urgensi (bobot 20%)", "urgensi (bobot 10-15%)",
        "urgensi (10-15%)",
        "keselarasan rpjmd 2021-2026", "keselarasan rpjmd (misi 1-4)",
    ],
)  # fmt: skip
def test_a_heading_of_the_criterions_own_scale_is_not(heading):
    assert doubt_of_rating(heading, FIVE) is None


def test_other_bounds_are_their_own_scale():
    assert doubt_of_rating("mutu (0-100)", (0.0, 100.0)) is None
    assert doubt_of_rating("mutu (1-5)", (0.0, 100.0)) == "score_scale"


def test_a_foreign_currency_and_two_units_of_money_are_doubted():
    assert [doubt_of_money(f"anggaran ({unit})") for unit in ("usd", "us$", "ribuan euro")] == ["budget_currency"] * 3
    assert doubt_of_money("anggaran (juta/ribu)") == "budget_ambiguous"


@pytest.mark.parametrize("unit", ["rp", "rp juta", "rp 1.000.000", "dalam jutaan", "rm"])
def test_one_unit_of_rupiah_is_clear(unit):
    assert doubt_of_money(f"anggaran ({unit})") is None


@pytest.mark.parametrize("unit", ["bln/thn", "jam", "jam/hari", "hari kerja", "orang hari"])
def test_a_unit_that_makes_no_months_is_doubted(unit):
    assert doubt_of_time(f"durasi ({unit})") == "duration_unparseable"


@pytest.mark.parametrize(
    "heading", ["durasi", "durasi (bulan)", "durasi (bulan) tahun 2025", "waktu (ta)", "lama (bulan/bln)"]
)
def test_one_unit_of_time_is_clear(heading):
    assert doubt_of_time(heading) is None


def test_a_title_tells_scale_and_currency_in_so_many_words():
    assert scale_told(scale_of_title("Skala penilaian: 1 - 10")) == (1.0, 10.0)
    assert [scale_of_title(title) for title in ("RENJA 2019-2023", "Skala prioritas daerah")] == ["", ""]
    assert [title_in_currency(title) for title in ("(dalam ribuan USD)", "Satuan: US$", "(US$)")] == [True] * 3
    assert [title_in_currency(title) for title in ("Hibah USD 2019", "(dalam ribuan Rp)")] == [False] * 2


@pytest.mark.parametrize(
    ("doubt", "told", "bare"),
    [
        (ProblemCode.BUDGET_CURRENCY, "rp900 juta", "900"), (ProblemCode.BUDGET_AMBIGUOUS, "900 juta", "900"),
        (ProblemCode.DURATION_UNPARSEABLE, "6 bulan", "6"), (ProblemCode.SCORE_SCALE, "tinggi", "4"),
    ],
)  # fmt: skip
def test_a_cell_that_tells_its_own_unit_stands(doubt, told, bare):
    assert (stands_anyway(doubt, told), stands_anyway(doubt, bare)) == (True, False)


@pytest.mark.parametrize("part", ["(", "skala ", "1-", "1 = a ", "dalam "])
def test_a_long_text_is_looked_through_in_time(part):
    start = time.process_time()

    doubt_of_rating(part * 2000, FIVE)
    title_in_currency(part * 2000)
    scale_of_title(part * 2000)

    assert time.process_time() - start < 2.0
