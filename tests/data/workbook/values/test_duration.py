import time
from datetime import time as clock

import pytest

from data.workbook.values.duration import read_duration


@pytest.mark.parametrize(
    ("raw", "months"),
    [
        ("6 (enam) bulan", 6), ("1,5 tahun", 18), ("1 tahun dan 2 bulan", 14), ("180 hari", 6), ("52 minggu", 12),
        ("8 months", 8), ("TW-III", 3), ("TW III/2019", 3), ("Q3/2019", 3), ("Semester II/2019", 6), ("TW III & IV", 6),
        ("TW I dan II 2020", 6), ("Semester 1 dan 2", 12), ("2019/2020", 24), ("2019 dan 2020", 24),
        ("2019 & 2020", 24),
        ("2019‑2020", 24), ("2019−2020", 24), ("Agst - Des 2019", 5), ("Agus 2019", 1), ("T.A. 2019 - 2020", 24),
        ("caturwulan I", 4), ("Caturwulan I - II 2020", 8), ("cawu 2", 4), ("2 caturwulan", 8),
        ("1 Juli 2019 s.d. 31 Desember 2019", 6), ("01/07/2019 - 31/12/2019", 6),
        ("2 triwulan", 6), ("Feb - Mei 2019", 4), (0.5, 0.5),
    ],
)  # fmt: skip
def test_durations_as_lists_write_them(raw, months):
    assert read_duration(raw).value == pytest.approx(months)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (0, "duration_out_of_range"), ("0 bulan", "duration_out_of_range"), (float("nan"), "duration_out_of_range"),
        ("Tahun 2020", "duration_suspicious"), ("2019", "duration_suspicious"), ("T.A. 2019", "duration_suspicious"),
        ("Th. 2019", "duration_suspicious"),
        ("1.500 bulan", "duration_unparseable"), ("1.500", "duration_unparseable"),
        ("-3 bulan", "duration_out_of_range"),
        ("−3", "duration_out_of_range"), ("TW I dan III", "duration_unparseable"),
        ("2019 dan 2021", "duration_unparseable"),
        ("31 Desember 2019 - 1 Juli 2019", "duration_unparseable"), ("caturwulan IV", "duration_unparseable"),
         ("2020-2019", "duration_unparseable"),
        ("6-12 bulan", "duration_unparseable"), (True, "duration_unparseable"), (clock(6), "date_in_number"),
        ("-", "duration_missing"),
    ],
)  # fmt: skip
def test_what_is_no_duration_is_named(raw, code):
    assert (read_duration(raw).value, read_duration(raw).code) == (None, code)


def test_the_heading_may_count_in_years():
    assert read_duration(2, unit=12.0).value == 24
    assert read_duration("18 bulan", unit=12.0).value == 18
    assert read_duration(2019, unit=12.0).code == "duration_suspicious"


@pytest.mark.parametrize("part", ["1 bulan ", "1 ", "(", "1 bulan dan ", "tw i, "])
def test_a_long_cell_is_refused_in_time(part):
    start = time.process_time()

    assert read_duration(part * (32_000 // len(part)) + "x").code == "duration_unparseable"
    assert time.process_time() - start < 2.0


def test_a_format_tells_the_unit_of_a_number():
    assert read_duration(2, number_format='0" tahun"').value == 24
    assert read_duration(2, unit=12.0, number_format='0" bulan"').value == 2
    assert read_duration(0.5, number_format="0%").code == "duration_unparseable"
    assert read_duration(3, number_format='0" jam"').code == "duration_unparseable"
