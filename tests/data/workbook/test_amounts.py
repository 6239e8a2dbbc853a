import pytest

from data.workbook.amounts import amounts_meant, amounts_named, numbers_meant


@pytest.mark.parametrize(
    ("raw", "unit", "meant"),
    [
        ("1.500", 1.0, (1.5e6, 1.5e9)),
        ("1.500 juta", 1.0, (1.5e6, 1.5e9)),
        ("12,345", 1e6, (12_345_000.0, 12_345_000_000.0)),
        ("1.234,567", 1.0, (1_234_567.0, 1_234_567_000.0)),
        ("1.50", 1.0, (1.5e6, 1.5e9)),
        ("1500", 1.0, (1.5e6, 1.5e9)),
        ("sesuai pagu", 1.0, ()),
        ("500 s/d 750 juta", 1.0, ()),
        ("0.001", 1e3, ()),
    ],
)
def test_an_unclear_number_means_every_likely_amount(raw, unit, meant):
    assert amounts_meant(raw, unit=unit) == meant


@pytest.mark.parametrize(
    ("raw", "named"),
    [
        ("500 s/d 750 juta", (500e6, 750e6)),
        ("Rp500.000.000 - Rp750.000.000", (500e6, 750e6)),
        ("antara 1 M dan 2 M", (1e9, 2e9)),
        ("(500.000.000)", (500e6,)),
        ("-1,5 miliar", (1.5e9,)),
        ("1500000000", (1.5e9,)),
        ("", ()),
        ("9" * 5000, ()),
    ],
)
def test_a_text_names_its_amounts(raw, named):
    assert amounts_named(raw) == named


@pytest.mark.parametrize(("raw", "meant"), [("1.500", (1.5, 1500.0)), ("12.345", (12.345, 12345.0)), ("lama", ())])
def test_a_point_may_stand_between_thousands_or_before_a_fraction(raw, meant):
    assert numbers_meant(raw) == meant
