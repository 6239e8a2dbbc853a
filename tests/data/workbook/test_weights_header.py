import pytest

from data.workbook.weights_header import BEST, NAME, TYPE, WEIGHT, WORST, is_weights_sheet, weights_header
from tests.data.workbook.making import grid

HEADER = ("Kriteria", "Satuan", "Jenis", "Bobot (%)", "Terburuk", "Terbaik")


def test_a_sheet_of_weights_is_known_by_its_name():
    assert is_weights_sheet(grid(name="BOBOT kriteria"))
    assert is_weights_sheet(grid(name="3. Bobot"))
    assert not is_weights_sheet(grid(name="Program"))


def test_a_sheet_of_criteria_is_one_of_weights_where_it_has_both_columns():
    assert is_weights_sheet(grid(("Kriteria", "Bobot"), name="Kriteria"))
    assert not is_weights_sheet(grid(("Kriteria", "Penjelasan"), name="Kriteria"))
    assert not is_weights_sheet(grid(("Kriteria", "Bobot"), name="Program"))


def test_the_header_names_the_column_of_each_thing():
    header = weights_header(grid(("Daftar kriteria",), HEADER, name="Kriteria"))

    assert header.row == 2
    assert [header.columns[key] for key in (NAME, TYPE, WEIGHT, WORST, BEST)] == [1, 3, 4, 5, 6]


def test_one_column_cannot_be_name_and_weight():
    assert weights_header(grid(("Bobot kriteria",), ("Bobot",))) is None


@pytest.mark.parametrize("name", ["Sheet2", "Lampiran 2", "AHP"])
def test_under_any_name_weights_that_sum_to_a_whole_are_weights(name):
    whole = [("Urgensi", 40), ("Risiko", 60)]

    assert is_weights_sheet(grid(("Kriteria", "Bobot"), *whole, name=name))
    assert is_weights_sheet(grid(("No", "Aspek", "Persentase", "Keterangan"), (1, "Urgensi", 0.4), (2, "Risiko", 0.6)))
    assert is_weights_sheet(grid(("Kriteria", "Bobot"), *whole, ("Jumlah", 100), name=name))
    assert not is_weights_sheet(grid(("Kriteria", "Bobot"), ("Urgensi", 40), ("Risiko", 10), name=name))
    assert not is_weights_sheet(
        grid(("No", "Nama Program", "OPD", "Kriteria", "Bobot"), (1, "a", "b", "c", 40), (2, "a", "b", "c", 60))
    )


def test_weights_below_a_list_do_not_make_the_list_one_of_weights():
    programs = [("No", "Nama Program", "Dimensi", "OPD"), (1, "Kios", "Smart Living", "Dinas A")]

    assert not is_weights_sheet(
        grid(*programs, (), ("Kriteria", "Bobot"), ("Urgensi", 40), ("Risiko", 60), name="Usulan")
    )


def test_a_header_far_below_is_not_looked_for():
    rows = [("x",)] * 100

    assert weights_header(grid(*rows[:99], ("Kriteria", "Bobot"))) is not None
    assert weights_header(grid(*rows, ("Kriteria", "Bobot"))) is None
