from datetime import date, datetime

from data.workbook.correction import Correction
from data.workbook.corrections import with_corrections
from data.workbook.draft import DraftReader
from data.workbook.grid import Cell, Merge
from data.workbook.headings import Headings
from data.workbook.line import Line
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, good, table


def draft(*row, header=HEADER, section=(), **look):
    found = table(header, row, **look)
    line = Line(found, 2, found.grid.rows[2])
    return DraftReader(found, Headings(CRITERIA)).read(line, section)


def test_a_good_row_becomes_a_program_with_its_place():
    found, problems = draft(*GOOD)

    program = found.program
    assert problems == []
    assert (program.name, program.dimensions, program.agency) == ("Kios layanan", ("living",), "Dinas A")
    assert (program.budget, program.duration_months, program.values) == (9e8, 6, {"urgensi": 4, "risk": 2})
    assert (program.provenance.sheet, program.provenance.row, found.name_cell) == ("Program", 2, "B2")


def test_what_could_not_be_read_is_blank_and_named():
    found, problems = draft(*good(**{"Anggaran (Rp)": "murah", "Urgensi": 9, "Dimensi": "Smart Mobility"}))

    assert (found.program.budget, found.program.values, found.program.dimensions) == (None, {"risk": 2}, ())
    assert [(str(p.code), p.cell, p.value) for p in problems] == [
        ("dimension_unknown", "C2", "Smart Mobility"), ("budget_unparseable", "E2", "murah"),
        ("score_out_of_range", "G2", "9"),
    ]  # fmt: skip


def test_blank_error_uncomputed_and_linked_are_four_different_things():
    cells = {
        "Anggaran (Rp)": Cell(None, "=A1*2", uncached=True),
        "Durasi (bulan)": Cell("#N/A", "=B1"),
        "Urgensi": Cell(4, "=[1]Nilai!A1"),
        "Risiko": None,
    }

    found, problems = draft(*good(**cells))

    assert [(str(p.code), p.cell) for p in problems] == [
        ("formula_no_cache", "E2"), ("formula_error", "F2"), ("external_link", "G2"), ("score_missing", "H2"),
    ]  # fmt: skip
    assert found.program.values == {"urgensi": 4}


def test_merged_text_fills_down_and_a_merged_number_is_never_copied():
    found = table(HEADER, GOOD, (2, "Taman", None, None, None, 6, 4, None),
                  merges=(Merge(2, 3, 3, 3), Merge(2, 5, 3, 5), Merge(2, 8, 3, 8)))  # fmt: skip
    reader = DraftReader(found, Headings(CRITERIA))

    second, problems = reader.read(Line(found, 3, found.grid.rows[3]), ())

    assert second.program.dimensions == ("living",)
    assert (second.program.budget, second.program.values) == (None, {"urgensi": 4})
    assert [(str(p.code), p.cell) for p in problems] == [("budget_merged", "E3"), ("value_merged", "H3")]


def test_unknown_columns_are_kept_as_they_stood():
    found, _ = draft(*GOOD, "=1+1", 7, header=(*HEADER, "Volume"))

    assert found.program.extra == {"Volume": "=1+1", "J": "7"}


def test_a_duration_is_counted_from_start_and_end_where_no_column_tells_it():
    header = ("Nama Program", "Dimensi", "Anggaran", "Mulai", "Selesai")

    found, problems = draft("Kios", "Smart Living", 9e8, datetime(2019, 7, 1), 2020, header=header)
    _, reversed_ = draft("Kios", "Smart Living", 9e8, 2020, 2019, header=header)

    assert (found.program.start, found.program.end) == (date(2019, 7, 1), date(2020, 12, 31))
    assert (found.program.duration_months, [str(p.code) for p in problems]) == (18, ["duration_inferred"])
    assert [(str(p.code), p.cell) for p in reversed_] == [("dates_reversed", "E2"), ("duration_missing", "")]


def test_illustrated_columns_are_named_by_their_headings():
    found, problems = draft(*GOOD, "Anggaran (Rp); Urgensi;Warna", header=(*HEADER, "Nilai Ilustrasi"))

    assert found.program.illustrated == {"budget", "urgensi"}
    assert [(str(p.code), p.cell, p.facts["heading"]) for p in problems] == [("illustrated_unknown", "I2", "Warna")]


def test_a_section_stands_in_for_a_blank_dimension_only_and_that_is_noted():
    blank, problems = draft(*good(Dimensi=None), section=("society",))
    told, silent = draft(*GOOD, section=("society",))

    assert (blank.program.dimensions, told.program.dimensions, silent) == (("society",), ("living",), [])
    assert [(str(p.code), str(p.severity), p.cell, p.suggestion) for p in problems] == [
        ("dimension_from_section", "info", "C2", ("society",)),
    ]  # fmt: skip


def test_what_a_section_says_is_suggested_for_a_dimension_that_is_unknown():
    found, problems = draft(*good(Dimensi="Smart Mobility"), section=("society",))

    assert (found.program.dimensions, problems[0].suggestion) == (("society",), ("society",))
    assert (str(problems[0].code), str(problems[0].severity)) == ("dimension_unknown", "error")


def test_what_a_person_typed_is_read_on_the_studys_own_scale():
    header = (*HEADER[:4], "Anggaran (USD)", *HEADER[5:6], "Urgensi (1-10)", HEADER[7])
    filed = table(header, GOOD)
    told = (Correction("Program", 2, "urgensi", "4"), Correction("Program", 2, "budget", "900.000.000"))
    mended = with_corrections(filed, told, CRITERIA)

    before, problems = DraftReader(filed, Headings(CRITERIA)).read(Line(filed, 2, filed.grid.rows[2]), ())
    after, none = DraftReader(mended, Headings(CRITERIA)).read(Line(filed, 2, filed.grid.rows[2]).mended(mended), ())

    assert (before.program.budget, before.program.values) == (None, {"risk": 2})
    assert [str(p.code) for p in problems] == ["budget_currency", "score_scale"]
    assert (after.program.budget, after.program.values, none) == (9e8, {"urgensi": 4, "risk": 2}, [])


def test_text_like_a_formula_and_unseen_signs_are_noted():
    found, problems = draft(*good("=cmd|'\u200b/C calc'!A0"))

    assert found.program.name == "=cmd|'/C calc'!A0"
    assert [str(p.code) for p in problems] == ["formula_like_text", "hidden_characters"]
