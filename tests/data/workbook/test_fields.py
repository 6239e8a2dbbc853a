import pytest

from data.workbook.fields import reader_of
from data.workbook.grid import Cell
from data.workbook.headings import Heading
from data.workbook.problem import ProblemCode
from data.workbook.table import Column
from scoring.criteria import Criterion, Unit


def read(key, value, *, criteria=(), unit=1.0, number_format="General"):
    reader = reader_of(Column(1, key, Heading(key, unit=unit)), criteria)
    return reader(Cell(value, number_format=number_format))


@pytest.mark.parametrize(
    ("text", "code", "severity"),
    [
        ("Kios", None, None), ("", "name_missing", "error"), (" - ", "name_missing", "error"),
        (2024, "name_suspicious", "warning"), ("a" * 301, "text_too_long", "warning"),
        ("a" * 2001, "text_too_long", "error"),
    ],
)  # fmt: skip
def test_a_name_is_there_has_letters_and_ends(text, code, severity):
    reading = read("name", text)

    assert (reading.code, reading.severity) == (code, severity)


def test_long_text_is_flagged_and_never_cut():
    reading = read("agency", "Dinas " * 50)

    assert (reading.code, len(reading.value)) == ("text_too_long", 299)


def test_codes_stay_text():
    assert read("source_code", "2.16.03.2.02.09").value == "2.16.03.2.02.09"
    assert read("code", 7.0).value == "7"


def test_a_criterion_is_read_in_its_unit_and_bounds():
    assert read("hemat", "2,5 miliar", criteria=[Criterion("hemat", (0, 1e10), unit=Unit.RUPIAH)]).value == 2.5e9
    assert read("lama", "1 tahun", criteria=[Criterion("lama", (12, 3), unit=Unit.MONTHS)]).value == 12
    assert read("mutu", 4, criteria=[Criterion("mutu", (4, 1))]).value == 4
    assert read("mutu", 5, criteria=[Criterion("mutu", (4, 1))]).code == "score_out_of_range"
    assert read("mutu", 0.8, criteria=[Criterion("mutu")], number_format="0%").code == "score_scale"


def test_an_unknown_key_has_no_reader():
    assert reader_of(Column(1, "Volume"), ()) is None
    assert reader_of(Column(1, "Skor", Heading("mutu")), ()) is None


def test_a_number_a_yes_and_a_percentage_are_never_taken_for_one_another():
    reader = reader_of(Column(1, "Urgensi", Heading("urgensi")), [Criterion("urgensi")])

    readings = [reader(cell) for cell in (Cell(1), Cell(True), Cell(1, number_format="0%"), Cell(1.0))]

    assert [reading.value for reading in readings] == [1.0, None, None, 1.0]


@pytest.mark.parametrize(
    ("key", "value", "number_format", "read_as"),
    [
        ("budget", 900, '#,##0" juta"', 9e8), ("duration_months", 2, '0" tahun"', 24), ("mutu", 4, '0"/5"', 4),
        ("hemat", 3, '0" miliar"', 3e9), ("lama", 1, '0" tahun"', 12),
    ],
)  # fmt: skip
def test_the_unit_that_a_format_shows_counts(key, value, number_format, read_as):
    criteria = [
        Criterion("mutu"),
        Criterion("hemat", (0, 1e10), unit=Unit.RUPIAH),
        Criterion("lama", (12, 3), unit=Unit.MONTHS),
    ]

    assert read(key, value, criteria=criteria, number_format=number_format).value == read_as


@pytest.mark.parametrize(
    ("key", "doubt", "wrong", "right"),
    [
        ("budget", "budget_currency", 2_500_000, "Rp2,5 juta"), ("budget", "budget_ambiguous", 900, "900 juta"),
        ("duration_months", "duration_unparseable", 3, "3 bulan"), ("mutu", "score_scale", 4, "Tinggi"),
    ],
)  # fmt: skip
def test_under_a_doubted_heading_only_a_cell_that_tells_its_unit_is_read(key, doubt, wrong, right):
    column = Column(1, key, Heading(key, doubt=ProblemCode(doubt)))
    reader = reader_of(column, [Criterion("mutu")])

    assert (reader(Cell(wrong)).value, reader(Cell(wrong)).code) == (None, doubt)
    assert reader(Cell(right)).value is not None
    assert str(reader(Cell(None)).code).endswith("_missing")
    assert reader_of(column.undoubted, [Criterion("mutu")])(Cell(wrong)).value is not None


def test_beyond_the_scale_a_doubted_rating_is_of_another_scale():
    reader = reader_of(Column(1, "mutu", Heading("mutu", doubt=ProblemCode.SCORE_SCALE)), [Criterion("mutu")])

    assert reader(Cell(8)).code == "score_scale"
