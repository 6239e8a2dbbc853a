import pytest

from data.workbook.units import budget_unit_of_title, money_units, time_units, unit_of_heading


@pytest.mark.parametrize(
    ("heading", "unit"),
    [
        ("anggaran (x rp 1.000.000)", 1e6), ("anggaran (rp x 1.000)", 1e3), ("anggaran (rp. 1.000,-)", 1e3),
        ("anggaran (rp 1.000.000,00)", 1e6), ("anggaran (rp.000,-)", 1e3), ("anggaran (000)", 1e3),
        ("anggaran (m)", 1e9), ("pagu (rp m)", 1e9), ("pagu (rp miliar)", 1e9), ("anggaran (jt)", 1e6),
        ("anggaran (rp)", 1.0), ("anggaran 2019", 1.0),
    ],
)  # fmt: skip
def test_a_heading_tells_the_unit_of_budgets(heading, unit):
    assert unit_of_heading(heading, "budget") == unit


def test_a_unit_belongs_to_budgets_and_durations_only():
    assert unit_of_heading("lama (minggu)", "duration_months") == pytest.approx(12 / 52)
    assert unit_of_heading("target (ribu)", "target") == 1.0


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("DAFTAR USULAN (dalam ribuan rupiah)", 1e3), ("(Rp juta)", 1e6), ("Satuan: Rp 1.000", 1e3),
        ("(dalam Rp. 000)", 1e3), ("Satuan : Juta Rupiah", 1e6), ("(x Rp1.000.000)", 1e6), ("Dalam ribuan Rp", 1e3),
    ],
)  # fmt: skip
def test_a_title_may_tell_the_unit(title, unit):
    assert budget_unit_of_title(title) == unit


@pytest.mark.parametrize("title", ["Daftar usulan 2019", "Program hibah Rp 1.000", "Seribu taman (ribuan warga)"])
def test_a_title_that_only_speaks_of_money_tells_no_unit(title):
    assert budget_unit_of_title(title) == 1.0


def test_every_unit_that_a_heading_names_is_told():
    assert money_units("anggaran (juta/ribu)") == [1e6, 1e3]
    assert time_units("durasi (bln/thn)") == [1.0, 12.0]
    assert time_units("durasi (bulan) tahun anggaran 2025") == [1.0]
