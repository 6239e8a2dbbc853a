"""Looks are added behind those of the workbook, whose own numbers stay."""

import pytest

from data.workbook.problem import Severity
from data.workbook.returned.package import Package
from data.workbook.returned.splice import UnusualPackageError, root_of
from data.workbook.returned.styles import Look, add_styles
from tests.data.workbook.making import GOOD, HEADER, workbook


def tables(content):
    return {table.local: table for table in root_of(content, deepest=2).children}


def test_every_table_counts_what_it_holds_and_keeps_what_it_held():
    package = Package(workbook(HEADER, GOOD))
    before = package.parts["xl/styles.xml"]

    first, marks = add_styles(package)

    after = package.parts["xl/styles.xml"]
    for name in ("fonts", "fills", "borders", "cellXfs", "dxfs"):
        table = tables(after)[name]
        assert table.attributes["count"] == str(len(table.children))
    held = tables(before)["cellXfs"]
    assert before[held.opened : held.close] in after
    assert first == len(held.children)
    assert len(tables(after)["cellXfs"].children) == first + len(Look)
    assert sorted(marks) == sorted([Severity.ERROR, Severity.WARNING])


def test_a_workbook_without_styles_gets_some():
    package = Package(workbook(HEADER))
    ties = package.parts["xl/_rels/workbook.xml.rels"].replace(b"/styles", b"/none")
    package.parts["xl/_rels/workbook.xml.rels"] = ties
    del package.parts["xl/styles.xml"]

    assert add_styles(package)[0] == 1
    assert package.tied("xl/workbook.xml", "/styles") == "xl/styles.xml"


def test_styles_that_nothing_leads_to_are_unusual():
    package = Package(workbook(HEADER))
    ties = package.parts["xl/_rels/workbook.xml.rels"].replace(b"/styles", b"/none")
    package.parts["xl/_rels/workbook.xml.rels"] = ties

    with pytest.raises(UnusualPackageError):
        add_styles(package)


def test_styles_without_any_table_are_unusual():
    package = Package(workbook(HEADER))
    package.parts["xl/styles.xml"] = b"<styleSheet/>"

    with pytest.raises(UnusualPackageError):
        add_styles(package)
