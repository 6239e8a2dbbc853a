from datetime import date

import pytest

from data.workbook.values.quantity import read_quantity


@pytest.mark.parametrize(
    ("raw", "measure", "value"),
    [
        ("125.000", "jiwa", 125_000.0), (98_000, "jiwa", 98_000.0), ("1,2 juta jiwa", "jiwa", 1_200_000.0),
        ("12,5%", "%", 12.5), ("7,25 %", "%", 7.25), ("12.5", "%", 12.5), ("45 menit", "menit", 45.0),
        ("1 jam", "menit", 60.0), ("1,5 jam", "menit", 90.0), ("30", "menit", 30.0), ("1.250 orang", "jiwa", 1250.0),
        ("-3,5", "", -3.5), ("2 rb", "titik", 2000.0), ("0.125", "%", 0.125),
    ],
)  # fmt: skip
def test_a_quantity_is_read_in_the_unit_of_its_heading(raw, measure, value):
    reading = read_quantity(raw, measure=measure)

    assert (reading.value, reading.code) == (value, None)


@pytest.mark.parametrize(
    ("raw", "measure", "code"),
    [
        ("±50.000", "jiwa", "number_approximate"), ("sekitar 500", "jiwa", "number_approximate"),
        ("100 - 200", "jiwa", "number_approximate"), (">5000", "jiwa", "number_approximate"),
        ("5000+", "jiwa", "number_approximate"), ("500 lebih", "jiwa", "number_approximate"),
        ("12.500", "%", "number_ambiguous"), ("1,500", "jiwa", "number_ambiguous"), ("2 hari", "jam", "number_unit"),
        ("12%", "jiwa", "number_unit"), ("200 kk", "jiwa", "number_unit"), ("banyak", "jiwa", "number_unparseable"),
        ("", "jiwa", "score_missing"), ("n/a", "", "score_missing"), (True, "", "number_unparseable"),
        (float("nan"), "", "number_unparseable"), (date(2019, 7, 1), "", "date_in_number"),
        ("9" * 300, "", "number_unparseable"),
    ],
)  # fmt: skip
def test_what_is_no_one_number_is_asked_for(raw, measure, code):
    reading = read_quantity(raw, measure=measure)

    assert (reading.value, str(reading.code)) == (None, code)


def test_a_number_shown_in_percent_counts_hundredths():
    assert read_quantity(0.08, measure="%", number_format="0%").value == 8.0
    assert str(read_quantity(0.08, measure="jiwa", number_format="0.0%").code) == "number_unit"


def test_a_number_is_counted_in_the_unit_that_its_format_shows():
    assert read_quantity(2, measure="menit", number_format='0" jam"').value == 120
    assert read_quantity(2, measure="jiwa", number_format='0" orang"').value == 2
    assert str(read_quantity(2, measure="jiwa", number_format='0" KK"').code) == "number_unit"
