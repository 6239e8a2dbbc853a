import pytest

from data.workbook.grid import Grids
from data.workbook.own_template import own_headings
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from data.workbook.template.meta import APP, SCHEMA_VERSION
from tests.data.workbook.making import grid


def meta(version, columns, app=APP):
    return Grids((grid(("app", app), ("schema_version", version), ("columns", columns), name="_meta"),))


def test_the_template_tells_which_heading_is_which_key():
    assert own_headings(meta(str(SCHEMA_VERSION), '{"Nama": "name", "x": 3}')) == {"Nama": "name"}


def test_a_newer_template_is_refused():
    with pytest.raises(WorkbookRefusedError) as refused:
        own_headings(meta(str(SCHEMA_VERSION + 1), "{}"))

    assert refused.value.code is ProblemCode.NEWER_TEMPLATE


def test_a_version_of_any_length_can_be_said():
    with pytest.raises(WorkbookRefusedError) as refused:
        own_headings(meta("1" * 5_000, "{}"))

    assert refused.value.facts["found"] == 111_111_111
    assert own_headings(meta("0" * 5_000 + "1", '{"Nama": "name"}')) == {"Nama": "name"}


@pytest.mark.parametrize("columns", ["", "[1]", "{", "[" * 100_000])
def test_a_damaged_map_is_no_map(columns):
    assert own_headings(meta("1", columns)) == {}


def test_other_workbooks_have_none():
    assert own_headings(Grids((grid(("a",)),))) == {}
    assert own_headings(meta("9", '{"Nama": "name"}', app="lain")) == {}
