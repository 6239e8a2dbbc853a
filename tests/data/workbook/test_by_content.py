import pytest

from data.workbook.by_content import looks_like_names, looks_rated, sounds_like_names
from data.workbook.grid import Cell


def cells(*values):
    return [Cell(value) for value in values]


def test_numbers_from_one_to_five_look_like_ratings():
    assert looks_rated("Urgensi", cells(4, 3, 5, None, 2))
    assert looks_rated("Urgensi", cells("4", "Tinggi", "★★★"))
    assert looks_rated("Urgensi", cells(4, 3, 5, 2, "belum"))


@pytest.mark.parametrize("heading", ["Volume", "Jumlah Titik", "Nomor RT", "Tahap", "Misi"])
def test_what_is_counted_or_numbered_is_no_rating(heading):
    assert not looks_rated(heading, cells(4, 3, 5, 2))


def test_other_numbers_are_ratings_only_where_the_heading_speaks_of_scores():
    assert looks_rated("Skor Kelayakan", cells(80, 65))
    assert not looks_rated("Penduduk", cells(80, 65))
    assert not looks_rated("Nilai (Rp)", cells(80, 65))


def test_too_few_cells_words_and_a_running_number_are_no_ratings():
    assert not looks_rated("Urgensi", cells(4))
    assert not looks_rated("Catatan", cells("a", "b", 3))
    assert not looks_rated("Tempat", cells(1, 2, 3, 4))


def test_texts_that_differ_look_like_names():
    assert looks_like_names(cells("Kios layanan", "Taman digital", "CCTV kota"))


@pytest.mark.parametrize(
    "values",
    [
        (1, 2, 3), ("a", "b"), ("Dinas Kesehatan", "Dinas Kesehatan", "Dinas Kesehatan"),
        ("Smart Living", "Smart Economy"), ("2.16.03.001", "2.16.03.002"), (),
    ],
)  # fmt: skip
def test_numbers_agencies_dimensions_and_codes_are_no_names(values):
    assert not looks_like_names(cells(*values))


def test_a_heading_may_speak_of_names():
    assert [sounds_like_names(text) for text in ("Judul Kegiatan", "Penanggung jawab")] == [True, False]
