from dataclasses import replace

from pages.shared.quick.more_money import sources_of
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.conftest import study_of
from tests.pages.shared.quick.handed import again, handed, opened_more


def funded(make_program, **rules):
    programs = [make_program("A", 4, fund_source="APBD"), make_program("B", fund_source="apbd"), make_program("C")]
    study = Study().with_programs([*programs, make_program("D", fund_source="CSR")], "daftar.xlsx")
    return replace(study, rules=RuleSettings(number=2, **rules))


def test_a_source_is_asked_for_once_however_it_is_written(make_program):
    assert sources_of(handed(funded(make_program))) == ["APBD", "CSR"]
    assert sources_of(handed(funded(make_program, sources={"Apbd": 1e9}))) == ["Apbd", "CSR"]


def test_a_year_and_a_source_are_limited_and_freed_again(open_page, make_program):
    app = opened_more(open_page("rules", study=funded(make_program)), "money")

    app.text_input(key="year_2019").set_value("3,0")
    again(app)
    app.text_input(key="source_1").set_value("1.5")
    again(app)

    assert study_of(app).rules.years == {"2019": 3e9}
    assert study_of(app).rules.sources == {"CSR": 1.5e9}
    app.text_input(key="year_2019").set_value("")
    again(app)
    assert study_of(app).rules.years == {}
