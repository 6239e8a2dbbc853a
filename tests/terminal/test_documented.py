"""docs/shortlist.md names every option and every key of `shortlist`, and its examples can be typed."""

import re
import shlex
from datetime import datetime
from pathlib import Path

import pytest

import cli
from scoring.judgement import judge
from scoring.shortlist import Rules, Shortlist, ShortlistStatus
from scoring.study import Study
from terminal.arguments import read_arguments
from terminal.offered import OPTIONS
from terminal.override_options import with_overrides
from terminal.override_shape import overrides_of
from terminal.rule_options import rules_typed
from terminal.shortlist_shape import shape_of

PAGE = (Path(cli.__file__).parent / "docs" / "shortlist.md").read_text(encoding="utf-8")
NOW = datetime(2019, 8, 5, 10, 30)
EXAMPLES = [line for line in PAGE.splitlines() if line.startswith("python cli.py")]


@pytest.mark.parametrize("option", OPTIONS["shortlist"])
def test_every_option_is_documented(option):
    assert f"`--{option.replace('_', '-')}" in PAGE or f"--{option.replace('_', '-')} " in PAGE


def test_no_option_is_documented_that_is_not_offered():
    named = set(re.findall(r"--([a-z][a-z-]*)", PAGE))

    assert {name.replace("-", "_") for name in named} - {"json", "lang"} <= set(OPTIONS["shortlist"])


def test_every_key_is_documented():
    nothing = Shortlist(ShortlistStatus.INFEASIBLE, Rules(1))

    keys = shape_of(judge(nothing, (), {}), Study())

    assert [key for key in keys if f"`{key}`" not in PAGE] == []


@pytest.mark.parametrize("line", EXAMPLES)
def test_every_example_can_be_typed(line, t):
    asked = read_arguments(shlex.split(line)[2:], t)

    rules = rules_typed(asked, NOW)

    assert rules.settings.number
    assert overrides_of(with_overrides(Study(), asked, NOW), Rules(1)) or not asked.onto


def test_there_are_examples():
    assert len(EXAMPLES) >= 3


def test_every_key_of_an_override_is_documented(t):
    asked = read_arguments(shlex.split(EXAMPLES[-1])[2:], t)

    (told, *_) = overrides_of(with_overrides(Study(), asked, NOW), Rules(1))

    assert [key for key in told if f"`{key}`" not in PAGE] == []
