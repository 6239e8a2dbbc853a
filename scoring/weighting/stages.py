"""What is weighed against what: first the groups, then the criteria of each, so that no list is longer than needed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from scoring.criteria import Criterion, Part
from scoring.weighting.dialogue import GROUPS, Answers
from scoring.weighting.shares import Weighting


@dataclass(frozen=True)
class Stage:
    """Things that are weighed against each other.

    key   `GROUPS`, or the key of a group
    keys  of groups, or of the criteria of one group, in the order of every screen
    """

    key: str
    keys: tuple[str, ...]

    def kept(self, answers: Answers) -> tuple[str, ...]:
        """Give the keys that take part: those that nobody left out."""
        return tuple(key for key in self.keys if key not in answers.left_out)


def asked_criteria(criteria: Sequence[Criterion], weighting: Weighting) -> tuple[Criterion, ...]:
    """Give the criteria to be weighed: those that score, and a gate or constraint given weight on purpose."""
    return tuple(c for c in criteria if c.part is Part.SCORE or c.key not in weighting.locked)


def stages(criteria: Sequence[Criterion]) -> tuple[Stage, ...]:
    """Set out the stages for criteria to be weighed; one thing alone needs no question."""
    members: dict[str, list[str]] = {}
    for criterion in criteria:
        members.setdefault(str(criterion.group), []).append(criterion.key)
    found = (Stage(GROUPS, tuple(members)), *(Stage(group, tuple(keys)) for group, keys in members.items()))
    return tuple(stage for stage in found if len(stage.keys) > 1)


def gates_locked(weighting: Weighting, criteria: Sequence[Criterion]) -> Weighting:
    """Lock the gates and constraints that weigh nothing, and nothing else."""
    still = (c.key for c in criteria if c.part is not Part.SCORE and not weighting.shares.get(c.key, 0.0))
    return replace(weighting, locked=frozenset(still))
