"""Numbers typed after an option."""

import re
from collections.abc import Callable
from math import inf
from typing import TypeVar

from scoring.shortlist import Quota
from terminal.answer import WrongUseError

Number = TypeVar("Number", int, float)

THOUSANDS = re.compile(r"\d{1,3}(\.\d{3}){2,}")
ONE_POINT = re.compile(r"\d{1,3}\.\d{3}")


def programs_of(typed: str | None) -> tuple[int | None, int | None]:
    """Read how many programs the list holds: exactly so many, 1 at least, or `N:M`, so many at least and at most.

    Examples
    --------
    >>> programs_of("12"), programs_of("6:12")
    ((12, None), (6, 12))

    Raises
    ------
    WrongUseError: `number`, `number_range`; `backwards` where N is above M.
    """
    if typed is not None and ":" in typed:
        return _range(typed)
    return _read(typed, int, "number", lambda number: number >= 1), None


def gap_of(typed: str | None) -> float:
    """Read the share of its value by which a list may miss the best one, in [0, 1); 0 where none is typed.

    Raises
    ------
    WrongUseError: `gap`.
    """
    return _read(typed, float, "gap", lambda gap: 0 <= gap < 1) or 0.0


def seed_of(typed: str | None) -> int | None:
    """Read a seed, 0 at least.

    Raises
    ------
    WrongUseError: `seed`.
    """
    return _read(typed, int, "seed", lambda seed: seed >= 0)


def draws_of(typed: str | None) -> int | None:
    """Read how many weights are tried, 1 at least and a million at most.

    Raises
    ------
    WrongUseError: `draws`.
    """
    return _read(typed, int, "draws", lambda draws: 1 <= draws <= 1_000_000)


def baseline_of(typed: str | None) -> float:
    """Read v0, the value in [0, 1] below which a program adds nothing; 0 where none is typed.

    Raises
    ------
    WrongUseError: `baseline`.
    """
    return _read(typed, float, "baseline", lambda baseline: 0 <= baseline <= 1) or 0.0


def budget_of(typed: str | None) -> float | None:
    """Read Rupiah as a plain number or grouped by points; `1.500` could be either and is refused.

    Examples
    --------
    >>> budget_of("5000000000"), budget_of("5.000.000.000"), budget_of("5e9")
    (5000000000.0, 5000000000.0, 5000000000.0)

    Raises
    ------
    WrongUseError: `budget`.
    """
    if typed is not None and ONE_POINT.fullmatch(typed):
        raise WrongUseError("budget", typed=typed)
    if typed is not None and THOUSANDS.fullmatch(typed):
        return float(typed.replace(".", ""))
    return _read(typed, float, "budget", lambda budget: 0 <= budget < inf)


def quota_of(typed: str | None, wrong: str = "per_dimension") -> Quota | None:
    """Read `MIN:MAX` programs of each dimension, or of an agency; `MIN:` sets no upper limit.

    Examples
    --------
    >>> quota_of("1:3"), quota_of("2:")
    (Quota(minimum=1, maximum=3), Quota(minimum=2, maximum=None))

    Raises
    ------
    WrongUseError: `per_dimension`, or the key in `wrong`; `backwards` where MIN is above MAX.
    """
    if typed is None:
        return None
    found = re.fullmatch(r"(\d{1,6}):(\d{0,6})", typed, re.ASCII)
    if found is None:
        raise WrongUseError(wrong, typed=typed)
    least, most = int(found[1]), int(found[2]) if found[2] else None
    if most is not None and most < least:
        raise WrongUseError("backwards", typed=typed, least=least, most=most, meant=f"{most}:{least}")
    return Quota(least, most)


def _range(typed: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,6}):(\d{1,6})", typed.strip(), re.ASCII)
    if found is None or (int(found[2]) < 1 and int(found[1]) < 1):
        raise WrongUseError("number_range", typed=typed)
    least, most = int(found[1]), int(found[2])
    if most < least:
        raise WrongUseError("backwards", typed=typed, least=least, most=most, meant=f"{most}:{least}")
    return least, most


def _read(typed: str | None, kind: Callable[[str], Number], key: str, holds: Callable[[Number], bool]) -> Number | None:
    if typed is None:
        return None
    try:
        number = kind(typed)
    except ValueError:
        raise WrongUseError(key, typed=typed) from None
    if not holds(number):
        raise WrongUseError(key, typed=typed)
    return number
