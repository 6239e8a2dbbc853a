from dataclasses import replace

from pages.shared.rule_levers import least_of
from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Quota, RuleSettings, rules_for
from scoring.study import Study
from tests.pages.conftest import study_of
from tests.pages.shared.quick.handed import told

CANDIDATES = [Candidate("A", Dimension.LIVING, 0.6), Candidate("B", Dimension.ECONOMY, 0.5)]


def test_what_the_team_set_is_shown_as_it_was_set():
    settings = RuleSettings(minimum=3)

    assert least_of(settings, rules_for(settings, CANDIDATES)) == 3


def test_what_nobody_set_is_shown_as_the_list_leaves_room_for_it():
    roomy, tight = RuleSettings(), RuleSettings(number=1)

    assert [least_of(one, rules_for(one, CANDIDATES)) for one in (roomy, tight)] == [1, 0]


def test_a_dimension_keeps_its_own_quota_until_what_holds_for_all_is_moved(open_page, make_program):
    programs = [make_program(code, 5 - number / 2) for number, code in enumerate("ABCD")]
    rules = RuleSettings(number=2, minimum=1, dimensions={Dimension.GOVERNANCE: Quota(0, 3)})
    app = open_page("rules", study=replace(Study().with_programs(programs, "daftar.xlsx"), rules=rules))

    app.number_input(key="number").set_value(3).run()
    kept, said = study_of(app).rules, told(app, "Kuota sendiri berlaku bagi Smart Governance.")
    app.number_input(key="least").set_value(2).run()
    moved = study_of(app).rules

    assert (kept.number, kept.dimensions) == (3, {Dimension.GOVERNANCE: Quota(0, 3)})
    assert (moved.minimum, moved.dimensions) == (2, {})
    assert (said, told(app, "Kuota sendiri")) == (True, False)
