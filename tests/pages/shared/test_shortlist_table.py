from dataclasses import replace
from datetime import datetime

from pages.shared.shortlist_table import order, state_of
from reports.reasons import reasons
from reports.results import results_of
from scoring.gates import Authority, Consideration, Gate
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import RuleSettings
from scoring.study import Study


def states(study: Study) -> dict[str, str]:
    results = results_of(study)
    return {code: state_of(code, results, reasons(results)) for code in order(results)}


def test_every_program_has_its_standing(make_program):
    late, waiting = make_program("C", 5, duration_months=14.0), make_program("D", values={})
    study = Study(programs=(make_program("A", 4), make_program("B"), late, waiting), rules=RuleSettings(number=1))

    assert states(study) == {"A": "chosen", "B": "below_the_line", "C": "gate", "D": "unranked"}


def test_a_program_that_comes_in_by_consideration_says_so(make_program):
    late = make_program("C", 5, duration_months=14.0)
    given = Consideration("C", Gate.DURATION, "sudah jalan", Authority.TEAM, "Kepala", datetime(2019, 10, 3))

    study = replace(Study(programs=(late,)), considerations=(given,))

    assert states(study) == {"C": "considered"}


def test_a_program_moved_by_hand_says_so_on_either_side(make_program):
    move = PlacedByHand("B", Move.ONTO, "Mandat", Authority.TEAM, "Kepala", datetime(2019, 10, 3), other="A")
    study = Study(programs=(make_program("A", 4), make_program("B")), rules=RuleSettings(number=1), placed=(move,))

    assert states(study) == {"B": "considered", "A": "by_hand"}
