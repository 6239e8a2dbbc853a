from datetime import date, datetime

import pytest

from texts.written import Written

INDONESIAN, ENGLISH = Written("id_ID"), Written("en_GB")


@pytest.mark.parametrize(
    ("value", "how", "indonesian", "english"),
    [
        (0, "n0", "0", "0"),
        (1234567, "n0", "1.234.567", "1,234,567"),
        (0.25, "n2", "0,25", "0.25"),
        (-1234.5, "n1", "−1.234,5", "−1,234.5"),
        (1e18, "n0", "1.000.000.000.000.000.000", "1,000,000,000,000,000,000"),
    ],
)
def test_a_number_is_grouped_and_pointed_the_language_s_way(value, how, indonesian, english):
    assert (INDONESIAN(value, how), ENGLISH(value, how)) == (indonesian, english)


def test_a_bare_whole_number_has_no_decimals_and_a_bare_fraction_two():
    assert [INDONESIAN(value) for value in (1200, 12.0, 2.5, -0.125)] == ["1.200", "12", "2,50", "−0,12"]


def test_a_number_that_rounds_to_zero_carries_no_minus():
    assert [INDONESIAN(-0.004, how) for how in ("n2", "signed2", "percent")] == ["0,00", "+0,00", "0\u00a0%"]


@pytest.mark.parametrize(("value", "written"), [(0.05, "+0,05"), (-0.03, "−0,03"), (0, "+0,00")])
def test_a_difference_always_shows_its_sign(value, written):
    assert INDONESIAN(value, "signed2") == written


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (0, "Rp0", "Rp0"),
        (1234567, "Rp1.234.567", "Rp1,234,567"),
        (-1500000, "−Rp1.500.000", "−Rp1,500,000"),
        (6_309_940_083, "Rp6.309.940.083", "Rp6,309,940,083"),
    ],
)
def test_rupiah_in_full_joins_the_figure(value, indonesian, english):
    assert (INDONESIAN(value, "rupiah"), ENGLISH(value, "rupiah")) == (indonesian, english)


@pytest.mark.parametrize(
    ("value", "indonesian", "english"),
    [
        (0, "Rp0", "Rp0"),
        (950, "Rp950", "Rp950"),
        (850_000_000, "Rp850 juta", "Rp850 million"),
        (18_400_000_000, "Rp18,4 miliar", "Rp18.4 billion"),
        (-2_500_000_000, "−Rp2,5 miliar", "−Rp2.5 billion"),
        (10_000_000_000_000, "Rp10 triliun", "Rp10 trillion"),
    ],
)
def test_money_is_said_in_words_with_one_decimal_at_most(value, indonesian, english):
    assert (INDONESIAN(value, "money"), ENGLISH(value, "money")) == (indonesian, english)


def test_a_share_of_one_becomes_percent():
    assert [INDONESIAN(0.125, how) for how in ("percent", "percent0", "percent1")] == [
        "12\u00a0%",
        "12\u00a0%",
        "12,5\u00a0%",
    ]
    assert [ENGLISH(value, "percent") for value in (0, 1, -0.5)] == ["0%", "100%", "−50%"]


def test_a_day_and_an_hour_are_written_out():
    day, hour = date(2019, 8, 5), datetime(2019, 10, 3, 14, 5)

    assert (INDONESIAN(day), INDONESIAN(hour, "time")) == ("5 Agustus 2019", "3 Oktober 2019 14.05")
    assert (ENGLISH(day, "date"), ENGLISH(hour, "date")) == ("5 August 2019", "3 October 2019")


@pytest.mark.parametrize(("count", "word"), [(0, "programs"), (1, "program"), (2, "programs"), (1.0, "program")])
def test_only_one_is_singular(count, word):
    assert ENGLISH(count, "plural,program,programs") == word


def test_what_is_no_number_is_written_as_it_stands():
    assert [INDONESIAN(value) for value in ("2.16.03", True, None)] == ["2.16.03", "True", "None"]


def test_an_unknown_way_of_writing_is_refused():
    with pytest.raises(KeyError):
        INDONESIAN(1, "roman")
