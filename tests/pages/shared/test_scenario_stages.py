from dataclasses import replace

from data.store import StoreError
from pages.shared import state
from pages.shared.scenario_stages import kept_programs, moves_of, versions_of
from scoring.bimtek import Bimtek
from scoring.scenarios import Ingredient, keep_stage
from scoring.shortlist import RuleSettings
from tests.pages.shared.test_scenario_work import NOON, study_of


def two_stages(make_program):
    first = keep_stage(study_of(make_program), Bimtek.FIRST, by="Sri", at=NOON)
    return keep_stage(replace(first, rules=RuleSettings(number=1, minimum=0)), Bimtek.SECOND, by="Sri", at=NOON)


def test_every_step_between_stages_is_told_with_its_cause(make_program):
    study = two_stages(make_program)

    (moves,) = list(moves_of(study.bimtek, versions_of(study.bimtek, study)))[-1]

    assert [(moved.code, moved.causes) for moved in moves.went] == [("B", (Ingredient.RULES,))]
    assert moves.tried


def test_a_version_that_is_gone_leaves_causes_untried(make_program, monkeypatch):
    study = two_stages(make_program)
    later = replace(study, version=study.version + 1)

    def gone(number):
        raise StoreError("version_missing")

    monkeypatch.setattr(state, "programs_of", gone)

    (moves,) = list(moves_of(later.bimtek, versions_of(later.bimtek, later)))[-1]

    assert versions_of(later.bimtek, later) == {}
    assert not moves.tried


def test_a_kept_program_is_called_as_it_was_called_then(make_program):
    study = two_stages(make_program)

    found = kept_programs(study.bimtek)

    assert [(code, program.name) for code, program in found.items()] == [("A", "Program A"), ("B", "Program B")]
