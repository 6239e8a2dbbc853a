"""The shape that every way to weigh has."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from scoring.weighting.shares import Weighting


class Source(StrEnum):
    """Say what the shares come from: what people answer, or how the values of a list happen to be spread."""

    ELICITED = "elicited"
    DATA = "data"


@dataclass(frozen=True)
class Way:
    """How shares are found.

    key     stable name and the origin of its weightings; `texts/` tells it under `[origins]`
    weigh   gives a `Weighting`
    source  what the shares come from
    """

    key: str
    weigh: Callable[..., Weighting]
    source: Source = Source.ELICITED

    @property
    def scenario_only(self) -> bool:
        """Say whether its weights serve to test an order and never to decide it: the data hold no policy."""
        return self.source is Source.DATA
