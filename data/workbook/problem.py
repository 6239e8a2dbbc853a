"""What can be odd in a workbook: codes and facts by cell; the sentences live in `texts/`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Fact = str | int | float | bool | None | tuple[str, ...] | Mapping[str, str]
"""What a sentence may name; kinds that come back from JSON as they went in."""


class Severity(StrEnum):
    """Say what a problem asks for: mend the cell, look at it, or nothing."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class ProblemCode(StrEnum):
    """Name each thing that can be odd; its sentence stands in `[problems]`, or, ending all, `[refusals]`."""

    EMPTY_FILE = "empty_file"
    NOT_A_WORKBOOK = "not_a_workbook"
    UNSUPPORTED_FORMAT = "unsupported_format"
    ENCRYPTED = "encrypted"
    CORRUPT = "corrupt"
    TOO_LARGE = "too_large"
    TOO_LARGE_UNPACKED = "too_large_unpacked"
    UNSAFE_XML = "unsafe_xml"
    TOO_SLOW = "too_slow"
    TOO_MUCH_MEMORY = "too_much_memory"
    READER_DIED = "reader_died"
    NEWER_TEMPLATE = "newer_template"
    NO_TABLE_FOUND = "no_table_found"
    NO_ROWS = "no_rows"

    MACROS_IGNORED = "macros_ignored"
    LESS_SIGHT = "less_sight"
    HIDDEN_SHEET_SKIPPED = "hidden_sheet_skipped"
    HIDDEN_COLUMN = "hidden_column"
    HIDDEN_ROW = "hidden_row"
    STRIKETHROUGH_ROW = "strikethrough_row"
    CORRECTION_LOST = "correction_lost"
    SECOND_TABLE_SKIPPED = "second_table_skipped"
    CHILD_ROW = "child_row"
    MISSING_COLUMN = "missing_column"
    DUPLICATE_HEADER = "duplicate_header"
    HEADER_INFERRED = "header_inferred"
    UNIT_INFERRED = "unit_inferred"
    TOTAL_MISMATCH = "total_mismatch"

    FORMULA_ERROR = "formula_error"
    FORMULA_NO_CACHE = "formula_no_cache"
    FORMULA_LIKE_TEXT = "formula_like_text"
    EXTERNAL_LINK = "external_link"
    HIDDEN_CHARACTERS = "hidden_characters"
    DAMAGED_LETTERS = "damaged_letters"
    DITTO_MARK = "ditto_mark"
    TEXT_TOO_LONG = "text_too_long"
    DATE_IN_NUMBER = "date_in_number"
    VALUE_MERGED = "value_merged"

    NAME_MISSING = "name_missing"
    NAME_SUSPICIOUS = "name_suspicious"
    DUPLICATE_PROGRAM = "duplicate_program"
    DUPLICATE_CODE = "duplicate_code"
    BUDGET_MISSING = "budget_missing"
    BUDGET_ZERO = "budget_zero"
    BUDGET_NEGATIVE = "budget_negative"
    BUDGET_RANGE = "budget_range"
    BUDGET_CURRENCY = "budget_currency"
    BUDGET_AMBIGUOUS = "budget_ambiguous"
    BUDGET_UNPARSEABLE = "budget_unparseable"
    BUDGET_SUSPICIOUS = "budget_suspicious"
    BUDGET_UNIT_ASSUMED = "budget_unit_assumed"
    BUDGET_UNIT_CONFLICT = "budget_unit_conflict"
    BUDGET_US_FORMAT = "budget_us_format"
    BUDGET_MERGED = "budget_merged"
    DURATION_MISSING = "duration_missing"
    DURATION_UNPARSEABLE = "duration_unparseable"
    DURATION_OUT_OF_RANGE = "duration_out_of_range"
    DURATION_SUSPICIOUS = "duration_suspicious"
    DURATION_INFERRED = "duration_inferred"
    SCORE_MISSING = "score_missing"
    SCORE_NOT_NUMERIC = "score_not_numeric"
    SCORE_OUT_OF_RANGE = "score_out_of_range"
    SCORE_SCALE = "score_scale"
    DIMENSION_MISSING = "dimension_missing"
    DIMENSION_UNKNOWN = "dimension_unknown"
    DIMENSION_FUZZY = "dimension_fuzzy"
    DIMENSION_MULTIPLE = "dimension_multiple"
    DIMENSION_FROM_SECTION = "dimension_from_section"
    DATE_UNREADABLE = "date_unreadable"
    DATES_REVERSED = "dates_reversed"
    YES_NO_UNREADABLE = "yes_no_unreadable"
    ILLUSTRATED_UNKNOWN = "illustrated_unknown"

    WEIGHTS_SUM = "weights_sum"
    WEIGHT_NEGATIVE = "weight_negative"
    WEIGHT_NOT_NUMERIC = "weight_not_numeric"
    WEIGHT_UNKNOWN = "weight_unknown"
    WEIGHT_DUPLICATE = "weight_duplicate"
    WEIGHTS_MISSING = "weights_missing"
    CRITERION_LIKELY = "criterion_likely"
    CRITERION_TYPE_MISSING = "criterion_type_missing"
    CRITERION_SCALE_ASSUMED = "criterion_scale_assumed"
    CRITERION_SCALE_ASKED = "criterion_scale_asked"
    NUMBER_UNPARSEABLE = "number_unparseable"
    NUMBER_APPROXIMATE = "number_approximate"
    NUMBER_AMBIGUOUS = "number_ambiguous"
    NUMBER_UNIT = "number_unit"

    MAPPING_ROW_ABSENT = "mapping_row_absent"
    MAPPING_COLUMN_ABSENT = "mapping_column_absent"
    MAPPING_KEY_UNKNOWN = "mapping_key_unknown"
    MAPPING_SHEET_ABSENT = "mapping_sheet_absent"


@dataclass(frozen=True)
class Problem:
    """One thing to mend or to know, with the place where it stands.

    severity    error: the cell waits to be mended; warning: usable, to be confirmed; info: noted
    sheet       empty for what concerns the whole file
    cell        an address such as `E9` or `B2:B6`; empty where no single cell is meant
    row         the row as the sheet counts it; None where no row is meant
    value       the cell as it stands, as text, shortened past 200 signs
    suggestion  dimension or column keys that may be meant, or a value to type; empty where there is none
    facts       what the sentence names besides: `column` (the heading), `field` (its key), and others by code
    """

    severity: Severity
    code: ProblemCode
    sheet: str = ""
    cell: str = ""
    row: int | None = None
    value: str = ""
    suggestion: tuple[str, ...] = ()
    facts: Mapping[str, Fact] = field(default_factory=dict)


class WorkbookRefusedError(Exception):
    """Stop reading a file as a whole; `read_here` turns it into an intake with one problem."""

    def __init__(self, code: ProblemCode, **facts: Fact) -> None:
        """Keep the code and the facts apart from any wording."""
        super().__init__(f"{code}: {facts}")
        self.code = code
        self.facts = facts
