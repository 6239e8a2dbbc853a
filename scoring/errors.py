"""What scoring refuses: a code and its facts, never a sentence."""

from enum import StrEnum


class ErrorCode(StrEnum):
    """Name each refusal; `texts/` holds its sentence under `[errors]`."""

    ANCHORS_EQUAL = "anchors_equal"
    CODE_TWICE = "code_twice"
    MISSING_VALUE = "missing_value"
    NO_RANKABLE_PROGRAM = "no_rankable_program"
    OUTSIDE_ANCHORS = "outside_anchors"
    PARAMETER_OUT_OF_RANGE = "parameter_out_of_range"
    REASON_MISSING = "reason_missing"
    UNKNOWN_CRITERION = "unknown_criterion"
    UNKNOWN_METHOD = "unknown_method"
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
