from data.workbook.addresses import cell_of
from tests.data.workbook.making import GOOD, HEADER, read


def test_a_value_has_the_address_of_its_cell_and_none_without_a_column():
    intake = read(("Daftar",), HEADER, GOOD)

    program = intake.programs[0]
    assert (cell_of(intake, program, "budget"), cell_of(intake, program, "risk")) == ("E3", "H3")
    assert cell_of(intake, program, "location") == ""
