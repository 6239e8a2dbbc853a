"""What people answered while they weighed, kept so that a dialogue can be taken up again."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

GROUPS = "groups"
"""The stage at which groups are weighed against each other; every other stage is called by its group."""


@dataclass(frozen=True)
class Judgement:
    """How many times as important one thing is as another, 1/9 to 9; the two stand in the order of the alphabet."""

    one: str
    other: str
    value: float


@dataclass(frozen=True)
class Answers:
    """What was answered at one stage; a question that nobody answered is not there.

    stage            `GROUPS`, or the key of a group
    left_out         keys that shall weigh nothing
    most, least      keys of what matters most and least; empty where nobody said
    points           of the other swings against the one that matters most, 0 to 100
    places           in the order of importance, 1 for the first; those equally important share a place
    judgements       of pairs, each pair once
    most_to_others   how many times as important as each other the first is, 1 to 9
    others_to_least  how many times as important as the last each other is, 1 to 9
    """

    stage: str
    left_out: tuple[str, ...] = ()
    most: str = ""
    least: str = ""
    points: Mapping[str, float] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)
    judgements: tuple[Judgement, ...] = ()
    most_to_others: Mapping[str, float] = field(default_factory=dict)
    others_to_least: Mapping[str, float] = field(default_factory=dict)

    def judged(self, one: str, other: str) -> float | None:
        """Give how many times as important one is as the other; None where nobody judged.

        Examples
        --------
        >>> Answers("groups").judge("b", "a", 4).judged("a", "b")
        0.25
        """
        for judgement in self.judgements:
            if (judgement.one, judgement.other) == (one, other):
                return judgement.value
            if (judgement.one, judgement.other) == (other, one):
                return 1 / judgement.value
        return None

    def judge(self, one: str, other: str, value: float | None) -> "Answers":
        """Put a judgement in place of the one there was; None takes it back."""
        first, second = sorted((one, other))
        others = tuple(j for j in self.judgements if (j.one, j.other) != (first, second))
        if value is None:
            return replace(self, judgements=others)
        turned = value if first == one else 1 / value
        return replace(self, judgements=(*others, Judgement(first, second, turned)))


@dataclass(frozen=True)
class Dialogue:
    """The answers to one way to weigh, stage by stage.

    way  key of the way, as `WAYS` has it
    """

    way: str
    stages: tuple[Answers, ...] = ()

    def at(self, stage: str) -> Answers:
        """Give what was answered at a stage; nothing where nobody was there."""
        return next((answers for answers in self.stages if answers.stage == stage), Answers(stage))

    def with_answers(self, answers: Answers) -> "Dialogue":
        """Put the answers of one stage in place of those there were."""
        if any(one.stage == answers.stage for one in self.stages):
            kept = tuple(answers if one.stage == answers.stage else one for one in self.stages)
            return replace(self, stages=kept)
        return replace(self, stages=(*self.stages, answers))
