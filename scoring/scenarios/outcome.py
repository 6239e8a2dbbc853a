"""What one scenario gives over the programs of now, beside what it gave when it was saved."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import fsum

from scoring.dimensions import Dimension
from scoring.errors import ScoringError
from scoring.judgement import JudgedList, judged_list
from scoring.scenario import Scenario
from scoring.scenarios.saving import with_scenario
from scoring.study import Study


@dataclass(frozen=True)
class ScenarioOutcome:
    """One scenario in a comparison.

    study         the study with the scenario in force; the study as it is where the scenario is refused
    listed        None where it gives no list, and `refusal` says why
    places        place by code under the scenario's method
    by_dimension  programs on the list
    budgets       Rupiah on the list by dimension, of the programs whose budget is known
    came, went    codes on the list now and not when it was saved, and the other way round
    shares        robust share by code, where it was handed in
    """

    scenario: Scenario
    study: Study
    listed: JudgedList | None = None
    refusal: ScoringError | None = None
    places: Mapping[str, int] = field(default_factory=dict)
    by_dimension: Mapping[Dimension | None, int] = field(default_factory=dict)
    budgets: Mapping[Dimension | None, float] = field(default_factory=dict)
    came: tuple[str, ...] = ()
    went: tuple[str, ...] = ()
    shares: Mapping[str, float] = field(default_factory=dict)

    @property
    def codes(self) -> tuple[str, ...]:
        """Give the codes on the list; none where there is no list."""
        return self.listed.chosen if self.listed else ()


def outcome_of(study: Study, scenario: Scenario, shares: Mapping[str, float] | None = None) -> ScenarioOutcome:
    """Compute a scenario anew; one that no longer fits the study tells so instead."""
    try:
        chosen = with_scenario(study, scenario)
        listed, ranking = judged_list(chosen), chosen.ranking()
    except ScoringError as refusal:
        return ScenarioOutcome(scenario, study, refusal=refusal)
    programs = {program.code: program for program in chosen.programs}
    on_it = [programs[code] for code in listed.chosen]
    dimensions = [one for one in (*Dimension, None) if any(program.dimension is one for program in on_it)]
    counts = Counter(program.dimension for program in on_it)
    saved = scenario.saved.codes if scenario.saved else listed.chosen
    return ScenarioOutcome(
        scenario=scenario,
        study=chosen,
        listed=listed,
        places={str(code): int(place) for code, place in ranking.places.items()},
        by_dimension={one: counts[one] for one in dimensions},
        budgets={one: fsum(p.budget or 0.0 for p in on_it if p.dimension is one) for one in dimensions},
        came=tuple(code for code in listed.chosen if code not in saved),
        went=tuple(code for code in saved if code not in listed.chosen),
        shares=shares or {},
    )
