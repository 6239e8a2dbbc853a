"""What was decided beside the rules as `--json` prints it: the keys are fixed, and null where there is nothing."""

from collections.abc import Sequence

from scoring.gates import Consideration
from scoring.placed_by_hand import PlacedByHand
from scoring.shortlist import RuleKind, Rules, Ruling
from scoring.study import Study

Answered = Consideration | PlacedByHand | Ruling


def overrides_of(study: Study, rules: Rules) -> list[dict[str, object]]:
    """Give conditions set aside, moves by hand, and programs that a rule puts onto the list or off it by name.

    rules  of the list; a program may be named there without anybody's reason
    """
    return [
        *(_override(one.program, "set_aside", one, gate=one.gate) for one in study.considerations),
        *(_override(one.program, str(one.move), one, other=one.other or None) for one in study.placed),
        *_named(RuleKind.MUST, study.rules.must, rules),
        *_named(RuleKind.MUST_NOT, study.rules.must_not, rules),
    ]


def _named(kind: RuleKind, rulings: Sequence[Ruling], rules: Rules) -> list[dict[str, object]]:
    reasons = {ruling.program: ruling for ruling in rulings}
    programs = dict.fromkeys(rule.programs[0] for rule in rules.each() if rule.kind is kind)
    return [_override(program, str(kind), reasons.get(program)) for program in programs]


def _override(
    program: str, what: str, answered: Answered | None, *, gate: str | None = None, other: str | None = None
) -> dict[str, object]:
    return {
        "program": program,
        "rule": what,
        "gate": None if gate is None else str(gate),
        "other": other,
        "reason": answered.reason if answered else None,
        "authority": str(answered.authority) if answered else None,
        "name": answered.name if answered else None,
        "at": answered.at.isoformat(timespec="seconds") if answered else None,
    }
