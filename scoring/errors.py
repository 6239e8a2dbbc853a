"""What scoring refuses: a code and its facts, never a sentence."""

from enum import StrEnum


class ErrorCode(StrEnum):
    """Name each refusal; `texts/` holds its sentence under `[errors]`."""

    ANCHORS_EQUAL = "anchors_equal"
    BEST_OR_WORST_UNNAMED = "best_or_worst_unnamed"
    CODE_TWICE = "code_twice"
    CRITERION_TWICE = "criterion_twice"
    GATE_TWICE = "gate_twice"
    GATE_UNNAMED = "gate_unnamed"
    GROUP_WEIGHT_OUT_OF_RANGE = "group_weight_out_of_range"
    GROUP_WITHOUT_WEIGHT = "group_without_weight"
    JUDGEMENT_MISSING = "judgement_missing"
    JUDGEMENT_OUT_OF_RANGE = "judgement_out_of_range"
    JUDGEMENTS_CONTRADICT = "judgements_contradict"
    JUDGEMENTS_DISCONNECTED = "judgements_disconnected"
    JUDGEMENTS_MISSHAPEN = "judgements_misshapen"
    MISSING_VALUE = "missing_value"
    NO_LIST_IN_TIME = "no_list_in_time"
    NO_RANKABLE_PROGRAM = "no_rankable_program"
    NOBODY_JUDGED = "nobody_judged"
    OUTSIDE_ANCHORS = "outside_anchors"
    PARAMETER_OUT_OF_RANGE = "parameter_out_of_range"
    PLACED_FOR_ITSELF = "placed_for_itself"
    RANGES_EMPTY = "ranges_empty"
    REASON_MISSING = "reason_missing"
    SCENARIO_TWICE = "scenario_twice"
    SCENARIO_UNNAMED = "scenario_unnamed"
    SCENARIOS_TOO_MANY = "scenarios_too_many"
    SCENARIOS_TOO_MANY_BESIDE = "scenarios_too_many_beside"
    SEAL_WITHOUT_NAME = "seal_without_name"
    SWING_ABOVE_MOST = "swing_above_most"
    SWING_WITHOUT_MOST = "swing_without_most"
    UNCERTAINTY_UNCLEAR = "uncertainty_unclear"
    UNKNOWN_CRITERION = "unknown_criterion"
    UNKNOWN_GROUP = "unknown_group"
    UNKNOWN_METHOD = "unknown_method"
    UNKNOWN_PROGRAM = "unknown_program"
    WEIGHT_NEGATIVE = "weight_negative"
    WEIGHT_NOT_A_NUMBER = "weight_not_a_number"
    WEIGHTS_ALL_ZERO = "weights_all_zero"


class ScoringError(Exception):
    """Refuse a question that has no honest answer.

    code   which refusal
    facts  numbers, program names and criterion keys that the sentence needs
    """

    def __init__(self, code: ErrorCode, **facts: object) -> None:
        """Keep the code and the facts apart from any wording."""
        super().__init__(f"{code}: {facts}")
        self.code = code
        self.facts = facts
