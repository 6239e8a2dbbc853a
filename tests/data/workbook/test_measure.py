import pytest

from data.workbook.measure import factor, measure_of


@pytest.mark.parametrize(
    ("name", "measure"),
    [
        ("Penerima Manfaat (Jiwa)", "jiwa"), ("Penghematan (dalam persen) *", "%"), ("Urgensi", ""),
        ("Waktu [menit]", "menit"), ("(menit)", "menit"), ("Jarak (km) rata-rata", ""),
    ],
)  # fmt: skip
def test_the_unit_stands_in_parentheses_at_the_end(name, measure):
    assert measure_of(name) == measure


@pytest.mark.parametrize(
    ("unit", "measure", "times"),
    [
        ("jam", "menit", 60.0), ("menit", "menit", 1.0), ("warga", "jiwa", 1.0), ("ton", "kg", 1000.0),
        ("hari", "jam", None), ("kk", "jiwa", None), ("titik", "titik", 1.0), ("menit", "", None),
    ],
)  # fmt: skip
def test_only_what_counts_the_same_thing_is_converted(unit, measure, times):
    assert factor(unit, measure) == times
