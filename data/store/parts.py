"""Nouns taken apart into what people change one by one, and put together again."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from data.lists import Confirmed, ListFile, Lists, TwinChoice
from data.workbook.correction import Correction
from scoring.bimtek import BimtekList
from scoring.gates import GateAnswer, GateLimits, OwnGate
from scoring.rejected import Rejected
from scoring.scenario import Scenario
from scoring.shortlist import RuleSettings
from scoring.study import Study
from scoring.typed_value import TypedValue
from scoring.weighting import Answers, Dialogue

Parts = dict[Hashable, Any]

KEYS: Mapping[tuple[type, str], Callable[[Any], Hashable]] = {
    (Study, "programs"): lambda program: program.code,
    (Study, "criteria"): lambda criterion: criterion.key,
    (Study, "considerations"): lambda one: (one.program, one.gate),
    (Study, "rejected"): lambda rejected: rejected.program.code,
    (Study, "typed_values"): lambda one: (one.program, one.criterion),
    (Study, "dialogues"): lambda dialogue: dialogue.way,
    (Study, "own_gates"): lambda gate: gate.key,
    (Study, "gate_answers"): lambda answer: (answer.program, answer.gate),
    (Study, "placed"): lambda one: one.program,
    (Study, "scenarios"): lambda scenario: scenario.name,
    (Study, "bimtek"): lambda one: one.stage,
    (RuleSettings, "must"): lambda ruling: ruling.program,
    (RuleSettings, "must_not"): lambda ruling: ruling.program,
    (RuleSettings, "between"): lambda rule: rule.key,
    (Dialogue, "stages"): lambda answers: answers.stage,
    (Answers, "judgements"): lambda judgement: (judgement.one, judgement.other),
    (Lists, "files"): lambda file: file.id,
    (Lists, "choices"): lambda choice: choice.twins,
    (Lists, "refused"): lambda refused: refused.file.id,
    (ListFile, "beside"): lambda file_id: file_id,
    (ListFile, "corrections"): lambda correction: correction.place,
    (ListFile, "confirmed"): lambda one: (one.code, one.sheet, one.cell, one.row, one.field),
}
"""By what the items of a noun's field are known: two that are known by the same are one thing, changed."""

COUNTER = (Study, "version")
"""The store's own number: nobody changes it by hand."""

TAKEN_APART = (Study, Lists, ListFile, GateLimits, RuleSettings, Dialogue, Answers)

SIGNED = (Correction, Confirmed, TwinChoice, TypedValue, Rejected, OwnGate, GateAnswer, Scenario, BimtekList)
"""What a person answers for by name and time."""


class Keyed(dict[Hashable, Any]):
    """Items by what they are known by, in an order that counts; those that share a key stand together as a tuple."""

    def __eq__(self, other: object) -> bool:
        """Say whether the same items stand in the same order."""
        return isinstance(other, Keyed) and list(self.items()) == list(other.items())

    def __ne__(self, other: object) -> bool:
        """Say whether an item or the order is another."""
        return not self == other

    __hash__ = None


def take_apart(noun: Any) -> Parts | None:
    """Give the parts of a noun, or None where it is changed only as a whole."""
    if isinstance(noun, TAKEN_APART):
        return {
            one.name: _keyed(noun, one.name) if (type(noun), one.name) in KEYS else getattr(noun, one.name)
            for one in fields(noun)
            if (type(noun), one.name) != COUNTER
        }
    return dict(noun) if isinstance(noun, Mapping) else None


def put_together(like: Any, parts: Parts) -> Any:
    """Give a noun made of parts, the others as in the one it is like."""
    if is_dataclass(like) and not isinstance(like, type):
        whole = {name: _plain(value) for name, value in parts.items()}
        return replace(like, **{str(name): value for name, value in whole.items()})
    return Keyed(parts) if isinstance(like, Keyed) else parts


def unsigned(part: Any) -> Any:
    """Give a part without who said so and when: two that say the same are one, whoever was first."""
    return replace(part, by="", at=None) if isinstance(part, SIGNED) else part


def _keyed(noun: Any, name: str) -> Keyed:
    key = KEYS[type(noun), name]
    together: dict[Hashable, list[Any]] = {}
    for item in getattr(noun, name):
        together.setdefault(key(item), []).append(item)
    return Keyed({known: items[0] if len(items) == 1 else tuple(items) for known, items in together.items()})


def _plain(value: Any) -> Any:
    return tuple(_items(value.values())) if isinstance(value, Keyed) else value


def _items(values: Iterable[Any]) -> Iterable[Any]:
    for value in values:
        yield from value if type(value) is tuple else (value,)
