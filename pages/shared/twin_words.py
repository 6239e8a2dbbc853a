"""What twins say, in words: fields, values and places."""

from collections.abc import Sequence
from datetime import date

from charts.names import shortened
from charts.words import criterion_name, dimension_name
from data.lists.differences import EXTRA, said
from data.workbook.sentence import key_label
from pages.shared.messages import markdown
from pages.shared.tables import BLANK
from scoring.criteria import BUDGET, DURATION, Criterion
from scoring.program import Program
from texts import Texts

LETTERS = 400


def field_name(key: str, criteria: Sequence[Criterion], t: Texts) -> str:
    """Name a field, a criterion, or a column that the reader does not know."""
    if key.startswith(EXTRA):
        return key.removeprefix(EXTRA)
    criterion = next((one for one in criteria if one.key == key), None)
    return key_label(key, t) if criterion is None or key == BUDGET else criterion_name(criterion, t)


def value_written(program: Program, key: str, t: Texts) -> str:
    """Write what a program says under a key; a dash where it is blank, a mark where it is an illustration."""
    value = said(program, key)
    if value is None:
        return BLANK
    written = _written(key, value, t)
    return t("merge.illustrated", value=written) if key in program.illustrated else written


def place_written(program: Program, t: Texts) -> str:
    """Write where a program stands: file, sheet and row."""
    place = program.provenance
    named = {"file": markdown(place.filename), "sheet": markdown(place.sheet), "row": str(place.row or BLANK)}
    return t("mend.place_row", **named)


def _written(key: str, value: object, t: Texts) -> str:
    if key == "dimensions" and isinstance(value, tuple):
        return t.join([dimension_name(dimension, t) for dimension in value])
    if isinstance(value, bool):
        return t("template.yes" if value else "template.no")
    if key == BUDGET:
        return t.written(value, "rupiah")
    if key == DURATION:
        return t("merge.months", months=value)
    return t.written(value, "day") if isinstance(value, date) else shortened(t.written(value), LETTERS)
