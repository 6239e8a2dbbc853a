"""What holds under many weights and scores, and what does not."""

from scoring.robustness.robustness import FIRST_LOOK, WHOLE, Robustness, portions, robustness, robustness_of
from scoring.robustness.score_space import ScoreSpace, exactly
from scoring.robustness.tally import Tally
from scoring.robustness.trial import Trial
from scoring.robustness.uncertain import Shape, UncertainScore
from scoring.robustness.weight_space import (
    Kind,
    WeightSpace,
    around,
    as_stated,
    everywhere,
    in_order_of,
)

__all__ = [
    "FIRST_LOOK",
    "WHOLE",
    "Kind",
    "Robustness",
    "ScoreSpace",
    "Shape",
    "Tally",
    "Trial",
    "UncertainScore",
    "WeightSpace",
    "around",
    "as_stated",
    "everywhere",
    "exactly",
    "in_order_of",
    "portions",
    "robustness",
    "robustness_of",
]
