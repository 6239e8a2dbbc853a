"""Which weights are tried: inside the order or the ranges that a team stated, or everywhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.robustness.simplex import BoxedShares, ordered, spread
from scoring.weighting import Weighting
from scoring.weighting.rank_based import RANK_SUM, ROC

NEARBY = 0.25
"""The share of itself by which a weight may stray where nobody stated an order."""

FROM_AN_ORDER = frozenset({ROC.key, RANK_SUM.key})
"""Where weights come from an order alone: their sizes follow from it, and nobody stated them."""


class Kind(StrEnum):
    """Name what the team stated about the weights."""

    EVERYWHERE = "everywhere"
    ORDERED = "ordered"
    RANGED = "ranged"


@dataclass(frozen=True)
class WeightSpace:
    """Weights that are tried, each as likely as another.

    keys    criteria in the order of the columns
    groups  ORDERED: the group of each; the whole is shared among the groups first, then within each, so that a group of
            many criteria weighs no more than one of few
    split   ORDERED: the share of the whole of each group, the same in every draw; without it the groups share anew
    ranks   ORDERED without a split: groups in tiers, the most important first; without them in any order
    order   ORDERED: keys in tiers, the most important first; those of one tier in any order among themselves. With
            groups, the order holds among those of a group
    ranges  RANGED: (lowest, highest) share of the whole for each key
    """

    keys: tuple[str, ...]
    kind: Kind = Kind.EVERYWHERE
    groups: tuple[str, ...] = ()
    order: tuple[tuple[str, ...], ...] = ()
    split: Mapping[str, float] = field(default_factory=dict)
    ranks: tuple[tuple[str, ...], ...] = ()
    ranges: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse what leaves no weights to try.

        Raises
        ------
        ScoringError: UNKNOWN_CRITERION when an order or ranges leave a criterion out or name another;
            RANGES_EMPTY when no weights within the ranges sum to 1.
        """
        stated = {Kind.ORDERED: [key for tier in self.order for key in tier], Kind.RANGED: list(self.ranges)}
        named = stated.get(self.kind, self.keys)
        for key in (*self.keys, *named):
            if key not in named or key not in self.keys:
                raise ScoringError(ErrorCode.UNKNOWN_CRITERION, criterion=key)
        if self.kind is Kind.RANGED:
            _ = self._boxed

    @property
    def width(self) -> int:
        """Give how many random numbers one draw takes."""
        return len(self.keys) + len(self._members)

    def draw(self, uniform: Floats) -> Floats:
        """Turn random numbers into weights.

        uniform  float, shape (draws, width), in (0, 1)
        returns  float, shape (draws, criteria), each row summing to 1
        """
        own, of_groups = uniform[:, : len(self.keys)], uniform[:, len(self.keys) :]
        if self.kind is Kind.RANGED:
            return self._boxed.draw(own)
        if self.kind is Kind.EVERYWHERE:
            return spread(own)
        shares = self._between(of_groups)
        weights = np.empty_like(own)
        for number, columns in enumerate(self._members):
            weights[:, columns] = shares[:, [number]] * self._within(columns, own[:, columns])
        return weights

    def _between(self, uniform: Floats) -> Floats:
        names = list(dict.fromkeys(self.groups))
        if self.split:
            return np.tile([self.split[name] for name in names], (len(uniform), 1))
        if not self.ranks:
            return spread(uniform)
        return ordered(uniform, [[names.index(name) for name in tier] for tier in self.ranks])

    def _within(self, columns: Sequence[int], uniform: Floats) -> Floats:
        inside = {self.keys[column]: place for place, column in enumerate(columns)}
        tiers = [[inside[key] for key in tier if key in inside] for tier in self.order]
        return ordered(uniform, [tier for tier in tiers if tier])

    @cached_property
    def _members(self) -> tuple[list[int], ...]:
        """Give the columns of each group; all are one where there are none."""
        groups = self.groups or ("",) * len(self.keys)
        return tuple([c for c, own in enumerate(groups) if own == group] for group in dict.fromkeys(groups))

    @cached_property
    def _boxed(self) -> BoxedShares:
        limits = np.array([self.ranges[key] for key in self.keys], dtype=np.float64)
        return BoxedShares(limits[:, 0], limits[:, 1])


def around(weighting: Weighting, criteria: Sequence[Criterion], share: float) -> WeightSpace:
    """Give the weights of which none strays from the weighting by more than a share of itself.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE where the share is no number from 0 to 1.
    """
    if not 0 <= share <= 1:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="share", value=share)
    own = _shares(weighting, criteria)
    ranges = {key: (value * (1 - share), min(value * (1 + share), 1.0)) for key, value in own.items()}
    return WeightSpace(tuple(own), Kind.RANGED, ranges=ranges)


def in_order_of(weighting: Weighting, criteria: Sequence[Criterion], *, groups_too: bool = False) -> WeightSpace:
    """Give the weights that keep the weighting's order within each group; equal shares stand in one tier.

    groups_too  the order of the groups was stated as well: they share the whole in any way that keeps it. Else nothing
                was said of their order, and each keeps its share of the whole
    """
    own = _shares(weighting, criteria)
    groups = tuple(weighting.groups[key] for key in own)
    split = {name: sum(own[key] for key in own if weighting.groups[key] == name) for name in dict.fromkeys(groups)}
    return WeightSpace(
        tuple(own),
        Kind.ORDERED,
        groups=groups,
        order=_tiers(own),
        split={} if groups_too else split,
        ranks=_tiers(split) if groups_too else (),
    )


def as_stated(weighting: Weighting, criteria: Sequence[Criterion]) -> WeightSpace:
    """Give the weights inside the order that was stated, or, where only weights were, those nearby."""
    if weighting.origin in FROM_AN_ORDER:
        return in_order_of(weighting, criteria, groups_too=True)
    return around(weighting, criteria, NEARBY)


def _tiers(shares: Mapping[str, float]) -> tuple[tuple[str, ...], ...]:
    levels = sorted({round(share, 12) for share in shares.values()}, reverse=True)
    return tuple(tuple(key for key, share in shares.items() if round(share, 12) == level) for level in levels)


def everywhere(weighting: Weighting, criteria: Sequence[Criterion]) -> WeightSpace:
    """Give all weights there are: a stress test, since over many criteria most of them are nearly equal."""
    return WeightSpace(tuple(_shares(weighting, criteria)))


def _shares(weighting: Weighting, criteria: Sequence[Criterion]) -> dict[str, float]:
    """Give the shares of the columns, brought to a sum of 1."""
    own = {criterion.key: weighting.shares.get(criterion.key, 0.0) for criterion in criteria}
    total = sum(own.values())
    if total <= 0:
        raise ScoringError(ErrorCode.WEIGHTS_ALL_ZERO)
    return {key: share / total for key, share in own.items()}
