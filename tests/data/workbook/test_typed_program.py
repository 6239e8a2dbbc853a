import pytest

from data.workbook.typed_program import raw_texts, row_fields, typed_field, units_of
from tests.data.workbook.making import HEADER, good, read

MILLIONS = tuple("Anggaran (Rp juta)" if name == "Anggaran (Rp)" else name for name in HEADER)


@pytest.mark.parametrize("header", [HEADER, MILLIONS])
def test_a_program_typed_again_reads_back_the_same(header):
    budget = 900_000_000 if header is HEADER else 900
    intake = read(header, good(**{"Anggaran (Rp)": budget}))
    program, units = intake.programs[0], units_of(intake)

    typed = {field: typed_field(program, field, intake.criteria, units) for field in row_fields(intake.criteria)}
    headings = {"name": "Nama Program", "dimensions": "Dimensi", "agency": "OPD", "budget": "Anggaran (Rp)"}
    again = read(header, good(**{heading: typed[field] for field, heading in headings.items()}))

    assert again.programs[0].budget == program.budget == 900_000_000
    assert again.programs[0].dimensions == program.dimensions
    assert (typed["name"], typed["duration_months"], typed["risk"]) == ("Kios layanan", "6", "2")


def test_a_blank_stays_blank():
    intake = read(HEADER, good(Risiko=None, **{"Anggaran (Rp)": None}))

    texts = [typed_field(intake.programs[0], field, intake.criteria, {}) for field in ("risk", "budget", "start")]

    assert texts == ["", "", ""]


def test_what_cannot_be_read_is_told_as_it_stands_and_never_shortened():
    intake = read(HEADER, good("x" * 400, **{"Anggaran (Rp)": "1.500"}))

    assert raw_texts(intake.problems) == {("Program", 2, "budget"): "1.500"}
