"""The list as it stood at each stage of technical guidance (*bimtek* I to IV)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from scoring.basis import Basis
from scoring.kept_list import KeptList


class Bimtek(StrEnum):
    """Name the stages, in their order."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"
    FOURTH = "fourth"


@dataclass(frozen=True)
class BimtekList:
    """The list of one stage, and what it rested on besides the programs.

    kept    what stood on it; its version tells which list of programs it was found over
    by, at  who kept it, and when
    note    what the team wants remembered of the stage
    """

    stage: Bimtek
    basis: Basis
    kept: KeptList
    by: str = ""
    at: datetime | None = None
    note: str = ""
