"""Scenarios computed anew behind the page: their lists, then why they differ, then how firmly each stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pages.shared import later
from pages.shared.tried import Tried, stated_by, trial_of
from scoring.errors import ScoringError
from scoring.portfolio import FIRST_LOOK, ListTrial, Membership, RobustShares, shares_of
from scoring.scenario import Scenario
from scoring.scenarios import ScenarioComparison, ScenarioOutcome, compare_scenarios, outcome_of
from scoring.shortlist import rules_for
from scoring.study import Study

NOW = "\u2060now"
"""The settings of the study as they are, among scenarios: no name that a person types begins with this sign."""


@dataclass(frozen=True)
class Beside:
    """What is known so far of scenarios side by side.

    compared  those that give a list; None until it is known why they differ
    shares    by the name of the scenario, as far as they were tried
    """

    outcomes: tuple[ScenarioOutcome, ...]
    compared: ScenarioComparison | None = None
    shares: Mapping[str, RobustShares] = field(default_factory=dict)


def as_it_is(study: Study) -> Scenario:
    """Give the settings of now as a scenario of no name."""
    return Scenario(NOW, weighting=study.weighting, counting=study.counting, method=study.method, rules=study.rules)


def key_of(study: Study, scenarios: Sequence[Scenario]) -> str:
    """Give a key that is the same for the same scenarios over the same study, however they are called."""
    bare = replace(study, name="", scenarios=(), bimtek=(), dialogues=(), rejected=(), seal=None)
    return later.key_of("scenarios", bare, [replace(one, saved=None, by="", at=None) for one in scenarios])


def beside(study: Study, scenarios: Sequence[Scenario]) -> Iterator[Beside]:
    """Give what is known after each portion; the last is the whole answer."""
    known = Beside(tuple(outcome_of(study, one) for one in scenarios))
    yield known
    known = replace(known, compared=compare_scenarios(study, [one.scenario for one in known.outcomes if one.codes]))
    yield known
    for outcome in known.outcomes:
        if outcome.codes:
            found = shares_under(outcome.study)
            known = replace(known, shares={**known.shares, outcome.scenario.name: found} if found else known.shares)
            yield known


def shares_under(study: Study) -> RobustShares | None:
    """Give in how many best lists each program stands, over the weights that the study's own leave open."""
    try:
        tried = trial_of(study, Tried(stated_by(study)))
        candidates = study.candidates()
    except ScoringError:
        return None
    trial = ListTrial(candidates, rules_for(study.rules, candidates), tried.scores, tried.weights, tried.seed)
    return shares_of(trial, trial.work(0, FIRST_LOOK))


def always_in(outcome: ScenarioOutcome, shares: RobustShares) -> int:
    """Count the programs on a list that stand on every best list tried."""
    known = set(shares.codes)
    return sum(code in known and shares.membership(code) is Membership.ALWAYS for code in outcome.codes)
