"""Everything that a list rests on besides the programs: criteria, weights, rules, conditions and judgement."""

from dataclasses import dataclass

from scoring.blanks import BlankPolicy
from scoring.criteria import Criterion, ImpactCounting
from scoring.gates import Consideration, GateAnswer, GateLimits, OwnGate
from scoring.placed_by_hand import PlacedByHand
from scoring.shortlist import RuleSettings
from scoring.typed_value import TypedValue
from scoring.weighting import Weighting


@dataclass(frozen=True)
class Basis:
    """What a study's list rests on besides its programs, field by field as in `Study`; the weighting as in force."""

    criteria: tuple[Criterion, ...]
    counting: ImpactCounting
    weights: Weighting
    method: str
    limits: GateLimits
    rules: RuleSettings
    blanks: BlankPolicy = BlankPolicy.LEAVE_OUT
    considerations: tuple[Consideration, ...] = ()
    typed_values: tuple[TypedValue, ...] = ()
    own_gates: tuple[OwnGate, ...] = ()
    gate_answers: tuple[GateAnswer, ...] = ()
    placed: tuple[PlacedByHand, ...] = ()
