from dataclasses import replace

from reports.report import as_cell
from reports.results import results_of
from reports.study_tables.matrix import matrix_table
from scoring.criteria import CRITERIA
from scoring.typed_value import TypedValue


def test_values_stand_as_given_also_those_outside_the_anchors(results, t, rows):
    table = matrix_table(results, t)

    row = next(row for row in rows(table) if row["Kode"] == "ECO-02")

    assert row["Durasi"] == 15.0


def test_a_clipped_value_says_as_what_it_is_counted(results, t):
    table = matrix_table(results, t)
    column = table.headings.index("Durasi")

    notes = {row[0]: as_cell(row[column]).note for row in table.rows if as_cell(row[column]).note}

    assert notes == {"ECO-02": "Di luar batas nilai; dihitung sebagai 12."}


def test_unranked_programs_are_there_with_their_blanks(results, t, rows):
    table = matrix_table(results, t)

    row = next(row for row in rows(table) if row["Kode"] == "LIV-02")

    assert row["Risiko"] is None


def test_only_illustrated_values_are_marked(results, t):
    table = matrix_table(results, t)

    marked = {
        (row[0], heading)
        for row in table.rows
        for heading, cell in zip(table.headings, row, strict=True)
        if as_cell(cell).illustrated
    }

    assert marked == {("LIV-01", "Risiko"), ("LIV-01", "Anggaran")}
    assert "Sel kuning" in table.subtitle


def test_derived_criteria_that_count_follow_what_people_typed(study, t):
    whole = results_of(replace(study, criteria=CRITERIA))

    headings = matrix_table(whole, t).headings

    assert headings[-2:] == ("Dampak pada dimensi utama", "Jangkauan lintas dimensi")


def test_a_typed_value_stands_in_its_blank_and_says_who_typed_it_and_why(study, t):
    typed = TypedValue("LIV-02", "risk", 2.0, "Hasil rapat", "Sri")

    table = matrix_table(results_of(replace(study, typed_values=(typed,))), t)

    cell = as_cell(next(row for row in table.rows if row[0] == "LIV-02")[table.headings.index("Risiko")])
    assert (cell.value, cell.note) == (2.0, "Diketik oleh Sri, bukan dari daftar. Alasan: Hasil rapat")
