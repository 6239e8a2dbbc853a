"""Several programs become one: one leads, values are picked from others, blanks are filled from whoever has them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from data.lists.differences import DIRECT, EXTRA, compared_keys, said
from data.lists.twin_choice import Place
from scoring.program import Program


def merged_program(programs: Mapping[Place, Program], leading: Place, picks: Mapping[str, Place]) -> Program:
    """Give the one program; its code and provenance are the leading one's.

    picks  by key, whose value is taken instead, also where it is blank; a value keeps its mark as an illustration
    """
    taken = taken_from(programs, leading, picks)
    told: dict[str, Any] = {key: said(programs[place], key) for key, place in taken.items()}
    direct = {key: _blank(key) if told[key] is None else told[key] for key in DIRECT}
    others = {key: value for key, value in told.items() if key not in DIRECT and value is not None}
    return replace(
        programs[leading],
        **direct,
        values={key: value for key, value in others.items() if not key.startswith(EXTRA)},
        extra={key.removeprefix(EXTRA): value for key, value in others.items() if key.startswith(EXTRA)},
        illustrated=frozenset(key for key, place in taken.items() if key in programs[place].illustrated),
    )


def taken_from(programs: Mapping[Place, Program], leading: Place, picks: Mapping[str, Place]) -> Mapping[str, Place]:
    """Say for every key whose value is taken: the one picked, else the leading one, else the first that has a value."""
    order = (leading, *(place for place in programs if place != leading))
    return {
        key: picks[key]
        if key in picks
        else next((place for place in order if said(programs[place], key) is not None), leading)
        for key in compared_keys([programs[place] for place in order])
    }


def _blank(key: str) -> Any:
    default = Program.__dataclass_fields__[key].default
    return "" if key == "name" else default
