import pytest

from data.desk import Desk, bring_files, map_columns, point_to
from data.desk.remembered import as_remembered, to_remember
from data.lists import Lists
from data.workbook.reader import read_here
from scoring.study import Study
from tests.data.workbook.making import workbook

STRANGE = ("No", "Sebutan", "Dim", "Unit", "Nominal", "Lama Kerja")
COLUMNS = {"B": "name", "C": "dimensions", "D": "agency", "E": "budget", "F": "duration_months"}


def proposal(number):
    return number, f"Kios {number}", "Smart Living", "Dinas A", 9e8, 6


def book(*rows, title="Usulan"):
    return workbook(*rows, change=lambda made: setattr(made.worksheets[0], "title", title))


@pytest.mark.parametrize("above", [[("DAFTAR",)], [("DAFTAR",), ("Kota",), ("2024",), ("x",), ("y",)], []])
def test_a_header_that_stands_elsewhere_in_the_next_list_is_found_again(ani, above):
    first = book(("DAFTAR",), ("Kota",), ("2024",), STRANGE, proposal(1))
    desk, _ = bring_files(Desk(Study(), Lists()), ani, [("januari.xlsx", first)], anew=True)
    desk = point_to(desk, ani, desk.lists.refused[0].file.id, anew=True)
    map_columns(
        desk, ani, desk.lists.files[0].id, {"Usulan!#": "4", **{f"Usulan!{c}": key for c, key in COLUMNS.items()}}
    )

    after = book(*above, STRANGE, *(proposal(n) for n in range(1, 5)), title="Februari")
    _, brought = bring_files(Desk(Study(), Lists()), ani, [("februari.xlsx", after)], anew=True)

    assert brought[0].mapped
    assert [program.name for program in brought[0].intake.programs] == [f"Kios {n}" for n in range(1, 5)]
    assert [p.code for p in brought[0].intake.problems if "mapping" in p.code] == []


def test_what_names_another_sheet_is_left_out_where_there_is_none():
    content = book(("Nama Program", "Dimensi"), ("Kios", "Smart Living"))
    intake = read_here(content, filename="a.xlsx")

    assert as_remembered({"*!A": "name", "Petunjuk!": "", "*!#": "@-3..-3"}, intake) == {"Usulan!A": "name"}


def test_a_mapping_comes_back_as_it_was_for_the_same_file():
    content = book(("DAFTAR",), ("Nama Program", "Dimensi"), ("Kios", "Smart Living"))
    intake = read_here(content, filename="a.xlsx")
    mapping = {"Usulan!#": "2-3", "Usulan!A": "name", "B": "dimensions", "=minutes": "60..5"}

    assert as_remembered(to_remember(mapping, intake), intake) == mapping
