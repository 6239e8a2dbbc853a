"""Published and hand-derived cases bind every method of `scoring/`: each JSON file of the folder is one test."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from scoring.errors import ScoringError
from tests.reference.answers import ANSWERS
from tests.reference.judge import judge

OWN_FOLDER = Path(__file__).parent / "cases"
FOLDER = Path(os.environ.get("REFERENCE_CASES") or OWN_FOLDER)

SCORING_CORE = "not offered yet: the issue *Scoring core* brings it"
NOT_OFFERED_YET = {}


def reference_cases(folder):
    """Give the case files of a folder by name; a folder without any is an error, never an empty run."""
    found = sorted(folder.glob("*.json"))
    if not found:
        raise FileNotFoundError(f"no reference case in {folder}")
    return found


@pytest.mark.parametrize("path", reference_cases(FOLDER), ids=lambda path: path.stem)
def test_a_reference_case_is_reproduced(path):
    case = json.loads(path.read_text(encoding="utf-8"))
    if case["method"] in NOT_OFFERED_YET:
        pytest.skip(NOT_OFFERED_YET[case["method"]])

    judge(case)


def test_every_method_of_the_closed_set_is_offered_or_waits_by_name():
    readme = (OWN_FOLDER / "README.md").read_text(encoding="utf-8")

    closed_set = re.search(r"closed set of `method`: (.*?)\.", readme, re.DOTALL)[1]

    assert sorted([*ANSWERS, *NOT_OFFERED_YET]) == sorted(re.split(r",\s+", closed_set))


@pytest.mark.parametrize("folder", ["empty", "missing"])
def test_a_folder_without_cases_fails(tmp_path, folder):
    (tmp_path / "empty").mkdir()

    with pytest.raises(FileNotFoundError, match="no reference case"):
        reference_cases(tmp_path / folder)


def test_pytest_fails_on_a_folder_without_cases(tmp_path):
    run = run_on(tmp_path)

    assert run.returncode != 0
    assert "no reference case in" in run.stdout


def test_pytest_fails_on_a_method_that_nobody_knows(tmp_path):
    case = json.loads((OWN_FOLDER / "edge_zero_weight.json").read_text(encoding="utf-8"))
    (tmp_path / "loaded_dice.json").write_text(json.dumps(case | {"method": "Dice"}), encoding="utf-8")

    run = run_on(tmp_path)

    assert run.returncode == 1
    assert "[loaded_dice]" in run.stdout


@pytest.mark.parametrize("wrong", [{"normalisation": "dice"}, {"dice": 6}])
def test_a_parameter_that_nobody_knows_fails(wrong):
    case = json.loads((OWN_FOLDER / "edge_zero_weight.json").read_text(encoding="utf-8"))

    with pytest.raises((ScoringError, TypeError)):
        judge(case | {"parameters": wrong})


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("scores", [0.1, 1]),
        ("scores", [0, 1, 1]),
        ("ranking", [1, 2]),
        ("extras", {"d_plus": [0.4, 0]}),
        ("extras", {"dice": [1]}),
    ],
)
def test_a_figure_that_differs_fails(name, wrong):
    case = json.loads((OWN_FOLDER / "edge_zero_weight.json").read_text(encoding="utf-8"))
    case["expected"][name] = wrong

    with pytest.raises((AssertionError, KeyError)):
        judge(case)


def test_only_the_ranking_binds_where_scores_are_a_convention():
    case = json.loads((OWN_FOLDER / "edge_zero_weight.json").read_text(encoding="utf-8"))
    case["expected"] |= {"scores": [7, 7], "scores_are_convention": True}

    judge(case)
    case["expected"]["ranking"] = [1, 1]

    with pytest.raises(AssertionError):
        judge(case)


def run_on(folder):
    """Run this file in a pytest of its own on another folder."""
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            f"{__file__}::test_a_reference_case_is_reproduced",
        ],
        env=os.environ | {"REFERENCE_CASES": str(folder)},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
