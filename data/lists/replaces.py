"""A newer list of an agency: which file of before it may stand in for."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from data.lists.placed import Read
from data.workbook.values.text import folded, plain

_WORDS = (
    "revisi rev edisi ed perbaikan draf draft final fix terbaru baru update copy salinan of dari ke v ver versi tgl"
    " tanggal jan januari feb februari mar maret apr april mei jun juni jul juli agu agt ags agust agustus sep sept"
    " september okt oktober nov november des desember"
)
_NOT_THE_NAME = re.compile(rf"\d+|(?<![^\W\d_])(?:{_WORDS.replace(' ', '|')})(?![^\W\d_])")
"""Numbers, and words that stand alone or beside a number, as in *v2*."""

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class _Known:
    """What a list is known by; names folded."""

    id: str
    digest: str
    stem: str
    layout: str
    agencies: frozenset[str]
    names: frozenset[str]
    beside: tuple[str, ...]


def replaces(read: Sequence[Read], new: Read) -> str | None:
    """Guess the id of the file that a new one stands in for, the latest that fits; None where it is one more list.

    The same bytes always fit. Lists of other agencies never do. Else the same agencies in the same layout fit, or the
    same name of the file but for numbers, months and words such as *revisi*; where neither names an agency, most
    programs by name in the same layout. A file of which somebody said that both count is not guessed again.
    """
    return _guess([_known(one) for one in read], _known(new))


def seeming_replacements(read: Sequence[Read]) -> tuple[tuple[str, str], ...]:
    """Give the ids of files that seem to take the place of an earlier one, each with the earlier one's."""
    known = [_known(one) for one in sorted(read, key=lambda one: one[0].read_at or _LONG_AGO)]
    guessed = ((one.id, _guess(known[:number], one)) for number, one in enumerate(known))
    return tuple((newer, older) for newer, older in guessed if older is not None)


def _guess(earlier: Sequence[_Known], new: _Known) -> str | None:
    fitting = (one.id for one in reversed(earlier) if one.id not in new.beside and _fits(one, new))
    return next(fitting, None)


def _fits(old: _Known, new: _Known) -> bool:
    if old.digest == new.digest:
        return True
    if old.agencies and new.agencies and not old.agencies & new.agencies:
        return False
    same_layout = bool(new.layout) and old.layout == new.layout
    alike = bool(new.agencies) or 2 * len(old.names & new.names) > min(len(old.names), len(new.names))
    return (same_layout and old.agencies == new.agencies and alike) or old.stem == new.stem


def file_stem(filename: str) -> str:
    """Give the name of a file without what changes from one edition to the next.

    Examples
    --------
    >>> file_stem("Usulan Dinkes 2019 - revisi (2).xlsx") == file_stem("usulan_dinkes.v2.xlsx")
    True
    """
    stem = plain(Path(filename).stem).replace("_", " ")
    return folded(_NOT_THE_NAME.sub(" ", stem)) or folded(stem)


def _known(read: Read) -> _Known:
    file, intake = read
    return _Known(
        file.id,
        file.digest,
        file_stem(file.filename),
        intake.layout,
        frozenset(name for program in intake.programs if (name := folded(program.agency))),
        frozenset(name for program in intake.programs if (name := folded(program.name))),
        file.beside,
    )
