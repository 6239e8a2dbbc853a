from data.workbook.codes import assign_codes, duplicates, numbered
from data.workbook.draft import Draft
from scoring.dimensions import Dimension
from scoring.program import Program, Provenance


def draft(code="", name="Kios", dimension=Dimension.GOVERNANCE, kode="", agency="Dinas A", row=2):
    dimensions = (dimension,) if dimension else ()
    place = Provenance(sheet="Program", row=row)
    program = Program(code, name, dimensions=dimensions, source_code=kode, agency=agency, provenance=place)
    return Draft(program, f"B{row}", f"A{row}")


def codes(*drafts):
    return [program.code for program in assign_codes(drafts)[0]]


def test_an_id_wins_over_a_kode_and_a_kode_over_a_number():
    assert codes(draft("P-7", kode="1.02"), draft(kode="1.03"), draft()) == ["P-7", "1.03", "GOV-01"]


def test_a_kode_that_two_programs_share_is_no_code():
    assert codes(draft(kode="1.02"), draft(kode="1.02")) == ["GOV-01", "GOV-02"]


def test_numbers_follow_the_first_appearance_in_each_dimension():
    given = [draft(), draft(dimension=Dimension.BRANDING), draft(dimension=None), draft()]

    assert codes(*given) == ["GOV-01", "BRA-01", "X-01", "GOV-02"]


def test_a_number_that_the_list_uses_is_left_out():
    assert codes(draft(), draft("GOV-01")) == ["GOV-02", "GOV-01"]


def test_of_two_programs_with_one_id_the_first_keeps_it():
    programs, problems = assign_codes([draft("P-1"), draft("P-1", row=3)])

    assert [program.code for program in programs] == ["P-1", "GOV-01"]
    assert [(str(p.code), p.cell) for p in problems] == [("duplicate_code", "A3")]


def test_a_code_that_stands_in_no_cell_is_told_apart():
    given = [draft("P-7"), draft(kode="1.03"), draft(), draft("P-7", row=5)]

    assert numbered(given, assign_codes(given)[0]) == {"GOV-01", "GOV-02"}


def test_a_duplicate_has_the_same_folded_name_and_agency():
    given = [
        draft(),
        draft(name="KIOS.", row=3),
        draft(agency="Dinas B", row=4),
        draft(name="", row=5),
        draft(name="", row=6),
    ]

    assert [(p.cell, p.facts["first_row"]) for p in duplicates(given)] == [("B3", 2)]
