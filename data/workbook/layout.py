"""The fingerprint of a layout: the same for the next list of an agency, another one when columns move."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from data.records import as_json, digest
from data.workbook.values.text import MOST_SIGNS, folded

_YEAR = re.compile(r"(?:19|20)\d{2}")


class Laid(Protocol):
    """What a sheet tells of its layout."""

    @property
    def name(self) -> str:
        """Give the name of the sheet."""
        ...

    @property
    def layout(self) -> str:
        """Give the fingerprint of its headings; empty where it has none."""
        ...

    @property
    def lists(self) -> bool:
        """Say whether a table was found on it by its headings alone."""
        ...


def headings_key(headings: Mapping[str, str]) -> str:
    """Give the fingerprint of headings by the letters of their columns; a year in them does not count."""
    told = {place: folded(_YEAR.sub(" ", text[:MOST_SIGNS])) for place, text in headings.items()}
    return digest(as_json(told))[:16] if any(told.values()) else ""


def layout_key(sheets: Sequence[Laid]) -> str:
    """Give the fingerprint of a file: its tables' headings by sheet and column; empty where there is nothing to go by.

    A file without any table goes by what may be headings, so that a decision about it is found again too. The name of
    the only sheet does not count: many agencies write the month into it.
    """
    laid = laid_out(sheets)
    told = [(folded(sheet.name) if len(laid) > 1 else "", sheet.layout) for sheet in laid]
    return digest(as_json(told)) if told else ""


def laid_out(sheets: Iterable[Laid]) -> tuple[Laid, ...]:
    """Give the sheets that make the layout: those with a table, or, without any, those with something like headings."""
    found = [sheet for sheet in sheets if sheet.layout]
    return tuple([sheet for sheet in found if sheet.lists] or found)
