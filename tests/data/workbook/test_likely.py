import pytest

from data.workbook.headings import Headings
from data.workbook.likely import keys_by_content, keys_by_heading, likely_keys
from scoring.criteria import CRITERIA

HEADINGS = Headings(CRITERIA)


@pytest.mark.parametrize(
    ("heading", "key"),
    [("Usulan Pagu dari OPD", "budget"), ("Anggarn", "budget"), ("Kriteria Kesiapan", "readiness")],
)
def test_a_heading_suggests_what_it_holds_or_sounds_like(heading, key):
    assert key in keys_by_heading(heading, HEADINGS)[:3]


@pytest.mark.parametrize("heading", ["Realisasi Anggaran", "Prioritas", "", "x" * 500])
def test_a_decoy_suggests_nothing(heading):
    assert keys_by_heading(heading, HEADINGS) == ()


@pytest.mark.parametrize(
    ("samples", "keys"),
    [
        (("Smart Living", "Governance"), ("dimensions",)), (("1.500.000.000", "Rp 900 juta"), ("budget",)),
        (("6 bulan", "1 tahun"), ("duration_months",)), (("Kios layanan warga", "Taman kota pintar"), ("name",)),
        (("3", "4"), ()), ((), ()),
    ],
)  # fmt: skip
def test_what_stands_in_a_column_suggests_what_it_is(samples, keys):
    assert keys_by_content(samples) == keys


def test_what_both_say_comes_first_and_what_is_taken_is_left_out():
    samples = ("1.500.000.000",)

    assert likely_keys("Usulan Pagu dari OPD", samples, HEADINGS, taken=())[0] == "budget"
    assert "budget" not in likely_keys("Usulan Pagu dari OPD", samples, HEADINGS, taken=("budget",))
