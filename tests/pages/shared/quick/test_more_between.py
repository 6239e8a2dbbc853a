import pytest

from scoring.shortlist import Rule, RuleKind
from tests.pages.conftest import study_of
from tests.pages.shared.quick.handed import again, opened_more, press, told


@pytest.fixture
def app(open_page):
    return opened_more(open_page("rules"), "between")


def test_a_program_that_needs_another_comes_only_with_it(app):
    app.selectbox(key="between_first").set_value("P-003")
    again(app)
    app.multiselect(key="between_programs").set_value(["P-004"])
    again(app)

    press(app, "Tambahkan aturan")

    assert study_of(app).rules.between == (Rule(RuleKind.REQUIRES, programs=("P-003", "P-004")),)
    assert told(app, "“e-Office” hanya bersama “SiCantik (perizinan)”")


def test_at_most_so_many_of_some_is_taken_and_dropped_again(app):
    app.radio(key="between_kind").set_value(RuleKind.AT_MOST)
    again(app)
    app.multiselect(key="between_programs").set_value(["P-003", "P-004", "P-006"])
    again(app)
    app.number_input(key="between_limit").set_value(2)
    again(app)

    press(app, "Tambahkan aturan")

    assert study_of(app).rules.between == (Rule(RuleKind.AT_MOST, 2.0, programs=("P-003", "P-004", "P-006")),)
    press(app, "Lepas aturan")
    assert study_of(app).rules.between == ()


def test_too_few_programs_make_no_rule(app):
    app.radio(key="between_kind").set_value(RuleKind.EXCLUDES)
    again(app)
    app.multiselect(key="between_programs").set_value(["P-003"])
    again(app)

    assert app.button(key="between_add").disabled


def test_nothing_chosen_yet_is_asked_for_in_the_readers_language(app):
    assert app.multiselect(key="between_programs").placeholder == "Pilih program"
