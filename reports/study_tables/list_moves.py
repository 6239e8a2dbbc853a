"""How a list moved, between stages or between scenarios, in words."""

from charts.words import quoted
from reports.study_tables.rule_changes import rule_changes
from scoring.scenarios import Ingredient, ListMoves, Moved
from texts import Texts

NAMED = 12
"""More programs than this in one sentence are counted, not named."""


def move_sentences(moves: ListMoves, t: Texts) -> list[str]:
    """Say for each program that came or went which part of the study did it; where nothing was tried, what may have."""
    came = [_said("came", moved, moves, t) for moved in moves.came]
    return came + [_said("went", moved, moves, t) for moved in moves.went]


def gathered_sentences(moves: ListMoves, t: Texts) -> list[str]:
    """Say the same as `move_sentences`, programs that moved the same way for the same reason in one sentence."""
    said = []
    for way, moved in (("came", moves.came), ("went", moves.went)):
        alike: dict[tuple[str, tuple[Ingredient, ...]], list[Moved]] = {}
        for one in moved:
            alike.setdefault((_sentence(way, one, moves), one.causes), []).append(one)
        for (key, caused_by), group in alike.items():
            names = [quoted(one.name, t) for one in group[:NAMED]]
            if len(group) > NAMED:
                names.append(t("list_moves.more", n=len(group) - NAMED))
            causes = [t(f"ingredients.{one}") for one in caused_by]
            said.append(t(key, program=t.join(names), causes=t.join(causes)))
    return said


def differs_sentence(moves: ListMoves, t: Texts) -> str:
    """Say in what the two differ, whether it moved a program or not; each rule that differs by name."""
    if not moves.differs:
        return t("list_moves.differs_nothing")
    return t("list_moves.differs", causes=t.join([_difference(one, moves, t) for one in moves.differs]))


def _difference(one: Ingredient, moves: ListMoves, t: Texts) -> str:
    """Name a part of the study; of the rules, each that differs."""
    if one is Ingredient.RULES and moves.rules is not None:
        return t("list_moves.rules", changes=rule_changes(moves.rules, t))
    return t(f"ingredients.{one}")


def _said(way: str, moved: Moved, moves: ListMoves, t: Texts) -> str:
    causes = [t(f"ingredients.{one}") for one in moved.causes]
    return t(_sentence(way, moved, moves), program=quoted(moved.name, t), causes=t.join(causes))


def _sentence(way: str, moved: Moved, moves: ListMoves) -> str:
    how = "" if not moved.causes else "_together" if moved.together and len(moved.causes) > 1 else "_because"
    return f"list_moves.{way}_untried" if how and not moves.tried else f"list_moves.{way}{how}"
