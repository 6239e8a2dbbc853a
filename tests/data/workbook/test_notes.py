import pytest

from data.workbook.notes import follows_in_notes, heads_notes, is_note, is_numbered_remark
from tests.data.workbook.making import GOOD, good, kinds


@pytest.mark.parametrize(
    "text",
    ["catatan: angka sementara", "sumber : bappeda", "- dst", "*) pagu indikatif", "halaman 1 dari 2", "hal. 3",
    "page 1/2",
     "dicetak pada 12/03/2024", "(lanjutan)", "bersambung ke halaman 2", "...", "dst."],
)  # fmt: skip
def test_remarks_and_page_marks_are_notes_for_certain(text):
    assert is_note([text], surely=True)


@pytest.mark.parametrize("text", ["sumber air bersih", "catatan sipil daring"])
def test_a_first_word_that_programs_may_have_is_not_enough_to_be_certain(text):
    assert is_note([text])
    assert not is_note([text], surely=True)


@pytest.mark.parametrize("text", ["halaman rumah sehat", "lanjutan pembangunan taman", "dicetak", "kios layanan"])
def test_a_program_is_no_note(text):
    assert not is_note([text])


def test_all_texts_must_be_remarks():
    assert not is_note(["catatan: x", "kios"])


@pytest.mark.parametrize(("text", "remark"), [("1) pagu", True), ("5 = tinggi", True), ("1. pagu", False)])
def test_a_numbered_remark_is_known_by_its_sign(text, remark):
    assert is_numbered_remark(text) is remark


@pytest.mark.parametrize(("text", "heads"), [("Catatan :", True), ("Tembusan Yth.:", True), ("Keterangan skor:", True),
    ("Catatan: angka sementara", False), ("Kios", False)])  # fmt: skip
def test_a_remark_without_a_content_of_its_own_announces_more(text, heads):
    assert heads_notes(text) is heads


@pytest.mark.parametrize(
    ("index", "before", "follows"),
    [("1", "", True), ("a.", "", True), ("4", "", False), ("2", "1", True), ("4", "2", False), ("b", "a", True),
     ("2", "a", False)],
)  # fmt: skip
def test_numbered_notes_begin_at_one_and_leave_none_out(index, before, follows):
    assert follows_in_notes(index, before) is follows


@pytest.mark.parametrize(
    "rows",
    [
        [("Catatan :",), (1, "Anggaran sudah termasuk PPN"), (2, "Data per Maret 2024")],
        [(None, "Tembusan:"), ("a", "Wali Kota"), ("b", "Arsip")],
        [(None, "Catatan:"), (None, "- Anggaran termasuk PPN"), (None, "Data per Maret")],
        [("Keterangan skor:",), ("1 = sangat rendah",), ("5 = sangat tinggi",)],
        [(None, "Halaman 1 dari 2"), ("Dicetak pada 12/03/2024",), ("1) Pagu indikatif",)],
    ],
)
def test_notes_and_their_lines_below_a_list_are_no_programs(rows):
    assert kinds(GOOD, *rows) == [None, *["note"] * len(rows)]


@pytest.mark.parametrize("rows", [[("Catatan :",), (4, "Taman")], [("Catatan :",), (1, "Taman"), good("Pos")]])
def test_a_blank_program_below_a_note_is_kept_where_it_counts_on_or_the_list_goes_on(rows):
    assert kinds(GOOD, *rows)[2] is None
