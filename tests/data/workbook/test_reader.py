import time
from datetime import UTC, datetime
from io import BytesIO

import pytest

from data.workbook import SheetUse, Status, read_workbook
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, codes, good, read, workbook

NOW = datetime(2019, 8, 5, tzinfo=UTC)
SECONDS = 5.0


def test_a_tidy_list_is_read_without_a_word():
    intake = read(HEADER, GOOD, good("Taman"))

    assert (intake.status, intake.problems, intake.skipped) == (Status.OK, (), ())
    assert [program.code for program in intake.programs] == ["LIV-01", "LIV-02"]


def test_bytes_paths_and_open_files_give_the_same(tmp_path):
    content = workbook(HEADER, GOOD)
    path = tmp_path / "isi.xlsx"
    path.write_bytes(content)

    given = [
        read_workbook(s, filename="isi.xlsx", criteria=CRITERIA) for s in (content, path, BytesIO(content), content)
    ]

    assert given[0] == given[1] == given[2] == given[3]


def test_programs_remember_where_they_were_read():
    intake = read_workbook(workbook(HEADER, GOOD), filename="isi.xlsx", criteria=CRITERIA, read_at=NOW, read_by="Ani")

    place = intake.programs[0].provenance
    assert (place.filename, place.sheet, place.row, place.read_at, place.read_by) == (
        "isi.xlsx",
        "Program",
        2,
        NOW,
        "Ani",
    )


def test_a_blank_budget_is_an_error_and_the_program_is_kept():
    intake = read(HEADER, good(**{"Anggaran (Rp)": None}))

    assert (intake.status, codes(intake)) == (Status.ERRORS, [("budget_missing", "E2")])
    assert intake.programs[0].budget is None


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"), (b"PK\x03\x04", "corrupt"), (b"halo", "no_table_found"),
        (workbook(HEADER), "no_rows"), (workbook(("Memo",)), "no_table_found"),
    ],
)  # fmt: skip
def test_a_file_that_gives_nothing_is_refused_and_never_raises(content, code):
    intake = read_workbook(content, filename="isi.xlsx")

    assert (intake.status, codes(intake)) == (Status.REFUSED, [(code, "")])


def test_several_sheets_are_read_and_hidden_ones_named():
    def hide(book):
        book["lama"].sheet_state = "hidden"

    intake = read(HEADER, GOOD, dua=[HEADER, good("Taman")], lama=[HEADER, good("Lama")], teks=[("x",)], change=hide)

    assert [program.name for program in intake.programs] == ["Kios layanan", "Taman"]
    assert [sheet.use for sheet in intake.sheets] == [
        SheetUse.PROGRAMS, SheetUse.PROGRAMS, SheetUse.HIDDEN, SheetUse.NO_TABLE,
    ]  # fmt: skip
    assert codes(intake) == [("hidden_sheet_skipped", "")]


def test_weights_come_from_their_sheet():
    intake = read(HEADER, GOOD, Bobot=[("Kriteria", "Bobot"), ("Urgensi", 0.7), ("Risiko", 0.3)])

    assert intake.weights == {"urgensi": 0.7, "risk": 0.3}
    assert read(HEADER, GOOD).weights is None


def test_a_sheet_of_weights_that_is_not_understood_is_said_aloud():
    wide = [("Urgensi", "Risiko"), (0.7, 0.3)]

    intake = read(HEADER, GOOD, Bobot=wide)

    assert [(str(p.code), str(p.severity), p.sheet, p.facts["label"]) for p in intake.problems] == [
        ("missing_column", "warning", "Bobot", "Kriteria"), ("missing_column", "warning", "Bobot", "Bobot"),
    ]  # fmt: skip
    assert intake.weights is None


def test_a_numbered_sheet_of_weights_is_known():
    sheets = {"2. Bobot": [("Kriteria Penilaian", "Bobot Kriteria"), ("Urgensi", 0.7), ("Risiko", 0.3)]}

    assert read(HEADER, GOOD, **sheets).weights == {"urgensi": 0.7, "risk": 0.3}


def test_a_decided_column_settles_a_heading_that_stands_twice():
    rows = ((*HEADER, "Anggaran (Rp)"), (*GOOD, 700_000_000))

    assert codes(read(*rows)) == [("duplicate_header", "I1")]
    assert read(*rows, mapping={"E": ""}).programs[0].budget == 700_000_000


def test_the_budgets_of_two_years_are_asked_about():
    header = ("Nama Program", "Dimensi", "Anggaran 2019", "Anggaran 2020")
    intake = read(header, ("Kios", "Smart Living", 5e8, 6e8))

    assert ("duplicate_header", "D1") in codes(intake)
    assert intake.programs[0].budget is None


def test_what_each_column_was_taken_for_can_be_seen():
    columns = read((*HEADER[:-1], "Resiko", "Volume"), GOOD).sheets[0].columns

    assert (columns[4].letters, columns[4].key, columns[7].key, columns[8].key) == ("E", "budget", "risk", "")


def test_ten_thousand_rows_are_read_in_time():
    content = workbook((*HEADER, *(f"Kolom {n}" for n in range(12))), *(
        (*good(f"Program {n}"), *range(12)) for n in range(10_000)
    ))  # fmt: skip

    start = time.process_time()
    intake = read_workbook(content, filename="isi.xlsx", criteria=CRITERIA)

    assert time.process_time() - start <= SECONDS
    assert len(intake.programs) == 10_000
