"""Scenarios saved and compared, the list of each bimtek stage kept, and why a list moved."""

from scoring.scenarios.compare import MOST_BESIDE, ScenarioComparison, compare_scenarios
from scoring.scenarios.ingredient import Ingredient, differing, mixed
from scoring.scenarios.moves import ListMoves, Moved, moves_between
from scoring.scenarios.outcome import ScenarioOutcome, outcome_of
from scoring.scenarios.rules_moved import RulesMoved, rules_moved
from scoring.scenarios.saving import MOST_SCENARIOS, remove_scenario, rename_scenario, save_scenario, with_scenario
from scoring.scenarios.stages import as_of, drop_stage, keep_stage, stage_moves

__all__ = [
    "MOST_BESIDE",
    "MOST_SCENARIOS",
    "Ingredient",
    "ListMoves",
    "Moved",
    "RulesMoved",
    "ScenarioComparison",
    "ScenarioOutcome",
    "as_of",
    "compare_scenarios",
    "differing",
    "drop_stage",
    "keep_stage",
    "mixed",
    "moves_between",
    "outcome_of",
    "remove_scenario",
    "rename_scenario",
    "rules_moved",
    "save_scenario",
    "stage_moves",
    "with_scenario",
]
