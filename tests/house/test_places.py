"""Session state, cache, storage and scikit-criteria each have one place, and some things have none."""

import ast
import re

import pytest

from tests.house.source import ROOT, at, files, imported, name, nodes

ADDRESS = re.compile(r"https?://[^\s\"'<>)]+")
NAMES_ONLY = (
    "http://schemas.openxmlformats.org/",
    "http://schemas.microsoft.com/",
    "http://www.w3.org/",
    "http://purl.org/",
    "http://purl.oclc.org/",
)
"""Addresses that are names of XML vocabularies: nobody fetches them."""


def test_session_state_is_touched_behind_one_door():
    places = {place for place, node in nodes(ast.Attribute) if node.attr == "session_state"}

    assert {place for place in places if not place.startswith("pages/shared/state/")} == set()


def test_caching_happens_in_one_file():
    places = {place for place, node in nodes(ast.Attribute) if node.attr.startswith("cache_") and _of_streamlit(node)}

    assert places <= {"pages/shared/cached.py"}


def test_scikit_criteria_is_behind_its_door():
    places = {
        place for place, node in _imports() if any(module.split(".")[0] == "skcriteria" for module in imported(node))
    }

    assert {place for place in places if not place.startswith(("scoring/methods/", "scoring/weighting/"))} == set()


def test_only_the_store_speaks_sql():
    speaks = {"sqlite3", "sqlalchemy", "alembic", "psycopg"}
    places = {place for place, node in _imports() if speaks & _roots(node)}

    assert {place for place in places if not place.startswith(("data/store/", "data/migrations/"))} == set()


def test_nothing_starts_a_process_pool():
    found = [at(place, node) for place, node in _imports() if "multiprocessing" in _roots(node)]
    named = [at(place, node) for place, node in nodes(ast.alias) if node.name == "ProcessPoolExecutor"]

    assert found + named == []


@pytest.mark.parametrize("word", ["unsafe_allow_html", "use_container_width"])
def test_a_word_that_is_never_used(word):
    assert [at(place, node.value) for place, node in nodes(ast.keyword) if node.arg == word] == []


def test_old_components_are_not_used():
    found = [at(place, node) for place, node in _imports() if any("components.v1" in m for m in imported(node))]
    found += [at(place, node) for place, node in nodes(ast.Attribute) if ast.unparse(node).endswith("components.v1")]

    assert found == []


def test_only_what_can_be_answered_is_caught():
    broad = {"Exception", "BaseException", "None"}
    found = [at(place, node) for place, node in nodes(ast.ExceptHandler) if _caught(node) & broad]

    assert found == []


def test_no_file_holds_a_second_concept():
    long = {name(path): lines for path in files() if (lines := len(path.read_text().splitlines())) > 200}

    assert long == {}


def test_nothing_is_fetched_from_outside():
    found = [
        f"{name(path)} {address}"
        for path in [*files(), *_styles()]
        for address in ADDRESS.findall(_without_docstrings(path))
        if not address.startswith(NAMES_ONLY)
    ]

    assert found == []


def test_every_module_says_what_is_in_it():
    silent = [name(path) for path in files() if not ast.get_docstring(ast.parse(path.read_text()))]

    assert silent == []


def _imports():
    return nodes((ast.Import, ast.ImportFrom))


def _roots(node):
    return {module.split(".")[0] for module in imported(node)}


def _of_streamlit(node):
    return isinstance(node.value, ast.Name) and node.value.id in {"st", "streamlit"}


def _caught(handler):
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return {ast.unparse(kind) if kind else "None" for kind in kinds}


def _styles():
    config = ROOT / ".streamlit" / "config.toml"
    return [config, *(path for room in ("pages", "static") for path in (ROOT / room).rglob("*.css"))]


def _without_docstrings(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        return text
    strings = [node.value for _, node in _constants(path)]
    return "\n".join(strings)


def _constants(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return [
        (path, node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    ]
