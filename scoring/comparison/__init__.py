"""Orders held beside each other: how alike they are, and what they say together."""

from scoring.comparison.borda import borda
from scoring.comparison.consensus import Consensus, PlaceSpread, aggregate
from scoring.comparison.copeland import Copeland, copeland
from scoring.comparison.correlation import CORRELATIONS, Coefficient, likeness
from scoring.comparison.kemeny import Kemeny, kemeny
from scoring.comparison.pairwise import pairwise
from scoring.comparison.reversal import Reversal, Stage, follow, reversals

__all__ = [
    "CORRELATIONS",
    "Coefficient",
    "Consensus",
    "Copeland",
    "Kemeny",
    "PlaceSpread",
    "Reversal",
    "Stage",
    "aggregate",
    "borda",
    "copeland",
    "follow",
    "kemeny",
    "likeness",
    "pairwise",
    "reversals",
]
