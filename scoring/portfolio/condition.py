"""What would bring a program onto the list, or take it off: one change of one thing."""

from dataclasses import dataclass
from enum import StrEnum


class Lever(StrEnum):
    """Name what is changed: facts that anybody can verify, and judgements."""

    DURATION = "duration"
    COST = "cost"
    BUDGET = "budget"
    SCORE = "score"
    WEIGHT = "weight"


class NoChange(StrEnum):
    """Say why no change of one thing alone does it, or none is known.

    OUT_OF_REACH  not even as far as it can go
    NO_LIST       no list that keeps the rules can hold the program, whatever it is worth
    HOLDS         the program stays on a best list as far as it can go
    NO_LIMIT      no rule limits what would be changed
    UNKNOWN_COST  nobody has said what the program costs
    OTHER_GATES   the program does not meet conditions other than the longest duration
    WEIGHED       the cost is a criterion with weight too: it would change limit and value at once
    OUT_OF_TIME   time ran out before an answer was found: there may be such a change
    """

    OUT_OF_REACH = "out_of_reach"
    NO_LIST = "no_list"
    HOLDS = "holds"
    NO_LIMIT = "no_limit"
    UNKNOWN_COST = "unknown_cost"
    OTHER_GATES = "other_gates"
    WEIGHED = "weighed"
    OUT_OF_TIME = "out_of_time"


VERIFIABLE = frozenset({Lever.DURATION, Lever.COST, Lever.BUDGET})
"""Changes of facts: everybody may see these conditions; the others are for the facilitator."""


@dataclass(frozen=True)
class Condition:
    """The least change of one thing that brings a program onto a best list, or the largest it stays on one under.

    inside       whether it is on a best list now: then `then` is how far the thing may get worse, else how far it must
                 get better
    criterion    key, for a score, the duration or a weight; blank for cost and budget
    now, then    on the criterion's own scale; in [0, 1] for a weight; Rupiah for the program's own cost and for the
                 budget. At `then` it stands on a best list, beside others as good; None where `reason` says why not
    verified     whether the question was solved again at `then`, and just short of it or beyond it, and both agreed;
                 None where there is no `then` to verify
    none_beyond  whether, past `then`, not this program alone leaves: no list at all keeps the rules any more
    """

    program: str
    lever: Lever
    inside: bool
    criterion: str = ""
    now: float | None = None
    then: float | None = None
    reason: NoChange | None = None
    verified: bool | None = None
    none_beyond: bool = False

    @property
    def verifiable(self) -> bool:
        """Say whether the change is of a fact that anybody can verify."""
        return self.lever in VERIFIABLE
