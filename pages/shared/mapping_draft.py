"""A mapping in the making: what is decided on the screen, in the form that the reader takes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from data.workbook import ColumnRead, Intake, SheetRead, SheetUse
from data.workbook.decisions import HEADER, LEFT_OUT, Decisions
from data.workbook.table import NAME
from data.workbook.why import Why


@dataclass(frozen=True)
class Draft:
    """What a person decides about one sheet.

    header   rows of the header; empty where the inferred ones stand
    columns  keys by the letters of their columns
    anchors  worst and best value of criteria that the workbook brings itself
    """

    sheet: str
    left_out: bool = False
    header: tuple[int, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    anchors: Mapping[str, tuple[float, float]] = field(default_factory=dict)


def mapping_with(mapping: Mapping[str, str], draft: Draft, *, alone: bool = False) -> dict[str, str]:
    """Give the mapping with the draft in place of what was decided about its sheet before.

    alone  True where no other sheet gives programs: its columns are then named without it, so that the decision holds
           for the next list too, whose sheet may be called after another month
    """
    sheet = f"{draft.sheet}!"
    others = {key: decided for key, decided in mapping.items() if _is_of_another(key, sheet)}
    prefix = "" if alone else sheet
    return {
        **others,
        **({sheet: LEFT_OUT} if draft.left_out else {}),
        **({f"{sheet}{HEADER}": header_text(draft.header)} if draft.header else {}),
        **({} if draft.left_out else {f"{prefix}{letters}": key for letters, key in draft.columns.items()}),
        **{f"={key}": f"{worst!r}..{best!r}" for key, (worst, best) in draft.anchors.items()},
    }


def _is_of_another(key: str, sheet: str) -> bool:
    return ("!" in key and not (key.startswith(sheet) and "!" not in key.removeprefix(sheet))) or key.startswith("=")


def header_text(rows: tuple[int, ...]) -> str:
    """Write the rows of a header as the reader takes them.

    Examples
    --------
    >>> header_text((5,)), header_text((5, 6))
    ('5', '5-6')
    """
    return str(rows[0]) if len(rows) == 1 else f"{rows[0]}-{rows[-1]}"


def decided_columns(sheet: SheetRead, keys: Mapping[str, str]) -> dict[str, str]:
    """Give the columns to remember: those looked at because they were in doubt, those changed, and the names.

    keys  as they stand on the screen, by letters; the others stay as they were inferred

    Of two columns that claim one key, neither is settled before one of them is chosen.
    """
    chosen = {column.letters: keys.get(column.letters, column.key) for column in sheet.columns}
    return {c.letters: chosen[c.letters] for c in sheet.columns if _is_decided(c, chosen, c in sheet.doubtful)}


def _is_decided(column: ColumnRead, chosen: Mapping[str, str], doubtful: bool) -> bool:
    key = chosen[column.letters]
    if column.why is Why.TWICE and not key:
        return bool(set(column.suggestions[:1]) & set(chosen.values()))
    return doubtful or key != column.key or column.why is Why.PERSON or key == NAME


def header_decision(sheet: SheetRead, header: tuple[int, ...], mapping: Mapping[str, str]) -> tuple[int, ...]:
    """Give the header to remember: none where it is the inferred one, which may stand elsewhere in the next list."""
    decided = Decisions(mapping).header_rows(sheet.name)
    return header if header != sheet.header_rows or header == decided else ()


def is_alone(intake: Intake, sheet: str) -> bool:
    """Say whether no other sheet gives programs."""
    return all(other.use is not SheetUse.PROGRAMS for other in intake.sheets if other.name != sheet)


def header_choices(sheet: SheetRead) -> list[tuple[int, ...]]:
    """Give the rows that may be the header: the present ones first, then each shown row, alone and with the next."""
    rows = sheet.preview.rows
    pairs = [(row, row + 1) for row in rows if row + 1 in rows]
    found = [(row,) for row in rows] + pairs
    ordered = sorted(found, key=lambda pair: (pair[0], len(pair)))
    return [*([sheet.header_rows] if sheet.header_rows and sheet.header_rows not in ordered else []), *ordered]


def likely_choice(sheet: SheetRead, *, asked: bool) -> tuple[int, ...]:
    """Give the header to begin with: the present one, or, where the file gives nothing else, the likely row."""
    return sheet.header_rows or ((sheet.likely_header,) if asked and sheet.likely_header else ())
