import pytest

from data.workbook.detail_words import is_detail


@pytest.mark.parametrize(
    "text",
    ["(Rp)", "Rp Juta", "(dalam jutaan rupiah)", "(bln)", "bulan", "1-5", "(1 – 10)", "skala 1 s.d. 5", "%", "cost",
     "Benefit", "(orang)", "x1.000", "5 = sangat tinggi"],
)  # fmt: skip
def test_units_scales_and_kinds_complete_a_heading(text):
    assert is_detail(text)


@pytest.mark.parametrize("text", ["", "()", "Kios layanan", "Anggaran", "Smart Living", "Biaya rawat", "Urgensi"])
def test_other_words_do_not(text):
    assert not is_detail(text)
