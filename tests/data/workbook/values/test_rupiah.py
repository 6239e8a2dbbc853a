import time
from datetime import timedelta

import pytest

from data.workbook.values.rupiah import read_rupiah


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("Rp6.309.940.083", 6_309_940_083), ("Rp900 juta", 9e8), ("37milyar", 37e9), ("Rp. 12 M,-", 12e9),
        ("IDR850.000.000", 85e7), ("750 Juta Rupiah", 75e7), ("458805000.00", 458_805_000), ("Rp 2,25 miliar.", 2.25e9),
        ("1.250.000.000 rupiah", 1.25e9), ("0,5 T", 5e11), ("1.500.000.000 Rp", 1.5e9), ("250 000 000,00", 2.5e8),
        ("1 500,5 juta", 1.5005e9), ("0.00", 0),
    ],
)  # fmt: skip
def test_money_as_lists_write_it(raw, value):
    assert read_rupiah(raw).value == pytest.approx(value)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("Rp -", "budget_missing"), ("Rp.-", "budget_missing"), ("belum ada", "budget_missing"),
        ("Rp ,-", "budget_missing"), ("Rp.,-", "budget_missing"),
        ("Rp(500.000.000)", "budget_negative"), ("IDR -500.000.000", "budget_negative"),
        ("-IDR 5.000.000", "budget_negative"),
        ("Rp500.000.000,- s/d Rp750.000.000,-", "budget_range"), ("IDR 500 juta - IDR 1 miliar", "budget_range"),
        ("500 juta rupiah - 1 miliar rupiah", "budget_range"), ("100.000USD", "budget_currency"),
        ("minus 5 juta", "budget_negative"), ("(Rp5.000.000)", "budget_negative"), ("Rp -5.000.000", "budget_negative"),
        ("Rp500 juta sampai dengan Rp1 M", "budget_range"), ("100 juta – 200 juta", "budget_range"),
        ("€ 20.000", "budget_currency"), ("20.000 dolar", "budget_currency"), ("RM 5.000", "budget_currency"),
        ("Rp 50 juta/RT", "budget_unparseable"), ("Rp107 miliar lebih", "budget_unparseable"),
        ("±500 juta", "budget_unparseable"), ("dua ratus", "budget_unparseable"), (float("nan"), "budget_unparseable"),
        (timedelta(1), "date_in_number"),
    ],
)  # fmt: skip
def test_what_would_be_a_guess_is_asked(raw, code):
    reading = read_rupiah(raw)

    assert (reading.value, reading.code) == (None, code)


def test_the_heading_multiplies_numbers_but_not_words():
    assert read_rupiah(450, unit=1e6).value == 45e7
    assert read_rupiah("1.250", unit=1e6).value == 1.25e9
    assert read_rupiah("1,5 miliar", unit=1e6).value == 1.5e9
    assert read_rupiah(1_500_000_000, unit=1e6).code == "budget_unit_conflict"


def test_rupiah_in_full_under_a_heading_of_thousands_is_never_silent():
    in_full = read_rupiah(250_000_000, unit=1e3)
    doubtful = read_rupiah(50_000_000, unit=1e3)

    assert (in_full.value, in_full.code, in_full.severity) == (None, "budget_unit_conflict", "error")
    assert (doubtful.value, doubtful.code, doubtful.severity) == (5e10, "budget_unit_conflict", "warning")
    assert read_rupiah(1_500_000, unit=1e3).code is None
    assert read_rupiah(100_000, unit=1e6).code is None


@pytest.mark.parametrize("raw", [999_999, 1_000_000_000_000, "1,5 T"])
def test_an_unlikely_amount_is_used_and_flagged(raw):
    reading = read_rupiah(raw)

    assert (reading.value is not None, reading.code, reading.severity) == (True, "budget_suspicious", "warning")


@pytest.mark.parametrize("part", ["1.000 ", "-", "Rp", "1 - ", " 1", "("])
def test_a_long_cell_is_refused_in_time(part):
    start = time.process_time()

    assert read_rupiah(part * (32_000 // len(part)) + "x").code == "budget_unparseable"
    assert time.process_time() - start < 2.0


@pytest.mark.parametrize(
    ("number", "number_format", "unit", "value"),
    [
        (900, '#,##0" juta"', 1.0, 9e8), (900, '#,##0" juta"', 1e3, 9e8), (9e8, '#,##0,," juta"', 1.0, 9e8),
        (9e8, "#,##0,,", 1e6, 9e8), (1.5e9, '0.0,,,"M"', 1.0, 1.5e9), (9e8, '"Rp"#,##0', 1.0, 9e8),
    ],
)  # fmt: skip
def test_a_number_counts_in_the_unit_that_its_format_shows(number, number_format, unit, value):
    assert read_rupiah(number, unit=unit, number_format=number_format).value == value


@pytest.mark.parametrize(
    ("number_format", "code"),
    [
        ("[$$-409]#,##0", "budget_currency"), ("[$USD] #,##0", "budget_currency"), ("0%", "budget_unparseable"),
        ('0" unit"', "budget_unparseable"), ('#,##0," juta"', "budget_ambiguous"),
    ],
)  # fmt: skip
def test_a_format_that_shows_no_rupiah_is_asked_about(number_format, code):
    reading = read_rupiah(2_500_000, number_format=number_format)

    assert (reading.value, reading.code) == (None, code)


def test_m_in_a_format_is_read_as_miliar_and_told():
    assert (read_rupiah(2, number_format='0" M"').value, read_rupiah(2, number_format='0" M"').code) == (
        2e9, "budget_unit_assumed",
    )  # fmt: skip
