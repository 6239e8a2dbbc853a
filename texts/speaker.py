"""`t`: a key and its named blanks become a whole sentence in the reader's language."""

import string
import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from texts.written import Written

LANGUAGES: Mapping[str, str] = {"id": "id_ID", "en": "en_GB"}
"""The languages on offer, and the conventions each writes numbers and dates by; the first is the reference."""


class Texts(string.Formatter):
    """Speak one language: `t("ranking.title", first=name, n=3)`.

    A blank may say how it is written: `{n:n0}` `{x:n2}` decimals, `{x:signed2}` with its sign, `{x:percent}` or
    `{x:percent1}` of 1, `{x:rupiah}` in full, `{x:money}` in words, `{d:date}`, `{d:time}`,
    `{n:plural,program,programs}`. A bare whole number is grouped, a bare fraction gets two decimals.
    """

    def __init__(self, language: str, sentences: Mapping[str, str]) -> None:
        """Take the flat sentences of a language."""
        self.language = language
        self.sentences = sentences
        self.written = Written(LANGUAGES[language])

    def __call__(self, key: str, /, **blanks: object) -> str:
        """Give the sentence of a key with its blanks filled.

        Raises
        ------
        KeyError: when the language has no such key, or a blank is not given.
        """
        return self.vformat(self.sentences[key], (), blanks)

    def __contains__(self, key: str) -> bool:
        """Say whether the language has a sentence for a key."""
        return key in self.sentences

    def format_field(self, value: object, format_spec: str) -> str:
        """Write one blank the language's way."""
        return self.written(value, format_spec)

    def number(self, value: float, decimals: int = 2) -> str:
        """Write a number: `0,25`."""
        return self.written(value, f"n{decimals}")

    def rupiah(self, value: float) -> str:
        """Write Rupiah in full: `Rp1.234.567`."""
        return self.written(value, "rupiah")

    def money(self, value: float) -> str:
        """Write Rupiah in words: `Rp18,4 miliar`."""
        return self.written(value, "money")

    def percent(self, value: float, decimals: int = 0) -> str:
        """Write a share of 1 as percent: `12 %` is `0.12`."""
        return self.written(value, f"percent{decimals}")

    def date(self, value: date) -> str:
        """Write a day: `3 Oktober 2019`."""
        return self.written(value, "date")

    def join(self, words: Sequence[str]) -> str:
        """Write a list of words as one phrase: `a, b, dan c`."""
        if len(words) < 2:
            return "".join(words)
        key = "language.two" if len(words) == 2 else "language.several"
        return self(key, first=", ".join(words[:-1]), last=words[-1])


@cache
def texts_in(language: str) -> Texts:
    """Load a language once.

    Raises
    ------
    KeyError: when the language is not on offer.
    """
    if language not in LANGUAGES:
        raise KeyError(language)
    with (Path(__file__).parent / f"{language}.toml").open("rb") as file:
        return Texts(language, flat(tomllib.load(file)))


def flat(tree: Mapping[str, object], prefix: str = "") -> dict[str, str]:
    """Turn nested tables into dotted keys.

    Examples
    --------
    >>> flat({"ranking": {"title": "Peringkat"}})
    {'ranking.title': 'Peringkat'}
    """
    found: dict[str, str] = {}
    for key, value in tree.items():
        if isinstance(value, Mapping):
            found |= flat(value, f"{prefix}{key}.")
        else:
            found[f"{prefix}{key}"] = str(value)
    return found
