import pytest

from data.workbook.headings import Headings
from data.workbook.likely import fits, keys_by_content, keys_by_heading, likely_keys
from scoring.criteria import CRITERIA

HEADINGS = Headings(CRITERIA)


@pytest.mark.parametrize(
    ("heading", "key"),
    [("Usulan Pagu dari OPD", "budget"), ("Anggarn", "budget"), ("Kriteria Kesiapan", "readiness")],
)
def test_a_heading_suggests_what_it_holds_or_sounds_like(heading, key):
    assert key in keys_by_heading(heading, HEADINGS)[:3]


@pytest.mark.parametrize(
    "heading", ["Realisasi Anggaran", "Prioritas", "", "x" * 500, "Jumlah Program", "Gugatan Program", "Bahaya Program"]
)
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


@pytest.mark.parametrize(
    "heading", ["Penilaian Urgensi", "Kelayakan", "Urgensi", "Jumlah Program", "Tingkat Kesulitan"]
)
def test_what_is_not_truly_near_is_not_suggested(heading):
    assert likely_keys(heading, ("4", "3"), HEADINGS, taken=()) == ()


def test_a_key_fits_where_a_sample_can_be_read_as_what_it_holds():
    assert fits("agency", ("Dinas A",), HEADINGS)
    assert not fits("agency", ("900000000",), HEADINGS)
    assert fits("risk", ("4", "x"), HEADINGS)
    assert not fits("risk", ("900000000",), HEADINGS)
    assert fits("budget", (), HEADINGS)


def test_a_key_is_not_suggested_for_what_it_cannot_hold():
    assert likely_keys("Lokasi Bantuan", ("Kelurahan A",), HEADINGS, taken=()) == ("location",)
    assert likely_keys("Lokasi Bantuan", ("4", "3"), HEADINGS, taken=()) == ()


def test_numbers_are_no_names_however_long():
    assert keys_by_content(("2.16.03.2.02.09", "2.16.03.2.02.10")) == ()
