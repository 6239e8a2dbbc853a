import pytest

from data.workbook.grid import Cell
from data.workbook.weights import read_weights
from scoring.criteria import CRITERIA as ALL
from scoring.criteria import ImpactCounting, counted
from tests.data.workbook.making import CRITERIA, grid

HEADER = ("Kriteria", "Bobot")


def read(*rows, criteria=CRITERIA):
    return read_weights(grid(("Bobot kriteria",), (), HEADER, *rows, name="Bobot"), criteria)


def problems(found):
    return [(str(p.code), p.cell) for p in found.problems]


@pytest.mark.parametrize("pair", [(0.7, 0.3), (70, 30), ("70 %", "30%"), ("0,7", 0.3), (0.7003, 0.3)])
def test_shares_percent_and_hundreds_are_the_same(pair):
    found = read(("Urgensi", pair[0]), ("Risiko", pair[1]), ("Jumlah", Cell(None, "=SUM(B4:B5)", uncached=True)))

    assert found.weights == pytest.approx({"urgensi": 0.7, "risk": 0.3}, abs=0.0005)
    assert found.problems == ()


def test_weights_that_do_not_sum_to_one_are_not_used():
    found = read(("Urgensi", 0.7), ("Risiko", 0.25))

    assert (found.weights, problems(found)) == (None, [("weights_sum", "B4:B5")])


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (("Risiko", -0.3), "weight_negative"), (("Risiko", "banyak"), "weight_not_numeric"),
        (("Keindahan", 0.3), "weight_unknown"), (("Urgensi", 0.3), "weight_duplicate"),
        (("Risiko", "#REF!"), "formula_error"),
    ],
)  # fmt: skip
def test_a_weight_that_cannot_be_used_is_named_by_its_cell(row, code):
    found = read(("Urgensi", 0.7), row)

    assert found.weights is None
    assert problems(found)[0] == (code, "B5")


def test_a_missing_criterion_is_a_warning_under_the_way_the_sheet_follows():
    some = read(("Urgensi", 1))
    six = counted(ALL, ImpactCounting.SIX_DIMENSIONS)
    whole = read(*((c.key.replace("_", " "), 1 / len(six)) for c in six), criteria=ALL)

    assert (some.weights, some.problems[0].facts["keys"]) == ({"urgensi": 1}, ("risk",))
    assert whole.problems == ()


def test_a_sheet_without_the_columns_gives_no_weights():
    assert read_weights(grid(("Catatan",), name="Bobot"), CRITERIA) is None


def test_notes_and_a_signature_below_the_weights_are_skipped_and_listed():
    found = read(("Urgensi", 70), ("Risiko", 30), ("Jumlah", 100), ("Catatan: hasil rapat",), ("Kepala Bappeda", None))

    assert (found.weights, found.problems) == ({"urgensi": 0.7, "risk": 0.3}, ())
    assert [(row.row, str(row.reason)) for row in found.skipped] == [(7, "note"), (8, "note")]
