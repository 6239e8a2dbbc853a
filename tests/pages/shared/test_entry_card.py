from pages.shared.entry_card import in_order
from reports.results import results_of
from tests.pages.shared.test_scenario_work import study_of


def test_the_first_program_outside_comes_first(make_program):
    assert in_order(results_of(study_of(make_program))) == ["C", "A", "B"]
