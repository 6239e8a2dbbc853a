import pytest

from data.workbook.grid import Cell
from data.workbook.headings import Headings
from data.workbook.line import Line
from data.workbook.other_tables import heads_other_table, is_caption, is_clear_program, is_sure_header, repeats_header
from scoring.criteria import Criterion
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, good, table

HEADINGS = Headings((*CRITERIA, Criterion("impact_living")))


def line(*row, header=HEADER):
    cells = {n: Cell(v) for n, v in enumerate(row, start=1) if v is not None}
    return Line(table(header, ("x",)), 3, cells, frozenset({"urgensi", "risk"}))


def heads(*row, below=(), after_caption=False):
    return heads_other_table(line(*row), HEADINGS, lambda: below, after_caption=after_caption)


@pytest.mark.parametrize(
    "row",
    [
        HEADER, ("No.", "Nama Program/Kegiatan", "Pilar", "Perangkat Daerah", "Pagu (Rp)", "Durasi", "Urgensi",
        "Risiko"),
        ("No", "Program Name", "Dimension", "Agency", "Budget", "Duration"), (*HEADER[:4], "Anggran", *HEADER[5:]),
    ],
)  # fmt: skip
def test_a_header_comes_again_in_its_own_or_in_other_words(row):
    assert repeats_header(line(*row), HEADINGS)


@pytest.mark.parametrize(
    "row",
    [
        GOOD, (*HEADER[:4], "Realisasi (Rp)", *HEADER[5:]), ("No", "Nama Program", "Alasan"),
        ("No", "Nama Risiko", "Tingkat"),
        ("2", "Inovasi", "Smart Living", "Dinas A", "1 M", "6 bulan"), (None, "Nama Program"), (None, "Kios", "Pilar"),
    ],
)  # fmt: skip
def test_another_header_or_a_program_is_no_repetition(row):
    assert not repeats_header(line(*row), HEADINGS)


def test_the_second_row_of_a_repeated_header_may_hold_one_text():
    assert repeats_header(line(None, None, None, None, "Anggaran (Rp)"), HEADINGS, after_header=True)
    assert not repeats_header(line(None, None, None, None, "Anggaran (Rp)"), HEADINGS)


@pytest.mark.parametrize(
    "row",
    [
        ("Dimensi", "Jumlah", "Anggaran"), (None, "Dimensi", "Jumlah Program", "Pagu"),
        ("No", "Nama Risiko", "Tingkat"),
        ("No", "Nama Program", "Alasan"), ("Skor", "Keterangan"),
        ("No", "Nama Program", "Dimensi", "OPD", "Realisasi (Rp)"),
    ],
)  # fmt: skip
def test_headings_in_every_cell_head_another_table(row):
    assert heads(*row)


@pytest.mark.parametrize(
    "row",
    [
        GOOD, ("2", "Inovasi", "Smart Living", "Dinas A", "1 M", "6 bulan"), (None, "Inovasi", "Living", "Kota"),
        (None, None, None, "Dinas", None, None, "Kota"), (None, "Kios", None, "Dinas"), (None, "Inovasi"),
        (3, "Inovasi", None, "Dinas"),
    ],
)  # fmt: skip
def test_a_program_that_is_called_like_a_heading_heads_none(row):
    assert not heads(*row)


def test_two_headings_head_no_table_above_a_program():
    assert heads("Program", "Dinas")
    assert not heads("Program", "Dinas", below=[line(*GOOD)])
    assert heads("No", "Nama Risiko", "Tingkat", below=[line(*GOOD)])


def test_below_a_caption_any_texts_head_a_table():
    assert heads(None, "Golongan", "Banyaknya warga", after_caption=True)
    assert not heads(None, "Golongan", "Banyaknya warga")


@pytest.mark.parametrize(
    ("row", "sure"),
    [(("No", "Risiko lain"), True), (("Skor", "Keterangan"), False), (("Dimensi", "Jumlah", "Pagu"), True)],
)
def test_a_header_is_sure_by_its_number_or_by_three_headings(row, sure):
    assert is_sure_header(line(*row), HEADINGS) is sure


@pytest.mark.parametrize(
    ("row", "clear"),
    [(GOOD, True), (good(No=None), True), ((1, "Banjir", "Tinggi"), False), ((None, None, "Living"), False)],
)
def test_a_clear_program_has_a_name_and_values(row, clear):
    assert is_clear_program(line(*row)) is clear


@pytest.mark.parametrize(("text", "caption"), [("Rekap per dimensi", True), ("1. Tabel risiko", True), ("Kios", False)])
def test_a_caption_announces_a_table(text, caption):
    assert is_caption(text) is caption
