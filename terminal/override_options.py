"""What is decided beside the rules, typed after options: conditions set aside, moves by hand, rulings with a reason."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from scoring.gates import Authority, Consideration, Gate
from scoring.judgement import place
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.study import Study
from terminal.answer import WrongUseError
from terminal.arguments import Asked


@dataclass(frozen=True)
class Signed:
    """Who decided, the person who says so, and when."""

    authority: Authority
    name: str
    at: datetime


def signed_by(asked: Asked, at: datetime) -> Signed | None:
    """Read who answers for what is decided; None where nobody was named.

    Raises
    ------
    WrongUseError: `authority`.
    """
    typed = asked.authority or Authority.TEAM
    if typed not in set(Authority):
        raise WrongUseError("authority", typed=typed, offered=list(Authority))
    name = (asked.by or "").strip()
    return Signed(Authority(typed), name, at) if name else None


def with_overrides(study: Study, asked: Asked, at: datetime) -> Study:
    """Give the study with every condition set aside and every move by hand on its record.

    Raises
    ------
    WrongUseError: for an option that cannot be read, and `by` where nobody answers for it.
    """
    study = replace(study, considerations=(*study.considerations, *_set_aside(asked, at)))
    for move, typed in ((Move.ONTO, asked.onto), (Move.OFF, asked.off)):
        for line in [] if typed is None else typed.split("\n"):
            study = place(study, _moved(line, move, answered_for(line, signed_by(asked, at))))
    return study


def answered_for(line: str, signed: Signed | None) -> Signed:
    """Give who answers for what was typed.

    Raises
    ------
    WrongUseError: `by`.
    """
    if signed is None:
        raise WrongUseError("by", typed=line)
    return signed


def reasoned(line: str, wrong: str, **facts: list[Gate]) -> tuple[str, str]:
    """Take `WHAT=REASON` apart at the first sign of equality: a reason may hold more of them.

    Raises
    ------
    WrongUseError: the key in `wrong`, with these facts, where either is blank.
    """
    what, _, reason = (part.strip() for part in line.partition("="))
    if not what or not reason:
        raise WrongUseError(wrong, typed=line, **facts)
    return what, reason


def _set_aside(asked: Asked, at: datetime) -> Iterator[Consideration]:
    for line in [] if asked.set_aside is None else asked.set_aside.split("\n"):
        what, reason = reasoned(line, "set_aside", offered=list(Gate))
        code, _, gate = (part.strip() for part in what.rpartition(":"))
        if not code or gate not in set(Gate):
            raise WrongUseError("set_aside", typed=line, offered=list(Gate))
        signed = answered_for(line, signed_by(asked, at))
        yield Consideration(code, gate, reason, signed.authority, signed.name, signed.at)


def _moved(line: str, move: Move, signed: Signed) -> PlacedByHand:
    what, reason = reasoned(line, str(move))
    code, colon, other = (part.strip() for part in what.partition(":"))
    if not code or code == other or (colon and not other):
        raise WrongUseError(str(move), typed=line)
    return PlacedByHand(code, move, reason, signed.authority, signed.name, signed.at, other)
