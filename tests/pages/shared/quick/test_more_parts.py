from dataclasses import replace

from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.conftest import study_of
from tests.pages.shared.quick.handed import again, opened_more, press, told


def test_a_program_may_be_funded_in_part_and_whole_again(open_page, make_program):
    programs = [make_program("A", 5, budget=2e9), make_program("B", budget=1e9)]
    study = replace(Study().with_programs(programs, "daftar.xlsx"), rules=RuleSettings(number=2, budget=2.5e9))
    app = opened_more(open_page("rules", study=study), "parts")
    assert app.warning

    app.selectbox(key="part_program").set_value("A")
    app.number_input(key="part_share").set_value(60)
    again(app)
    press(app, "Tambahkan aturan")

    assert study_of(app).rules.least_shares == {"A": 0.6}
    assert told(app, "Dalam daftar ini Program A didanai 75\u00a0%.")
    press(app, "Lepas aturan")
    assert study_of(app).rules.least_shares == {}
