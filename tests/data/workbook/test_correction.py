from data.workbook.correction import Correction


def test_two_corrections_of_one_cell_have_one_place():
    assert Correction("A", 2, "budget", "1").place == Correction("A", 2, "budget", "2").place
    assert Correction("A", 2, "budget", "1").place != Correction("A", 3, "budget", "1").place
