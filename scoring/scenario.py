"""A scenario (*Skenario*): a named weighting, method and rules, and the list they gave when it was saved."""

from dataclasses import dataclass, field
from datetime import datetime

from scoring.blanks import BlankPolicy
from scoring.criteria import ImpactCounting
from scoring.errors import ErrorCode, ScoringError
from scoring.gates import GateLimits
from scoring.kept_list import KeptList
from scoring.methods import DEFAULT_METHOD
from scoring.shortlist import RuleSettings
from scoring.weighting import Weighting


@dataclass(frozen=True)
class Scenario:
    """A named weighting + method + rule.

    weighting       as it was in force, also where the study followed the default
    limits, blanks  None where the scenario leaves them as the study has them
    saved           the list it gave then; None where it gave none
    by, at          who saved it, and when
    """

    name: str
    weighting: Weighting
    counting: ImpactCounting = ImpactCounting.MAIN_AND_BREADTH
    method: str = DEFAULT_METHOD
    rules: RuleSettings = field(default_factory=RuleSettings)
    limits: GateLimits | None = None
    blanks: BlankPolicy | None = None
    saved: KeptList | None = None
    by: str = ""
    at: datetime | None = None

    def __post_init__(self) -> None:
        """Refuse a scenario that nobody could call by name.

        Raises
        ------
        ScoringError: SCENARIO_UNNAMED when the name is blank.
        """
        if not self.name.strip():
            raise ScoringError(ErrorCode.SCENARIO_UNNAMED)
