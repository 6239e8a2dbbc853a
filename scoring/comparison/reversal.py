"""Stages of one list: which pairs of programs change their order from one stage to the next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from scoring.arrays import Floats, Ints
from scoring.errors import ErrorCode, ScoringError
from scoring.ranking import competition_places


@dataclass(frozen=True)
class Stage:
    """The scores of some programs at one stage.

    scores  float, shape (programs,), in the order of `codes`
    """

    name: str
    codes: tuple[str, ...]
    scores: Floats
    higher_is_better: bool = True

    @property
    def places(self) -> Ints:
        """Give the places among the programs of the stage, in the order of `codes`."""
        return competition_places(self.scores, higher_is_better=self.higher_is_better)


@dataclass(frozen=True)
class Reversal:
    """A pair that changed its order between two stages: `overtaken` was ahead before and is behind after."""

    before: str
    after: str
    overtaken: str
    overtaking: str


def reversals(before: Stage, after: Stage) -> tuple[Reversal, ...]:
    """Name the pairs, of the programs that stand in both stages, that change their order.

    A pair that ties at either stage is not reversed.

    Raises
    ------
    ScoringError: CODE_TWICE when a stage names a program twice.
    """
    first, second = _by_code(before), _by_code(after)
    both = [code for code in before.codes if code in second]
    return tuple(
        Reversal(before.name, after.name, overtaken, overtaking)
        for overtaken in both
        for overtaking in both
        if first[overtaken] < first[overtaking] and second[overtaken] > second[overtaking]
    )


def follow(stages: Sequence[Stage]) -> tuple[Reversal, ...]:
    """Name the pairs that change their order from each stage to the next."""
    return tuple(found for one, other in pairwise(stages) for found in reversals(one, other))


def _by_code(stage: Stage) -> Mapping[str, int]:
    places = dict(zip(stage.codes, stage.places.tolist(), strict=True))
    if len(places) < len(stage.codes):
        twice = next(code for code in stage.codes if stage.codes.count(code) > 1)
        raise ScoringError(ErrorCode.CODE_TWICE, program=twice)
    return places
