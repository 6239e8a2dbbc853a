from data.workbook import SheetUse
from data.workbook.why import Why
from tests.data.workbook.making import GOOD, HEADER, good, read


def sheet(*rows, **more):
    return read(*rows, **more).sheets[0]


def column(found, letters):
    return next(column for column in found.columns if column.letters == letters)


def test_a_column_tells_what_stands_in_it_and_why_it_was_taken():
    found = sheet(HEADER, GOOD, good("Taman"), good("Taman", OPD=None))

    name = column(found, "B")
    assert (name.key, name.why, name.samples, name.filled) == ("name", Why.EXACT, ("Kios layanan", "Taman"), 3)
    assert (column(found, "D").why, column(found, "D").filled) == (Why.ALIAS, 2)


def test_an_unknown_column_has_likely_keys():
    found = sheet((*HEADER[:4], "Usulan Pagu dari OPD", *HEADER[5:]), GOOD)

    assert column(found, "E").key == ""
    assert column(found, "E").suggestions[0] == "budget"
    assert found.missing == ("budget",)
    assert [column.letters for column in found.doubtful] == ["E"]


def test_a_column_that_another_claims_too_says_which_it_would_be():
    found = sheet((*HEADER, "Pagu"), (*GOOD, 1_000_000_000))

    assert [(column(found, at).why, column(found, at).suggestions[0]) for at in "EI"] == [(Why.TWICE, "budget")] * 2


def test_a_sheet_tells_where_its_table_stands_and_what_it_gave():
    found = sheet(("DAFTAR",), HEADER, GOOD, good("Taman"), ("Jumlah", None, None, None, 1_800_000_000))

    assert (found.header_rows, found.first_row, found.last_row) == ((2,), 3, 5)
    assert (found.programs, found.skipped, found.why) == (2, 1, Why.EXACT)
    assert found.preview.rows[0] == 1


def test_a_sheet_without_a_table_shows_its_first_rows():
    found = sheet(("DAFTAR",), ("Kegiyatan", "Duwit", "Sapa"), ("Kios", 1, "Dinas A"))

    assert (found.use, found.header_rows, found.likely_header) == (SheetUse.NO_TABLE, (), 2)
    assert found.preview.texts[1] == ("Kegiyatan", "Duwit", "Sapa")
