"""A conflict settled: one part of the study or its lists set to what was mine."""

from typing import Any

from data.lists import Lists
from data.store.parts import put_together, take_apart
from data.store.together import MISSING, Conflict, Path
from scoring.study import Study


def take_mine(conflict: Conflict, study: Study, lists: Lists) -> tuple[Study, Lists]:
    """Give study and lists with my side of a conflict; unchanged where the place of it is gone."""
    room, *path = conflict.path
    if room == "study":
        return _with_part(study, tuple(path), conflict.mine), lists
    return study, _with_part(lists, tuple(path), conflict.mine)


def _with_part(noun: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    key, *rest = path
    parts = take_apart(noun)
    if parts is None or (rest and key not in parts):
        return noun
    changed = {**parts, key: _with_part(parts.get(key), tuple(rest), value)}
    return put_together(noun, {name: part for name, part in changed.items() if part is not MISSING})
