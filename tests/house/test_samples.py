"""Every sample workbook has just the problems that its README names."""

import re
from collections import Counter

import pytest

from data.workbook import Severity, read_workbook
from tests.house.source import ROOT

FOLDER = ROOT / "data" / "samples"
ROW = re.compile(r"^\|\s*`?([\w.-]+\.(?:xlsx|csv|ods|xls))`?\s*\|\s*(\d+)\s*\|\s*(\d+)\s*\|", re.MULTILINE)
NAMED = {
    file: (int(errors), int(warnings)) for file, errors, warnings in ROW.findall((FOLDER / "README.md").read_text())
}


def test_the_readme_names_every_sample():
    workbooks = {path.name for path in FOLDER.iterdir() if path.suffix in {".xlsx", ".ods", ".xls"}}

    assert workbooks == set(NAMED)


@pytest.mark.parametrize("file", NAMED)
def test_a_sample_has_just_the_problems_its_readme_names(file):
    intake = read_workbook(FOLDER / file, filename=file)

    found = Counter(problem.severity for problem in intake.problems)

    assert (found[Severity.ERROR], found[Severity.WARNING]) == NAMED[file]
