from pages.shared.version_tables import frame_of
from reports.report import Cell, Format, Table
from texts import texts_in


def test_a_program_stands_in_one_cell_with_its_code_beside_the_other_cells():
    rows = [("A-1", "Kios", Cell("tetap")), ("B", "Peta", 4)]
    table = Table("cells", "Isian", ("ID", "Nama Program", "Kini"), rows, (Format.TEXT,) * 3)

    frame = frame_of(table, texts_in("id"))

    assert list(frame.columns) == ["Nama Program", "Kini"]
    assert frame.to_numpy().tolist() == [["Kios (A-1)", "tetap"], ["Peta (B)", 4]]
