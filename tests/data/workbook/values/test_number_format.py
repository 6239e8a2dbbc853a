import time

import pytest

from data.workbook.values.number_format import as_shown, written_beside


@pytest.mark.parametrize(
    ("number_format", "words"),
    [
        ('0" tahun"', "tahun"), ('General" bln"', "bln"), ('#,##0" juta"', "juta"), ('0"/10"', "/10"), ("0.0%", "%"),
        ("[$$-409]#,##0.00", "$"), ("[$USD] #,##0", "usd"), ("\\$#,##0", "$"), ('"US$"#,##0', "us$"), ("#,##0 €", "€"),
        ("[Red]0;[Blue]-0", ""), ("0.00E+00", ""), ("# ?/?", ""), ("0/10", ""), ("@", ""), ("General", ""),
    ],
)  # fmt: skip
def test_a_format_tells_the_unit_beside_a_number(number_format, words):
    assert written_beside(5, number_format).words == words


@pytest.mark.parametrize(
    "number_format",
    [
        "[$Rp-421]#,##0", '"Rp. "#,##0",-"', '_("Rp"* #,##0_);_("Rp"* (#,##0);_("Rp"* "-"_);_(@_)', '#,##0 "IDR"',
        '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', '"$"#,##0_);\\("$"#,##0\\)',
    ],
)  # fmt: skip
def test_rupiah_and_the_currency_of_the_computer_go_without_saying(number_format):
    assert written_beside(9e8, number_format).words == ""


def test_a_number_is_shown_by_the_section_that_it_belongs_to():
    sections = '[>=1000000]#,##0,," jt";[>=1000]#,##0," rb";0'

    assert [written_beside(n, sections).words for n in (2e6, 5000, 7)] == ["jt", "rb", ""]
    assert [written_beside(n, '0" a";0" b";"nol"').words for n in (1, -1, 0)] == ["a", "b", "nol"]


def test_commas_at_the_end_show_thousands():
    assert [written_beside(1, code).shrunk for code in ("#,##0", "#,##0,", "#,##0.0,,", '0,,"M"')] == [1, 1e3, 1e6, 1e6]


def test_a_cell_is_written_as_it_is_shown():
    assert [as_shown(900, '#,##0" juta"'), as_shown(0.8, "0%"), as_shown(4, '0"/10"')] == ["900 juta", "80%", "4/10"]
    assert [as_shown(True, '0" x"'), as_shown("teks", '0" x"'), as_shown(None, "0%")] == ["True", "teks", ""]


@pytest.mark.parametrize("part", ["[", '"', "\\", "_(", "[$", ';"'])
def test_a_long_format_is_looked_through_in_time(part):
    start = time.process_time()

    written_beside(1, part * 10_000)
    written_beside(1, part * (180 // len(part)))

    assert time.process_time() - start < 1.0
