"""Criteria as they may be typed: by key, or by their name in any language."""

from collections.abc import Mapping

from charts.words import key_name
from scoring.criteria import CRITERIA
from terminal.answer import WrongUseError
from texts import LANGUAGES, Texts, texts_in

KEYS = tuple(criterion.key for criterion in CRITERIA)


def key_of(typed: str) -> str:
    """Give the key of a criterion that was typed by key or name, in small letters or capitals.

    Examples
    --------
    >>> key_of("risk"), key_of("Daya pengungkit")
    ('risk', 'leverage')

    Raises
    ------
    WrongUseError: `weights_unknown`, with every key that can be used.
    """
    known = typed.strip()
    if known in KEYS:
        return known
    found = _by_name().get(known.casefold())
    if found is None:
        raise WrongUseError("weights_unknown", criterion=known, known=KEYS)
    return found


def listed(keys: tuple[str, ...], t: Texts) -> str:
    """Write keys with their names."""
    return t.join([t("cli.wrong.weights_known", key=key, name=key_name(key, t)) for key in keys])


def _by_name() -> Mapping[str, str]:
    speakers = [texts_in(language) for language in LANGUAGES]
    return {key_name(key, t, short=short).casefold(): key for t in speakers for short in (True, False) for key in KEYS}
