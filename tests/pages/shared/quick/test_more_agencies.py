from dataclasses import replace

from pages.shared.quick.more_agencies import agencies_of
from scoring.shortlist import Quota, RuleSettings
from scoring.study import Study
from tests.pages.conftest import study_of
from tests.pages.shared.quick.handed import again, handed, opened_more


def proposed(make_program, **rules):
    agencies = ("Dinas A", "DINAS A", "Dinas B", "")
    programs = [make_program(f"P{n}", 5 - n / 2, agency=agency) for n, agency in enumerate(agencies)]
    return replace(Study().with_programs(programs, "daftar.xlsx"), rules=RuleSettings(number=2, **rules))


def test_an_agency_stands_once_and_as_it_was_typed_where_it_has_numbers(make_program):
    assert len(agencies_of(handed(proposed(make_program)))) == 2
    assert agencies_of(handed(proposed(make_program, capacities={"dinas b": 1})))[0] == "dinas b"


def test_what_holds_for_each_agency_is_taken(open_page, make_program):
    app = opened_more(open_page("rules", study=proposed(make_program)), "agencies")

    app.number_input(key="all_agency_maximum").set_value(1)
    again(app)
    app.number_input(key="all_capacity").set_value(2)
    again(app)

    rules = study_of(app).rules
    assert (rules.agency_minimum, rules.agency_maximum, rules.capacity) == (None, 1, 2)


def test_one_agency_has_numbers_of_its_own_until_they_are_blank(open_page, make_program):
    app = opened_more(open_page("rules", study=proposed(make_program)), "agencies")
    agency = app.selectbox(key="rule_agency").value

    app.number_input(key="one_maximum").set_value(1)
    again(app)
    app.number_input(key="one_capacity").set_value(3)
    again(app)

    assert study_of(app).rules.agencies == {agency: Quota(0, 1)}
    assert study_of(app).rules.capacities == {agency: 3}
    app.number_input(key="one_maximum").set_value(None)
    again(app)
    app.number_input(key="one_capacity").set_value(None)
    again(app)
    assert (study_of(app).rules.agencies, study_of(app).rules.capacities) == ({}, {})


def test_a_list_without_agencies_is_asked_about_all_alone(open_page, make_program):
    study = Study().with_programs([make_program("A"), make_program("B", 4)], "daftar.xlsx")

    app = opened_more(open_page("rules", study=study), "agencies")

    assert not [one for one in app.selectbox if one.key == "rule_agency"]
