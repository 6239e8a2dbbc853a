from datetime import datetime

import pytest

from scoring.gates import Authority, Consideration
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.study import Study
from terminal.answer import WrongUseError
from terminal.arguments import Asked
from terminal.override_options import signed_by, with_overrides

NOW = datetime(2019, 8, 5, 10, 30)


def taken(**options):
    return with_overrides(Study(), Asked("shortlist", "usulan.xlsx", **options), NOW)


def test_nothing_typed_changes_nothing():
    assert taken() == Study()


def test_conditions_are_set_aside_line_by_line_with_who_and_when():
    study = taken(set_aside="GOV-1:duration=Sudah = berjalan\nA:B:evidence=Menyusul", by="Ani", authority="council")

    assert study.considerations == (
        Consideration("GOV-1", "duration", "Sudah = berjalan", Authority.COUNCIL, "Ani", NOW),
        Consideration("A:B", "evidence", "Menyusul", Authority.COUNCIL, "Ani", NOW),
    )


def test_programs_are_moved_with_another_or_alone():
    study = taken(onto="GOV-1:ECO-2=Janji", off="LIV-1=Belum siap", by="Ani")

    assert study.placed == (
        PlacedByHand("GOV-1", Move.ONTO, "Janji", Authority.TEAM, "Ani", NOW, "ECO-2"),
        PlacedByHand("LIV-1", Move.OFF, "Belum siap", Authority.TEAM, "Ani", NOW),
    )


def test_who_decides_is_the_team_or_the_council():
    with pytest.raises(WrongUseError) as wrong:
        signed_by(Asked("shortlist", "usulan.xlsx", by="Ani", authority="camat"), NOW)

    assert (wrong.value.key, wrong.value.facts["offered"]) == ("authority", ["team", "council"])


@pytest.mark.parametrize(
    ("option", "line"),
    [
        *(
            ("set_aside", line)
            for line in ("GOV-1=a", "GOV-1:duration", "GOV-1:lama=a", ":duration=a", "GOV-1:duration=")
        ),
        *((move, line) for move in ("onto", "off") for line in ("GOV-1", "=a", "GOV-1:=a", ":ECO-2=a", "A:A=a")),
    ],
)
def test_what_cannot_be_meant_is_wrong_use(option, line):
    with pytest.raises(WrongUseError) as wrong:
        taken(**{option: line}, by="Ani")

    assert wrong.value.key == option


@pytest.mark.parametrize("typed", [{"set_aside": "A:duration=a"}, {"onto": "A=a"}, {"off": "A=a", "by": " "}])
def test_what_nobody_answers_for_is_wrong_use(typed):
    with pytest.raises(WrongUseError) as wrong:
        taken(**typed)

    assert wrong.value.key == "by"
