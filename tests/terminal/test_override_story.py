from datetime import datetime

import pytest

from scoring.gates import Authority, Consideration
from scoring.judgement import judge
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.program import Program
from scoring.shortlist import Candidate, Rules, Shortlist, ShortlistStatus
from scoring.study import Study
from terminal.override_story import overrides_told

SIGNED = (Authority.TEAM, "Ani", datetime(2019, 8, 5, 10, 30))
CANDIDATES = {code: Candidate(code, None, value) for code, value in (("A", 0.9), ("B", 0.5))}
METHOD = Shortlist(ShortlistStatus.OPTIMAL, Rules(1), ("A",))


@pytest.fixture
def study():
    return Study(programs=(Program("A", "Kios"), Program("B", "Taman")))


def test_nothing_is_told_where_nothing_was_decided(study, t):
    assert overrides_told(study, judge(METHOD, (), {}), t) == ""


def test_a_move_is_told_with_its_reason_and_the_rules_it_breaks(study, t):
    moves = (PlacedByHand("B", Move.ONTO, "Janji", *SIGNED),)

    told = overrides_told(study, judge(METHOD, moves, CANDIDATES), t).split("\n")

    assert told[0].startswith(
        "Dengan pertimbangan ini “Taman” masuk. Alasan: Janji (Tim Pelaksana, Ani, 5 Agustus 2019"
    )
    assert "tepat 1 program" in told[1]
    assert len(told) == 2


def test_a_move_that_does_not_hold_is_told_too(study, t):
    moves = (PlacedByHand("A", Move.ONTO, "Janji", *SIGNED),)

    told = overrides_told(study, judge(METHOD, moves, CANDIDATES), t)

    assert told == "“Kios” sudah berada di tempat itu tanpa pertimbangan ini; tidak ada yang dipindahkan."


def test_a_condition_set_aside_is_told_with_its_name(study, t):
    aside = Study(programs=study.programs, considerations=(Consideration("B", "duration", "Lama", *SIGNED),))

    told = overrides_told(aside, judge(METHOD, (), {}), t)

    assert told.startswith("Syarat “")
    assert "bagi B: Lama (Tim Pelaksana, Ani, " in told
