"""Every page is in the menu, and everything in the menu is a page with a name in each language."""

import ast

import pytest

from pages.shared import data_steps
from pages.shared.quick import steps
from tests.house.source import ROOT, aside, name, nodes, pages, tree
from texts import LANGUAGES, texts_in


def test_every_page_file_is_in_the_menu():
    found = {path.stem for path in (ROOT / "pages").glob("*.py") if path.stem != "__init__"}

    assert found - set(pages()) == set()


def test_everything_in_the_menu_is_a_page_file():
    missing = [key for key in pages() if not (ROOT / "pages" / f"{key}.py").exists()]

    assert missing == []


def test_no_page_is_in_the_menu_twice():
    assert len(set(pages())) == len(pages())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_name_for_the_menu(language):
    assert [key for key in pages() if f"{key}.menu" not in texts_in(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_title_of_its_own(language):
    titled = {key.split(".title")[0] for key in texts_in(language).sentences if ".title" in key}

    assert set(pages()) - titled == set()


def test_the_menu_is_made_from_the_list_of_pages():
    menu = tree(ROOT / "app.py")
    loops = [node for node in ast.walk(menu) if isinstance(node, ast.comprehension)]

    assert any(getattr(loop.iter, "id", "") == "PAGES" for loop in loops)


def test_what_stands_in_no_menu_has_its_door_on_the_page_data_or_on_the_shortlist():
    assert aside() == {*data_steps.DOORS, *steps.DOORS} - {"data", "quick_win"}


def test_no_page_links_to_a_page_that_is_not_there():
    paths = [(place, node.value) for place, node in nodes(ast.Constant, "pages") if _is_page_path(node.value)]

    assert [(place, path) for place, path in paths if not (ROOT / path).exists()] == []


def _is_page_path(value):
    return isinstance(value, str) and value.startswith("pages/") and value.endswith(".py")


def test_pages_are_thin():
    thick = {name(path): _lines(path) for path in (ROOT / "pages").glob("*.py") if _lines(path) > 100}

    assert thick == {}


def _lines(path):
    return len(path.read_text(encoding="utf-8").splitlines())
