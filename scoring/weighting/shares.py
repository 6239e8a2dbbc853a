"""A weighting: each criterion's share of one whole, moved by hand while locked shares stay put."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import fsum, isfinite

from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError


@dataclass(frozen=True)
class Weighting:
    """Shares of criteria that sum to 1, and where they came from.

    shares  by criterion key, each in [0, 1]; a gate or constraint stands with 0 until it is given weight on purpose
    groups  the group of each criterion; a moved share is made good inside its own group
    locked  keys whose share stays put when others move
    origin  key of the way the shares were found: `default`, `by_hand`, `workbook`, `points`
    """

    shares: Mapping[str, float]
    groups: Mapping[str, str]
    locked: frozenset[str] = frozenset()
    origin: str = "points"

    @classmethod
    def from_points(
        cls,
        points: Mapping[str, float],
        criteria: Sequence[Criterion],
        *,
        locked: Iterable[str] = (),
        origin: str = "points",
    ) -> "Weighting":
        """Turn points of any size into shares that sum to 1; a criterion without points gets none.

        Raises
        ------
        ScoringError: UNKNOWN_CRITERION, WEIGHT_NOT_A_NUMBER, WEIGHT_NEGATIVE; WEIGHTS_ALL_ZERO when nothing has weight.

        Examples
        --------
        >>> w = Weighting.from_points({"risk": 3, "novelty": 1}, [Criterion("risk"), Criterion("novelty")])
        >>> dict(w.shares)
        {'risk': 0.75, 'novelty': 0.25}
        """
        keys = [criterion.key for criterion in criteria]
        _check_points(points, keys)
        largest = max(points.values(), default=0.0)
        if largest <= 0:
            raise ScoringError(ErrorCode.WEIGHTS_ALL_ZERO)
        scaled = {key: value / largest for key, value in points.items()}
        total = fsum(scaled.values())
        shares = {key: scaled.get(key, 0.0) / total for key in keys}
        groups = {criterion.key: str(criterion.group) for criterion in criteria}
        return cls(shares=shares, groups=groups, locked=frozenset(locked) & set(keys), origin=origin)

    def group_share(self, group: str) -> float:
        """Add up the shares of one group."""
        return fsum(share for key, share in self.shares.items() if self.groups[key] == group)

    def weighted(self) -> tuple[str, ...]:
        """Give the keys that carry weight, in order."""
        return tuple(key for key, share in self.shares.items() if share > 0)

    def lock(self, key: str, *, locked: bool) -> "Weighting":
        """Lock a share in place, or let it move again."""
        return replace(self, locked=self.locked | {key} if locked else self.locked - {key})

    def room(self, key: str) -> float:
        """Give the largest share a criterion can take: its own and those of the unlocked others of its group."""
        mates = [other for other in self._free(self.groups[key]) if other != key]
        return self.shares[key] + fsum(self.shares[mate] for mate in mates)

    def moves(self, key: str) -> bool:
        """Say whether a share can change by hand: it is free, and so is another of its group that makes it good."""
        free = self._free(self.groups[key])
        return key in free and len(free) > 1

    def move(self, key: str, share: float) -> "Weighting":
        """Give one criterion a share; the unlocked others of its group make it good in proportion.

        The share stops at what the unlocked others of the group can give. Locked shares and other groups stay put, so
        a group that has no other unlocked criterion keeps its shares as they are.
        """
        mates = [other for other in self._free(self.groups[key]) if other != key]
        if not mates:
            return self
        room = self.room(key)
        moved = min(max(share, 0.0), room)
        return self._with({key: moved, **self._spread(mates, room - moved)})

    def move_group(self, group: str, share: float) -> "Weighting":
        """Give one group a share of the whole; the unlocked criteria of all groups follow in proportion.

        The share stops where locked criteria, or a group without an unlocked one, would have to move.
        """
        rest = [other for other in dict.fromkeys(self.groups.values()) if other != group]
        mates = [key for other in rest for key in self._free(other)]
        own = self._free(group)
        if not own or not mates:
            return self
        room = fsum(self.shares[key] for key in [*own, *mates])
        moved = min(max(share - (self.group_share(group) - fsum(self.shares[key] for key in own)), 0.0), room)
        return self._with({**self._spread(own, moved), **self._spread(mates, room - moved)})

    def _free(self, group: str) -> list[str]:
        return [key for key, its_group in self.groups.items() if its_group == group and key not in self.locked]

    def _spread(self, keys: Sequence[str], total: float) -> dict[str, float]:
        now = fsum(self.shares[key] for key in keys)
        if now <= 0:
            return dict.fromkeys(keys, total / len(keys))
        return {key: self.shares[key] / now * total for key in keys}

    def _with(self, moved: Mapping[str, float]) -> "Weighting":
        return replace(self, shares={**self.shares, **moved}, origin="by_hand")


def _check_points(points: Mapping[str, float], keys: Sequence[str]) -> None:
    for key, value in points.items():
        if key not in keys:
            raise ScoringError(ErrorCode.UNKNOWN_CRITERION, criterion=key)
        if not isfinite(value):
            raise ScoringError(ErrorCode.WEIGHT_NOT_A_NUMBER, criterion=key)
        if value < 0:
            raise ScoringError(ErrorCode.WEIGHT_NEGATIVE, criterion=key, value=value)
