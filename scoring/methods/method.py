"""The shape that every method has."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from scoring.arrays import Floats


class Family(StrEnum):
    """Name what a method does with the values, as textbooks sort methods."""

    VALUE = "value"
    REFERENCE = "reference"
    OUTRANKING = "outranking"
    PROGRAMMING = "programming"


@dataclass(frozen=True)
class Method:
    """How a matrix becomes scores.

    key               stable name; `texts/` has its title under `[methods]`
    score             `score(values, weights, criteria, **parameters)` gives float, shape (programs,), on the method's
                      own scale
    higher_is_better  which end of that scale comes first
    family            values added or multiplied, distances from reference points, comparisons pair by pair, or linear
                      programs
    by_default        True where the method stands beside the official one on the screen; others are under *Lanjutan*
    additive          True where a score is a sum over criteria on declared anchors, and so splits into parts
    independent       True where a program's score depends on its own values alone, whatever else stands on the list
    parameters        name and default of each setting
    """

    key: str
    score: Callable[..., Floats]
    higher_is_better: bool
    family: Family
    by_default: bool = False
    additive: bool = False
    independent: bool = False
    parameters: Mapping[str, object] = field(default_factory=dict)
