"""How a program stands before each condition, those of the team's own among them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scoring.criteria import ALIGNMENT
from scoring.gates.consideration import Consideration
from scoring.gates.evidence import evidence_given
from scoring.gates.gate import Gate, GateLimits, GateState
from scoring.gates.own import GateAnswer, OwnGate, answers_by_program
from scoring.program import Program

NOTHING: Mapping[str, bool | None] = {}


@dataclass(frozen=True)
class Standing:
    """How one program stands before each condition.

    states  by `Gate`, in their order, then by the key of each condition of the team's own
    """

    program: str
    states: Mapping[str, GateState]

    @property
    def eligible(self) -> bool:
        """Say whether the program may stand on the list: no condition failed that was not set aside."""
        return GateState.NOT_MET not in self.states.values()

    def gates(self, state: GateState) -> tuple[str, ...]:
        """Give the conditions that are in one state."""
        return tuple(gate for gate, its_state in self.states.items() if its_state is state)


def check_gates(
    program: Program,
    limits: GateLimits,
    considerations: Sequence[Consideration] = (),
    own: Sequence[OwnGate] = (),
    answers: Mapping[str, bool | None] = NOTHING,
) -> Standing:
    """Hold a program against the conditions; one that it fails can be set aside by a special consideration.

    answers  of this program, by the key of a condition of the team's own; an absent one is unverified
    """
    met: dict[str, bool | None] = {
        Gate.DURATION: _at_most(program.duration_months, limits.max_months),
        Gate.EXISTING_SERVICE: None if program.new_infrastructure is None else not program.new_infrastructure,
        Gate.EVIDENCE: evidence_given(program.evidence),
        Gate.ALIGNMENT: _at_least(program.values.get(ALIGNMENT), limits.min_alignment),
        Gate.PERIOD: _inside(program, limits),
        **{gate.key: answers.get(gate.key) for gate in own},
    }
    set_aside = {consideration.gate for consideration in considerations if consideration.program == program.code}
    return Standing(program.code, {gate: _state(answer, gate in set_aside) for gate, answer in met.items()})


def check_each(
    programs: Sequence[Program],
    limits: GateLimits,
    considerations: Sequence[Consideration],
    own: Sequence[OwnGate],
    answers: Sequence[GateAnswer],
) -> dict[str, Standing]:
    """Hold every program of a list against the conditions, by code."""
    found = answers_by_program(answers)
    return {p.code: check_gates(p, limits, considerations, own, found.get(p.code, NOTHING)) for p in programs}


def _state(answer: bool | None, set_aside: bool) -> GateState:
    if answer:
        return GateState.MET
    if set_aside:
        return GateState.OVERRIDDEN
    return GateState.UNVERIFIED if answer is None else GateState.NOT_MET


def _at_most(value: float | None, limit: float) -> bool | None:
    return None if value is None else value <= limit


def _at_least(value: float | None, limit: float) -> bool | None:
    return None if value is None else value >= limit


def _inside(program: Program, limits: GateLimits) -> bool | None:
    if program.start is not None and not limits.first <= program.start <= limits.last:
        return False
    if program.end is not None and not limits.first <= program.end <= limits.last:
        return False
    return None if program.start is None or program.end is None else True
