"""Ways to weigh: shares that sum to 1 over groups of criteria, some of them locked."""

from scoring.weighting.default import default_weighting
from scoring.weighting.shares import Weighting

__all__ = ["Weighting", "default_weighting"]
