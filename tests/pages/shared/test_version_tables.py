from pages.shared.version_tables import frame_of
from reports.report import Cell, Format, Table


def test_a_table_of_a_report_is_shown_with_its_headings_and_values():
    table = Table("cells", "Isian", ("Kode", "Kini"), [("A", Cell("Kios")), ("B", 4)], (Format.TEXT,) * 2)

    frame = frame_of(table)

    assert list(frame.columns) == ["Kode", "Kini"]
    assert frame["Kini"].tolist() == ["Kios", 4]
