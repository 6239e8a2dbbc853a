"""How far the official order hangs on a weight or a score: lines, least changes, swings, dominance and near-ties."""

from scoring.sensitivity.bands import bands, near_ties, on_the_cut
from scoring.sensitivity.because import Because, Reason, because
from scoring.sensitivity.crossings import Crossing, ScoreLines, crossings, score_lines, steady_range
from scoring.sensitivity.dominance import dominance, dominators, pareto_layers
from scoring.sensitivity.flips import Flip, score_entry, score_flip, weight_entry, weight_flip
from scoring.sensitivity.tornado import CutTornado, GapSwing, Reading, Swing, cut_tornado, tornado

__all__ = [
    "Because",
    "Crossing",
    "CutTornado",
    "Flip",
    "GapSwing",
    "Reading",
    "Reason",
    "ScoreLines",
    "Swing",
    "bands",
    "because",
    "crossings",
    "cut_tornado",
    "dominance",
    "dominators",
    "near_ties",
    "on_the_cut",
    "pareto_layers",
    "score_entry",
    "score_flip",
    "score_lines",
    "steady_range",
    "tornado",
    "weight_entry",
    "weight_flip",
]
