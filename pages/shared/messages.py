"""Codes and facts from below become sentences; text from outside becomes harmless."""

import re

from charts.names import one_line
from reports.wording import refusal_sentence
from scoring.errors import ScoringError
from texts import Texts

MARKUP = re.compile(r"[\\`*_\[\]<>$~|&]|:(?=[\w/+-])|-(?=[->])")
OPENING = re.compile(r"^(\d*)([#+\-.)])")
"""Signs that mean something anywhere, and those that open a heading or a list."""


def markdown(text: str) -> str:
    r"""Give text from outside so that Markdown shows it as it is written.

    Examples
    --------
    >>> markdown("**Tebal** :red[x] $y$")
    '\\*\\*Tebal\\*\\* \\:red\\[x\\] \\$y\\$'
    """
    escaped = MARKUP.sub(lambda sign: f"\\{sign[0]}", one_line(text))
    return OPENING.sub(r"\1\\\2", escaped)


def explain(error: ScoringError, t: Texts) -> str:
    """Tell a refusal in the reader's language; names in it are shown as they are written."""
    facts = {name: markdown(fact) if isinstance(fact, str) else fact for name, fact in error.facts.items()}
    return refusal_sentence(ScoringError(error.code, **facts), t)
