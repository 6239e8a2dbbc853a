"""Every working file has its test where the tree says; the exceptions stand here, each with its reason."""

from tests.house.source import ROOT, files, name

TESTED_ELSEWHERE = {
    "app.py": "tests/pages/test_app.py, on the way to every page",
}
"""File and where its promises are tested."""


def test_every_working_file_is_tested():
    forgotten = [name(path) for path in files() if _works(path) and not _test(path).exists()]

    assert sorted(set(forgotten) - set(TESTED_ELSEWHERE)) == []


def test_no_exception_outlives_its_reason():
    gone = [place for place in TESTED_ELSEWHERE if not (ROOT / place).exists() or _test(ROOT / place).exists()]

    assert gone == []


def _works(path):
    return path.stem != "__init__"


def _test(path):
    place = path.relative_to(ROOT)
    return ROOT / "tests" / place.parent / f"test_{place.name}"
