"""Scenarios side by side: which programs all of them choose, which only one, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scoring.errors import ErrorCode, ScoringError
from scoring.scenario import Scenario
from scoring.scenarios.moves import ListMoves, moves_between
from scoring.scenarios.outcome import ScenarioOutcome, outcome_of
from scoring.study import Study

MOST_BESIDE = 4
"""So many stand side by side on one screen."""


@dataclass(frozen=True)
class ScenarioComparison:
    """Scenarios over the same programs.

    in_all   codes on every list there is, as the first has them
    in_some  the names of the scenarios that hold it, by code, for each program that is on some lists and not on all
    against  how the list of each further scenario differs from the first, and by which part; by name, where both have
             a list
    """

    outcomes: tuple[ScenarioOutcome, ...]
    in_all: tuple[str, ...]
    in_some: Mapping[str, tuple[str, ...]]
    against: Mapping[str, ListMoves]

    def only_in(self, name: str) -> tuple[str, ...]:
        """Give the codes that one scenario alone has on its list."""
        return tuple(code for code, names in self.in_some.items() if names == (name,))


def compare_scenarios(
    study: Study, scenarios: Sequence[Scenario], shares: Mapping[str, Mapping[str, float]] | None = None
) -> ScenarioComparison:
    """Compute scenarios anew over the programs of now, and set them side by side.

    shares  robust share by code, by the name of the scenario, where it is known

    Raises
    ------
    ScoringError: SCENARIOS_TOO_MANY_BESIDE for more than `MOST_BESIDE`.
    """
    if len(scenarios) > MOST_BESIDE:
        raise ScoringError(ErrorCode.SCENARIOS_TOO_MANY_BESIDE, most=MOST_BESIDE)
    outcomes = tuple(outcome_of(study, one, (shares or {}).get(one.name)) for one in scenarios)
    listed = [one for one in outcomes if one.listed]
    held = {
        code: tuple(one.scenario.name for one in listed if code in one.codes)
        for code in dict.fromkeys(code for one in listed for code in one.codes)
    }
    return ScenarioComparison(
        outcomes=outcomes,
        in_all=tuple(code for code, names in held.items() if len(names) == len(listed)),
        in_some={code: names for code, names in held.items() if len(names) < len(listed)},
        against={one.scenario.name: moves_between(listed[0].study, one.study) for one in listed[1:]},
    )
