import pytest

from data.workbook.marking import marking_alone
from data.workbook.outline import Outline
from data.workbook.section_title import Title
from scoring.dimensions import Dimension

LIVING, ECONOMY = (Dimension.LIVING,), (Dimension.ECONOMY,)


def outline(*steps):
    found = Outline()
    for step in steps:
        if step == "program":
            found.fresh = False
            continue
        mark, text, dimensions = step
        found.enter(Title(1, text, marking_alone(mark)), dimensions, of_agency=text.startswith("DINAS"))
    return found


A = ("A", "SMART LIVING", LIVING)


@pytest.mark.parametrize(
    "steps",
    [
        [A, ("1", "Kesehatan", ())],
        [A, "program", ("1", "Kesehatan", ()), "program", ("2", "Mobilitas", ())],
        [A, ("", "Kesehatan", ()), "program", ("", "Mobilitas", ())],
        [A, "program", ("", "DINAS KESEHATAN", ())],
        [A, ("I", "Bidang Sarana", ()), "program", ("II", "Bidang Prasarana", ())],
        [A, "program", ("A", "Sub Dimensi Kesehatan", ()), "program", ("B", "Sub Dimensi Mobilitas", ())],
        [A, ("1", "Bidang Ekonomi", ECONOMY)],
    ],
)
def test_a_title_inside_a_dimension_keeps_it(steps):
    assert outline(*steps).dimensions == LIVING


@pytest.mark.parametrize(
    "steps",
    [
        [A, "program", ("B", "Bidang Sarana", ())],
        [A, ("B", "Bidang Sarana", ())],
        [A, "program", ("I", "Bidang Sarana", ())],
        [A, "program", ("", "Program Pendukung", ())],
        [("", "SMART LIVING", LIVING), "program", ("", "Bidang Sarana", ())],
        [A, "program", ("1", "SMART MOBILITY", ())],
        [("I", "URUSAN WAJIB", ()), A, "program", ("II", "URUSAN PILIHAN", ())],
        [("I", "URUSAN WAJIB", ()), A, "program", ("B", "Bidang Umum", ())],
    ],
)
def test_a_title_beside_a_dimension_or_without_a_place_ends_it(steps):
    assert outline(*steps).dimensions == ()


def test_a_dimension_takes_the_place_of_the_one_before_however_it_is_marked():
    assert outline(A, "program", ("B", "SMART ECONOMY", ECONOMY)).dimensions == ECONOMY
    found = outline(("I", "URUSAN", ()), A, ("1", "Kesehatan", ()), "program", ("", "SMART ECONOMY", ECONOMY))
    assert (found.dimensions, len(found.levels), found.told) == (ECONOMY, 2, True)
