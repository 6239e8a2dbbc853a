import pytest

from pages.shared.method_choice import offered
from scoring.methods import BESIDE, METHODS
from scoring.study import Study
from tests.pages.conftest import study_of


def test_the_few_that_stand_beside_the_official_one_are_offered_first():
    assert offered(Study(), others=False) == list(BESIDE)


def test_who_asks_is_offered_every_method_once():
    found = offered(Study(), others=True)

    assert found[: len(BESIDE)] == list(BESIDE)
    assert sorted(found) == sorted(METHODS)


@pytest.mark.parametrize("others", [False, True])
def test_the_method_that_orders_now_is_always_offered(others):
    found = offered(Study(method="saw"), others=others)

    assert found.count("saw") == 1


def test_the_other_methods_wait_behind_a_switch(open_page, make_program):
    app = open_page("ranking", study=some_study(make_program))
    app.session_state["methods"] = True
    app.run()
    few = app.selectbox(key="method").options
    app.toggle(key="other_methods").set_value(True).run()
    many = app.selectbox(key="method").options

    app.selectbox(key="method").set_value("wpm").run()
    app.toggle(key="other_methods").set_value(False).run()

    assert not app.exception
    assert (len(few), len(many)) == (len(BESIDE), len(METHODS))
    assert app.selectbox(key="method").value == study_of(app).method == "wpm"
    assert len(app.selectbox(key="method").options) == len(BESIDE) + 1


def some_study(make_program):
    return Study().with_programs([make_program("P-1", 4), make_program("P-2")], "daftar.xlsx")
