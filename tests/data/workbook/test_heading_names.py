import pytest

from data.workbook.heading_names import (
    in_full,
    normal,
    parts_of,
    tells_a_share,
    what_is_rated,
    without_number,
    without_year,
)


def test_a_heading_is_compared_without_signs_and_parentheses():
    assert normal("  LAMA Pelaksanaan\n(bulan) *") == "lama pelaksanaan"
    assert normal("#") == "#"


@pytest.mark.parametrize(
    ("short", "long"),
    [("jml anggaran", "jumlah anggaran"), ("nama keg", "nama kegiatan"), ("dimensi sc", "dimensi smart city")],
)
def test_shortened_words_are_spelt_out(short, long):
    assert in_full(short) == long


def test_a_heading_may_join_names():
    assert parts_of("opd/instansi (utama)") == ("opd", "instansi")
    assert parts_of("program dan kegiatan") == ("program", "kegiatan")
    assert parts_of("program") == parts_of("/ program") == ()


@pytest.mark.parametrize("text", ["c1. urgensi", "k1 - urgensi", "skor c1 urgensi", "urgensi - c1", "1. urgensi"])
def test_the_number_of_a_criterion_says_nothing(text):
    assert without_number(text) == "urgensi"


def test_a_name_that_begins_like_a_number_is_left_whole():
    assert without_number("kota 2") == "kota 2"
    assert without_number("cakupan") == "cakupan"


@pytest.mark.parametrize("name", ["skor urgensi", "tingkat urgensi", "penilaian urgensi", "urgensi program"])
def test_what_is_rated_is_told_from_the_word_for_rating(name):
    assert what_is_rated(name) == "urgensi"


def test_a_year_and_a_share_are_seen():
    assert without_year("pagu tahun anggaran 2019").strip() == "pagu"
    assert [tells_a_share(text) for text in ("% anggaran", "anggaran (persen)", "anggaran")] == [True, True, False]
