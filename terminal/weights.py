"""Weights typed as `k=v,…` or kept in a JSON file become a weighting and a way to count impact."""

import json
import re
from collections.abc import Mapping, Sequence
from math import fsum, isclose, isfinite
from pathlib import Path

from charts.words import key_name
from scoring.criteria import IMPACT_BREADTH, IMPACT_KEYS, IMPACT_MAIN, Criterion, ImpactCounting
from scoring.weighting import Weighting
from terminal.answer import WrongUseError
from terminal.criterion_names import key_of
from texts import Texts

DERIVED = (IMPACT_MAIN, IMPACT_BREADTH)
WHOLES = (1.0, 100.0)
DECIMAL_COMMA = re.compile(r"[^=,]+=\s*\d+,\d+(?=\s*(?:,|$))")
"""A weight such as `risk=0,5`: no criterion is called by figures alone."""


def points_of(typed: str) -> dict[str, float]:
    """Read points of any size by criterion, each typed by its key or name.

    Raises
    ------
    WrongUseError: `weights_file`, `weights_json`, `weights_pair`, `weights_comma`, `weights_unknown`, `weights_number`,
        `weights_twice`.
    """
    pairs = _from_file(Path(typed)) if typed.lower().endswith(".json") else _pairs(typed)
    points: dict[str, float] = {}
    for name, value in pairs:
        key = key_of(name)
        if key in points:
            raise WrongUseError("weights_twice", criterion=key)
        points[key] = _number(key, value)
    return points


def counting_of(points: Mapping[str, float]) -> ImpactCounting:
    """Say how impact counts: six dimensions separately as soon as one of them is given weight.

    Raises
    ------
    WrongUseError: `weights_mixed` where a derived impact is given weight beside them.
    """
    six = [key for key in IMPACT_KEYS if points.get(key)]
    derived = [key for key in DERIVED if points.get(key)]
    if six and derived:
        raise WrongUseError("weights_mixed", six=six[0], derived=derived[0])
    return ImpactCounting.SIX_DIMENSIONS if six else ImpactCounting.MAIN_AND_BREADTH


def weighting_of(points: Mapping[str, float], criteria: Sequence[Criterion]) -> Weighting:
    """Turn points into shares; the impact keys of the other way to count may stand there with 0.

    Raises
    ------
    ScoringError: what `Weighting.from_points` refuses.
    """
    keys = {criterion.key for criterion in criteria}
    idle = {key for key in (*IMPACT_KEYS, *DERIVED) if key not in keys and not points.get(key)}
    return Weighting.from_points({key: value for key, value in points.items() if key not in idle}, criteria)


def rescaled_words(points: Mapping[str, float], t: Texts) -> str:
    """Say what points come to as shares of the whole; nothing where they are shares or percents already."""
    largest = max(points.values(), default=0.0)
    if not largest > 0:
        return ""
    parts = {key: value / largest for key, value in points.items() if value}
    whole = fsum(parts.values())
    total = whole * largest
    if not isfinite(total) or any(isclose(total, one, abs_tol=1e-6 * one) for one in WHOLES):
        return ""
    told = [t("cli.rescaled_one", name=key_name(key, t), share=part / whole) for key, part in parts.items()]
    return t("cli.rescaled", total=total, shares=t.join(told))


def _pairs(typed: str) -> list[tuple[str, object]]:
    comma = DECIMAL_COMMA.search(typed)
    if comma is not None:
        raise WrongUseError("weights_comma", typed=comma[0], meant=comma[0].replace(",", "."))
    return [_pair(one) for one in typed.split(",")]


def _pair(typed: str) -> tuple[str, object]:
    key, sign, value = typed.partition("=")
    if not sign or not key.strip():
        raise WrongUseError("weights_pair", typed=typed)
    return key.strip(), value.strip()


def _from_file(path: Path) -> list[tuple[str, object]]:
    try:
        read = json.loads(path.read_text(encoding="utf-8-sig"), object_pairs_hook=list)
    except OSError:
        raise WrongUseError("weights_file", file=str(path)) from None
    except (ValueError, RecursionError):
        raise WrongUseError("weights_json", file=str(path)) from None
    if not isinstance(read, list) or not all(isinstance(pair, tuple) for pair in read):
        raise WrongUseError("weights_json", file=str(path))
    return read


def _number(key: str, value: object) -> float:
    if isinstance(value, (int, float, str)) and not isinstance(value, bool):
        try:
            return float(value)
        except (ValueError, OverflowError):
            pass
    typed = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    raise WrongUseError("weights_number", criterion=key, typed=typed)
