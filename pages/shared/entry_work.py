"""What would bring a program onto the list, or take it off: worked out behind the page."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pages.shared import later
from scoring.gates import GateState
from scoring.portfolio import Condition, entry_conditions
from scoring.portfolio.gate_condition import inside_if_met
from scoring.study import Study


@dataclass(frozen=True)
class Entry:
    """What is known of one program.

    unmet       conditions of the gates that it fails and nobody set aside
    unverified  those that nobody has looked at
    if_met      whether it would stand on a best list with all it fails met; None where it fails none, or has no value
    conditions  each change of one thing; none for a program that cannot be ranked
    """

    program: str
    unmet: tuple[str, ...]
    unverified: tuple[str, ...]
    if_met: bool | None
    conditions: tuple[Condition, ...]

    @property
    def inside(self) -> bool:
        """Say whether it stands on a best list now."""
        return any(one.inside for one in self.conditions)


def key_of(study: Study, code: str, *, weights: bool) -> str:
    """Give a key that is the same for the same question and for no other."""
    bare = replace(study, name="", scenarios=(), bimtek=(), dialogues=(), rejected=(), seal=None, placed=())
    return later.key_of("entry", bare, code, weights)


def entry(study: Study, code: str, *, weights: bool) -> Iterator[Entry]:
    """Give the answer for facts and scores, then for weights where they are asked for: these take a while."""
    standing = study.standings()[code]
    found = Entry(
        code,
        standing.gates(GateState.NOT_MET),
        standing.gates(GateState.UNVERIFIED),
        inside_if_met(study, code),
        entry_conditions(study, code, weights=False),
    )
    yield found
    if weights:
        yield replace(found, conditions=entry_conditions(study, code))
