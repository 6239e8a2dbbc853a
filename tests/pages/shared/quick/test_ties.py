from dataclasses import replace

import pytest

from pages.shared.quick.ties import table_of
from scoring.shortlist import RuleSettings, equally_good_lists
from scoring.study import Study
from tests.pages.shared.quick.handed import handed, told, until
from texts import texts_in

t = texts_in("id")


@pytest.fixture
def level(make_program):
    programs = [make_program("A", 5), make_program("B"), make_program("C"), make_program("D", 2)]
    return Study().with_programs(programs, "sama.xlsx")


def test_each_list_is_a_column_marked_where_it_holds_a_program(level):
    at = handed(level)
    table = table_of((("A", "B"), ("A", "C")), ("B", "C"), at, t)

    assert table[t("fields.name")].tolist() == ["Program B", "Program C"]
    assert table["Daftar 1"].tolist() == ["ya", ""]
    assert table["Daftar 2"].tolist() == ["", "ya"]


def test_under_a_budget_those_on_the_line_are_told_once_they_are_found(open_page, level):
    study = replace(level, rules=RuleSettings(number=2, budget=2.5e9, years={"2019": 9e9}))

    app = until(open_page("quick_win", study=study), lambda app: told(app, "Di batas daftar ada program"))

    at = handed(study)
    found = equally_good_lists(at.candidates, at.shortlist.rules)
    assert found.count == 2
    assert told(app, "“Program B” dan “Program C”")
    assert any("2 daftar yang sama baiknya" in one.label for one in app.expander)


def test_the_lists_themselves_are_one_press_away(open_page, level):
    app = open_page("quick_win", study=replace(level, rules=RuleSettings(number=2)))
    app.session_state["equal_lists"] = True

    until(app, lambda app: any("Daftar 2" in one.value.columns for one in app.dataframe))


def test_one_best_list_alone_has_no_line(open_page, make_program):
    programs = [make_program("A", 5), make_program("B", 4), make_program("C", 2)]
    app = open_page("quick_win", study=Study().with_programs(programs, "beda.xlsx"))

    assert not told(app, "Di batas daftar")
    assert not any("sama baiknya" in one.label for one in app.expander)
