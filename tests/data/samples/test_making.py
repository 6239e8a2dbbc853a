"""The samples in the house are the ones the script makes, and the README counts what the reader finds."""

from zipfile import ZipFile

import pytest

from data.samples.making import FOLDER, make_samples
from data.workbook import read_workbook
from texts import texts_in


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return make_samples(tmp_path_factory.mktemp("samples"), texts_in("id"))


def parts(path):
    with ZipFile(path) as package:  # unpacked: another zlib may pack the same parts into other bytes
        return {name: package.read(name) for name in package.namelist()}


def counted_in_readme():
    lines = [line for line in (FOLDER / "README.md").read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    rows = [[part.strip() for part in line.strip("|").split("|")] for line in lines]
    return {row[0].strip("`"): (int(row[1]), int(row[2])) for row in rows if row[0].strip("`").endswith(".xlsx")}


def test_three_samples_are_made_and_the_readme_names_each(made):
    assert {path.name for path in made} == set(counted_in_readme())


def test_made_twice_every_sample_has_the_same_bytes(made, tmp_path):
    again = make_samples(tmp_path, texts_in("id"))

    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in made]


def test_the_samples_in_the_house_are_up_to_date(made):
    for path in made:
        assert parts(FOLDER / path.name) == parts(path), path.name


def test_the_readme_counts_the_errors_and_warnings_that_the_reader_finds(made):
    found = {}
    for path in made:
        problems = read_workbook(path.read_bytes(), filename=path.name).problems
        found[path.name] = tuple(sum(p.severity == s for p in problems) for s in ("error", "warning"))

    assert found == counted_in_readme()
