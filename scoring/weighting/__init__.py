"""Ways to weigh: shares that sum to 1 over groups of criteria, some of them locked; `WAYS` lists every one offered."""

from collections.abc import Mapping
from types import MappingProxyType

from scoring.weighting import (
    ahp,
    bwm,
    critic,
    entropy,
    group_ahp,
    hierarchical,
    merec,
    rank_based,
    standard_deviation,
    swing,
)
from scoring.weighting.default import default_weighting
from scoring.weighting.dialogue import Answers, Dialogue, Judgement
from scoring.weighting.sealing import Seal, as_sealed, is_sealed_by, seal
from scoring.weighting.shares import Weighting
from scoring.weighting.way import Source, Way

WAYS: Mapping[str, Way] = MappingProxyType(
    {
        way.key: way
        for way in (
            swing.WAY,
            rank_based.ROC,
            rank_based.RANK_SUM,
            ahp.WAY,
            group_ahp.WAY,
            bwm.WAY,
            hierarchical.WAY,
            entropy.WAY,
            critic.WAY,
            merec.WAY,
            standard_deviation.WAY,
        )
    }
)
"""Every way by its key, the recommended one first; those read off the data are scenarios only."""

__all__ = [
    "WAYS",
    "Answers",
    "Dialogue",
    "Judgement",
    "Seal",
    "Source",
    "Way",
    "Weighting",
    "as_sealed",
    "default_weighting",
    "is_sealed_by",
    "seal",
]
