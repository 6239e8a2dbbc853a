"""Pairwise comparisons: how much more one thing matters than another, for all pairs or only some of them."""

from scoring.weighting.pairwise.consistency import ENOUGH, Consistency, RandomIndex, consistency, random_index_of
from scoring.weighting.pairwise.matrix import blank_pairs, check_connected, judgement_matrix, pairwise_matrix
from scoring.weighting.pairwise.priorities import Priority, priorities
from scoring.weighting.pairwise.questions import questions
from scoring.weighting.pairwise.second_look import SCALE, SecondLook, mended, second_look
from scoring.weighting.pairwise.synthesis import Synthesis, synthesise

__all__ = [
    "ENOUGH",
    "SCALE",
    "Consistency",
    "Priority",
    "RandomIndex",
    "SecondLook",
    "Synthesis",
    "blank_pairs",
    "check_connected",
    "consistency",
    "judgement_matrix",
    "mended",
    "pairwise_matrix",
    "priorities",
    "questions",
    "random_index_of",
    "second_look",
    "synthesise",
]
