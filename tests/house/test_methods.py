"""Every method is listed under its file's name and has a title in each language."""

import importlib

import pytest

from scoring.methods import DEFAULT_METHOD, METHODS
from tests.house.source import ROOT
from texts import LANGUAGES, texts_in

NOT_A_METHOD = {
    "__init__": "lists them",
    "method": "the shape of one",
    "scales": "scales that several share",
    "scikit": "the door to scikit-criteria",
}
FOUND = sorted(path.stem for path in (ROOT / "scoring" / "methods").glob("*.py") if path.stem not in NOT_A_METHOD)


@pytest.mark.parametrize("key", FOUND)
def test_every_method_file_is_listed_under_its_own_name(key):
    method = importlib.import_module(f"scoring.methods.{key}").METHOD

    assert METHODS.get(key) is method
    assert method.key == key


def test_the_default_comes_first():
    assert next(iter(METHODS)) == DEFAULT_METHOD


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_method_has_a_title(language):
    assert [key for key in METHODS if f"methods.{key}" not in texts_in(language)] == []
