"""The sample holds real programs, hides their agencies and marks every value without a source."""

import csv
from collections import Counter
from dataclasses import fields
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest

from data.samples.balikpapan import KNOWN_MONTHS, sample_programs
from data.samples.making import MADE_AT
from data.samples.sources import HOME_CITY, SOURCES
from data.workbook import read_workbook
from data.workbook.template import write_template
from data.workbook.template.program_sheet import FIRST_ROW, HEADER_ROW
from scoring.criteria import CRITERIA, typed
from scoring.dimensions import Dimension
from scoring.gates import Gate, GateState
from scoring.study import Study
from texts import texts_in

T = texts_in("id")


@pytest.fixture(scope="module")
def programs():
    return sample_programs(T)


@pytest.fixture(scope="module")
def content(programs):
    return write_template(T, programs=programs, made_at=MADE_AT)


@pytest.fixture(scope="module")
def intake(content):
    return read_workbook(content, filename="quick-win-balikpapan.xlsx")


def rows_of_sources():
    with SOURCES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_program_is_a_real_one_with_its_city_and_address(programs):
    known = {(row["city"], row["program_name"], row["source_url"]) for row in rows_of_sources()}

    assert len(programs) >= 36
    assert {(p.city, p.name, p.source_url) for p in programs} <= known


def test_the_home_city_comes_first(programs):
    cities = [p.city for p in programs]

    assert cities[: cities.count(HOME_CITY)] == [HOME_CITY] * cities.count(HOME_CITY)
    assert cities.count(HOME_CITY) > len(cities) / 2


def test_every_dimension_has_at_least_four_programs(programs):
    counts = Counter(p.dimension for p in programs)

    assert set(counts) == set(Dimension)
    assert min(counts.values()) >= 4


def test_agencies_are_hidden_in_every_cell_but_the_address(programs, content):
    chosen = {p.name for p in programs}
    agencies = {row["opd"] for row in rows_of_sources() if row["opd"] and row["program_name"] in chosen}

    sheet = openpyxl.load_workbook(BytesIO(content))[T("template.sheet_program")]
    urls = {p.source_url for p in programs}
    texts = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value and cell.value not in urls]
    assert agencies
    assert all(p.agency == "" for p in programs)
    assert not [text for text in texts for agency in agencies if agency in text]


def test_every_criterion_is_filled_in(programs):
    keys = [criterion.key for criterion in typed(CRITERIA)]

    assert not [(p.code, key) for p in programs for key in keys if p.value(key) is None]


def test_every_value_that_no_source_gives_is_an_illustration(programs):
    budgets = {row["program_name"]: row["budget_idr"] for row in rows_of_sources()}
    drawn = {c.key for c in typed(CRITERIA)} | {"start", "end", "new_infrastructure", "fund_status"}

    for program in programs:
        assert program.illustrated == drawn - ({"budget"} if budgets[program.name] else set())


def test_every_illustrated_cell_is_filled_and_noted_and_no_other(programs, content):
    sheet = openpyxl.load_workbook(BytesIO(content))[T("template.sheet_program")]

    headings = [cell.value for cell in sheet[HEADER_ROW]]
    for program, row in zip(programs, sheet.iter_rows(min_row=FIRST_ROW), strict=True):
        cells = dict(zip(headings, row, strict=True))
        named = set(cells[T("fields.illustrated")].value.split("; "))
        noted = {
            h for h, cell in cells.items() if cell.comment and cell.comment.text == T("template.illustration_note")
        }
        filled = {h for h, cell in cells.items() if cell.fill.start_color.rgb == "00FFF6E0"}
        assert named == noted == filled
        assert len(named) == len(program.illustrated)


def test_reading_the_sample_gives_no_error_and_no_warning(intake):
    assert [p for p in intake.problems if p.severity != "info"] == []


def test_reading_the_sample_gives_the_programs_back(programs, intake):
    names = [f.name for f in fields(programs[0]) if f.name != "provenance"]

    for name in names:
        assert [getattr(p, name) for p in intake.programs] == [getattr(p, name) for p in programs], name


def test_programs_known_to_take_long_do_not_pass_and_most_others_do(programs):
    standings = Study(programs=programs).standings()

    failed = {p.name for p in programs if standings[p.code].states[Gate.DURATION] is GateState.NOT_MET}
    assert failed == set(KNOWN_MONTHS)
    assert sum(standing.eligible for standing in standings.values()) >= 24


def test_the_sample_ranks_with_scores_that_differ(programs):
    scores = Study(programs=programs).ranking().scores

    assert len(scores) == len(programs)
    assert scores.max() - scores.min() > 0.3


def test_made_twice_the_sample_has_the_same_bytes(content):
    again = write_template(T, programs=sample_programs(T), made_at=MADE_AT)

    assert again == content
    with ZipFile(BytesIO(again)) as parts:
        assert parts.testzip() is None
