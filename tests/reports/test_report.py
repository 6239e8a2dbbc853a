from reports.report import Cell, Format, as_cell


def test_a_bare_value_stands_for_a_cell_of_it():
    value = 0.25

    cell = as_cell(value)

    assert cell == Cell(0.25)


def test_a_cell_stays_as_it_is():
    cell = Cell(3, Format.RUPIAH, illustrated=True)

    same = as_cell(cell)

    assert same is cell
