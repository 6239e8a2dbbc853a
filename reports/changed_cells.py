"""A changed cell in words: which field it is, what it held and holds, and what the change did."""

from collections.abc import Collection
from datetime import date

from charts.words import dimension_name, key_name
from scoring.changes import FieldChange, FieldEffect, FieldKind
from scoring.changes.nouns import Known
from scoring.criteria import BUDGET
from scoring.dimensions import Dimension
from texts import Texts


def field_name(change: FieldChange, t: Texts) -> str:
    """Name the field as its column is headed; a column nobody knows keeps its own heading."""
    if change.kind is FieldKind.EXTRA:
        return change.field
    return key_name(change.field, t) if change.kind is FieldKind.VALUE else t(f"fields.{change.field}")


def cell_text(value: Known, field: str, t: Texts) -> str:
    """Write what a cell holds; a blank is said to be one."""
    if value is None or value in ("", (), frozenset()):
        return t("versions.blank")
    if isinstance(value, bool):
        return t(f"charts.{'yes' if value else 'no'}")
    if isinstance(value, (tuple, frozenset)):
        return _several(value, t)
    if isinstance(value, date):
        return t.date(value)
    return value if isinstance(value, str) else t.written(value, "rupiah" if field == BUDGET else "")


def effect_text(effect: FieldEffect, before: int | None, t: Texts) -> str:
    """Say what a change did by itself to its program, which stood at `before`."""
    if not effect.tried:
        return t("versions.untried")
    if effect.moved is not None:
        return moved_text(effect.moved, t)
    if effect.place is not None:
        return t("versions.enters", place=effect.place)
    return t("versions.unranked" if before is None else "versions.leaves")


def moved_text(moved: int, t: Texts) -> str:
    """Say how many places a program moved; above 0 is towards the first."""
    if not moved:
        return t("versions.still")
    return t("versions.up" if moved > 0 else "versions.down", places=abs(moved))


def _several(values: Collection[Dimension] | Collection[str], t: Texts) -> str:
    names = [
        dimension_name(one, t)
        if isinstance(one, Dimension)
        else t(f"fields.{one}")
        if f"fields.{one}" in t
        else key_name(one, t)
        for one in values
    ]
    return t.join(names if isinstance(values, tuple) else sorted(names))
