from data.workbook.headings import Headings
from data.workbook.name_column import table_by_content
from data.workbook.why import Why
from tests.data.workbook.making import CRITERIA, HEADER, codes, good, grid, read

HEADING = ("No", "Apa yang diusulkan", *HEADER[2:])
ROWS = (good("Kios layanan"), good("Taman digital"), good("CCTV kota"))


def found(*rows):
    return table_by_content(grid(*rows), Headings(CRITERIA))


def test_the_column_of_names_is_found_by_what_stands_in_it():
    column = found(("DAFTAR",), HEADING, *ROWS).column_of("name")

    assert (column.number, column.meaning.why, column.meaning.close) == (2, Why.CONTENT, True)


def test_a_heading_that_speaks_of_names_goes_before_another_and_none_before_a_description():
    two = found((*HEADING, "Judul yang diajukan"), *((*row, f"Gagasan {n} warga") for n, row in enumerate(ROWS)))
    described = found(("No", "Uraian", *HEADER[2:]), *ROWS)
    unheaded = found(("No", None, *HEADER[2:]), *ROWS)

    assert [two.column_of("name").number, described.column_of("name").number, unheaded.column_of("name").number] == [
        9,
        2,
        2,
    ]


def test_few_headings_or_no_texts_make_no_table():
    assert found(("Dimensi", "OPD", "Anggaran", "Apa"), ("Smart Living", "Dinas A", 1, "Kios layanan")) is None
    assert found(("No", "Jumlah Program", *HEADER[2:]), *((n, n, *row[2:]) for n, row in enumerate(ROWS))) is None
    assert found(("catatan",)) is None


def test_a_list_without_a_heading_for_names_is_read_and_asked_about():
    intake = read(HEADING, *ROWS)

    assert [program.name for program in intake.programs] == ["Kios layanan", "Taman digital", "CCTV kota"]
    assert ("header_inferred", "B1") in codes(intake, "warning")
    assert intake.unsure
    assert not read(HEADING, *ROWS, mapping={"B": "name"}).unsure


def test_beside_a_sheet_with_names_no_other_sheet_is_guessed_at():
    intake = read(HEADER, *ROWS, Risiko=(HEADING, *ROWS))

    assert {program.provenance.sheet for program in intake.programs} == {"Program"}
