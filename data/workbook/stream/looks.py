"""How cells look, as far as it changes what they say: number formats, days and times, fonts struck through."""

from dataclasses import dataclass
from typing import IO

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format

from data.workbook.stream.xml import elements, is_on

_GENERAL = "General"


@dataclass(frozen=True)
class Look:
    """One look of cells: is a number shown as a day, as a span of time, is the text struck through."""

    number_format: str = _GENERAL
    struck: bool = False
    is_day: bool = False
    is_span: bool = False


PLAIN = Look()


def read_looks(part: IO[bytes]) -> list[Look]:
    """Give the looks that cells name by their number.

    Raises
    ------
    KeyError, ValueError, IndexError: when a look names a font or a format by no number.
    """
    formats: dict[int, str] = {}
    struck: list[bool] = []
    cells: list[tuple[int, int]] = []
    for way, said in elements(part):
        if way == "numFmts/numFmt":
            formats[int(said["numFmtId"])] = said["formatCode"]
        elif way == "fonts/font":
            struck.append(False)
        elif way == "fonts/font/strike":
            struck[-1] = is_on(said.get("val", "1"))
        elif way == "cellXfs/xf":
            cells.append((int(said.get("numFmtId", 0)), int(said.get("fontId", 0))))
    return [_look(formats.get(number) or BUILTIN_FORMATS.get(number), struck, font) for number, font in cells]


def _look(number_format: str | None, struck: list[bool], font: int) -> Look:
    is_struck = font < len(struck) and struck[font]
    return Look(number_format or _GENERAL, is_struck, is_date_format(number_format), is_timedelta_format(number_format))
