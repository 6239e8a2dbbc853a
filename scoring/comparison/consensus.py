"""What rankings say together: three orders over all, who leads under each, whose place depends on the method."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from scoring.arrays import Floats
from scoring.comparison.borda import borda
from scoring.comparison.copeland import copeland
from scoring.comparison.kemeny import Kemeny, kemeny
from scoring.errors import ErrorCode, ScoringError
from scoring.ranking import Ranking, competition_places

TOP = 10
"""So many leading places are looked at unless told otherwise."""


@dataclass(frozen=True)
class PlaceSpread:
    """Between which places a program stands over the rankings; 1 is the first."""

    code: str
    best: int
    worst: int


@dataclass(frozen=True)
class Consensus:
    """What rankings of the same programs say together; a check beside the official order, never mixed into it.

    methods            key of the method of each ranking, in their order
    places             int, programs × rankings
    borda_scores       float by program code, the higher the better
    copeland_scores    float by program code, pairs won less pairs lost, the higher the better
    borda, copeland, kemeny  int by program code: places; `kemeny` is None for more programs than it orders exactly
    kemeny_orders      the best orders behind `kemeny`; its rows follow `places`
    always             programs in the top places of every ranking
    sometimes          those in the top places of some rankings only
    spreads            the range of places of each program
    All stand in list order of the first ranking's places.
    """

    top: int
    methods: tuple[str, ...]
    places: pd.DataFrame
    borda_scores: "pd.Series[float]"
    copeland_scores: "pd.Series[float]"
    borda: "pd.Series[int]"
    copeland: "pd.Series[int]"
    kemeny: "pd.Series[int] | None"
    kemeny_orders: Kemeny | None
    always: tuple[str, ...]
    sometimes: tuple[str, ...]
    spreads: tuple[PlaceSpread, ...]

    @property
    def dependent(self) -> tuple[PlaceSpread, ...]:
        """Give the programs whose place depends on the method, the widest range first."""
        wide = [spread for spread in self.spreads if spread.worst > spread.best]
        return tuple(sorted(wide, key=lambda spread: spread.best - spread.worst))


def aggregate(rankings: Sequence[Ranking], *, top: int = TOP) -> Consensus:
    """Put rankings of the same programs beside each other and together.

    top  so many leading places count as leading

    Raises
    ------
    ScoringError: NO_RANKABLE_PROGRAM without a ranking; UNKNOWN_PROGRAM when a program is missing from one of them;
        PARAMETER_OUT_OF_RANGE when `top` is less than 1.
    """
    if not rankings:
        raise ScoringError(ErrorCode.NO_RANKABLE_PROGRAM, unranked=0)
    if top < 1:
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="top", value=top)
    codes = rankings[0].codes
    places = np.array([_places(ranking, codes) for ranking in rankings], dtype=np.float64)
    index = pd.Index(codes)
    best, worst = places.min(axis=0), places.max(axis=0)
    points, pairs, orders = borda(places), copeland(places), _kemeny(places)
    return Consensus(
        top=top,
        methods=tuple(ranking.method.key for ranking in rankings),
        places=pd.DataFrame(places.T.astype(np.int64), index=index, columns=[r.method.key for r in rankings]),
        borda_scores=pd.Series(points, index=index),
        copeland_scores=pd.Series(pairs.score, index=index),
        borda=pd.Series(competition_places(points, higher_is_better=True), index=index),
        copeland=pd.Series(competition_places(pairs.score, higher_is_better=True), index=index),
        kemeny=None if orders is None else pd.Series(orders.places, index=index),
        kemeny_orders=orders,
        always=tuple(code for code, place in zip(codes, worst, strict=True) if place <= top),
        sometimes=tuple(code for code, low, high in zip(codes, best, worst, strict=True) if low <= top < high),
        spreads=tuple(PlaceSpread(c, int(b), int(w)) for c, b, w in zip(codes, best, worst, strict=True)),
    )


def _places(ranking: Ranking, codes: Sequence[str]) -> Floats:
    known = set(ranking.codes)
    for code in (*codes, *ranking.codes):
        if code not in known or code not in codes:
            raise ScoringError(ErrorCode.UNKNOWN_PROGRAM, program=code)
    return np.asarray(ranking.places[list(codes)], dtype=np.float64)


def _kemeny(places: Floats) -> Kemeny | None:
    try:
        return kemeny(places)
    except ScoringError as refusal:
        if refusal.code is ErrorCode.PARAMETER_OUT_OF_RANGE:
            return None
        raise
