"""What a command gives back, and what it refuses as wrongly asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum

FINE, REFUSED, WRONG_USE = 0, 1, 2


@dataclass(frozen=True)
class Answer:
    """One answer, written both ways.

    shape     what `--json` prints
    text      what a reader sees instead
    notices   sentences that stand beside the answer, for stderr
    exit_code FINE or REFUSED
    """

    shape: Mapping[str, object]
    text: str
    notices: Sequence[str] = ()
    exit_code: int = FINE


class WrongUseError(Exception):
    """Refuse what was asked; `texts/` has the sentence under `[cli.wrong]`, or under `[errors]` of a weighting."""

    def __init__(self, key: str, **facts: object) -> None:
        """Keep the key and the facts apart from any wording."""
        super().__init__(f"{key}: {facts}")
        self.key = key
        self.facts = facts


def plain(value: object) -> object:
    """Turn a noun of the domain into what JSON knows; sets are sorted, days written as ISO 8601.

    Examples
    --------
    >>> plain({"day": date(2019, 10, 3), "keys": frozenset({"b", "a"})})
    {'day': '2019-10-03', 'keys': ['a', 'b']}
    """
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(str(one) for one in value)
    if isinstance(value, (list, tuple)):
        return [plain(one) for one in value]
    if is_dataclass(value):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    return value
