from dataclasses import replace
from types import SimpleNamespace

from pages.shared.judgement_form import outside_in_order
from reports.results import results_of
from scoring.judgement import judged_list
from scoring.shortlist import RuleSettings
from scoring.study import Study


def test_who_is_not_on_the_list_stands_by_place_and_the_unranked_last(make_program):
    programs = [make_program("U", values={}), make_program("A", 2), make_program("B", 5), make_program("C", 3)]
    study = replace(Study().with_programs(programs), rules=RuleSettings(number=1, minimum=0))

    assert outside_in_order(results_of(study), judged_list(study)) == ("C", "A", "U")


def test_where_nothing_ranks_every_program_is_outside(make_program):
    study = Study().with_programs([make_program("A"), make_program("B")])
    results = SimpleNamespace(official=None, study=study)

    assert outside_in_order(results, SimpleNamespace(chosen=())) == ("A", "B")
