"""Conditions of the team's own: a sentence, and for each program yes, no or not verified."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from scoring.errors import ErrorCode, ScoringError
from scoring.folding import folded
from scoring.gates.gate import Gate


@dataclass(frozen=True)
class OwnGate:
    """A condition that the team wrote.

    key       kept for life, also when the sentence is written anew; never shown
    sentence  what a program must meet, in the team's words
    by, at    who wrote it, and when
    """

    key: str
    sentence: str
    by: str = ""
    at: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse a condition that says nothing, or that goes by the key of another.

        Raises
        ------
        ScoringError: GATE_UNNAMED when the sentence is blank; GATE_TWICE when the key is one of `Gate`.
        """
        if not folded(self.sentence):
            raise ScoringError(ErrorCode.GATE_UNNAMED)
        if self.key in set(Gate):
            raise ScoringError(ErrorCode.GATE_TWICE, gate=self.sentence)


@dataclass(frozen=True)
class GateAnswer:
    """What somebody found about one program before a condition of the team's own.

    met     None where it is to be verified again
    by, at  who answered, and when
    """

    program: str
    gate: str
    met: bool | None
    by: str = ""
    at: datetime | None = None


def own_gate(sentence: str, others: Sequence[OwnGate] = (), *, by: str = "", at: datetime | None = None) -> OwnGate:
    """Write a new condition; two people who write the same sentence get the same key.

    Raises
    ------
    ScoringError: GATE_UNNAMED when the sentence is blank; GATE_TWICE when it is there already.
    """
    if folded(sentence) in {folded(other.sentence) for other in others}:
        raise ScoringError(ErrorCode.GATE_TWICE, gate=sentence)
    key, taken = f"own_{sha256(folded(sentence).encode()).hexdigest()[:8]}", {other.key for other in others}
    while key in taken:
        key += "_"
    return OwnGate(key, sentence, by, at)


def answered(answers: Iterable[GateAnswer], new: GateAnswer) -> tuple[GateAnswer, ...]:
    """Put an answer in place of the one there was."""
    return (*(one for one in answers if (one.program, one.gate) != (new.program, new.gate)), new)


def answers_by_program(answers: Iterable[GateAnswer]) -> dict[str, Mapping[str, bool | None]]:
    """Give for each program its answers by condition, the last word where one was answered twice."""
    found: dict[str, dict[str, bool | None]] = {}
    for one in answers:
        found.setdefault(one.program, {})[one.gate] = one.met
    return dict(found)
