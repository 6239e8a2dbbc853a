from datetime import datetime

from scoring.gates import Authority, Consideration
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import Rule, RuleKind, Rules, RuleSettings, Ruling
from scoring.study import Study
from terminal.override_shape import overrides_of

NOW = datetime(2019, 8, 5, 10, 30)
SIGNED = (Authority.TEAM, "Ani", NOW)
MUST, LEFT = Rule(RuleKind.MUST, programs=("C",)), Rule(RuleKind.MUST_NOT, programs=("D",))


def test_every_kind_is_told_with_its_reason_name_and_time():
    study = Study(
        considerations=(Consideration("A", "duration", "Lama", *SIGNED),),
        placed=(PlacedByHand("B", Move.OFF, "Belum siap", *SIGNED, other="A"),),
        rules=RuleSettings(must=(Ruling("C", "Janji", *SIGNED),)),
    )

    told = overrides_of(study, Rules(1, more=(MUST, LEFT)))

    signed = {"authority": "team", "name": "Ani", "at": "2019-08-05T10:30:00"}
    assert told == [
        {"program": "A", "rule": "set_aside", "gate": "duration", "other": None, "reason": "Lama", **signed},
        {"program": "B", "rule": "off", "gate": None, "other": "A", "reason": "Belum siap", **signed},
        {"program": "C", "rule": "must", "gate": None, "other": None, "reason": "Janji", **signed},
        dict.fromkeys(("gate", "other", "reason", "authority", "name", "at")) | {"program": "D", "rule": "must_not"},
    ]


def test_where_nothing_was_decided_there_is_nothing_to_tell():
    assert overrides_of(Study(), Rules(1)) == []
