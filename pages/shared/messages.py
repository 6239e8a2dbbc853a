"""Codes and facts from below become sentences; text from outside becomes harmless."""

import re

from scoring.criteria import Criterion
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
    escaped = MARKUP.sub(lambda sign: f"\\{sign[0]}", " ".join(text.split()))
    return OPENING.sub(r"\1\\\2", escaped)


def explain(error: ScoringError, t: Texts) -> str:
    """Tell a refusal in the reader's language."""
    facts = dict(error.facts)
    if isinstance(facts.get("criterion"), str):
        facts["criterion"] = criterion_label(str(facts["criterion"]), t)
    return t(f"errors.{error.code}", **{key: markdown(v) if isinstance(v, str) else v for key, v in facts.items()})


def criterion_label(criterion: Criterion | str, t: Texts, part: str = "name") -> str:
    """Give a criterion's name in the reader's language; a team's own criterion carries its own."""
    if isinstance(criterion, Criterion) and criterion.label is not None:
        return criterion.label
    key = f"criteria.{criterion if isinstance(criterion, str) else criterion.key}.{part}"
    return t(key) if key in t else str(criterion if isinstance(criterion, str) else criterion.key)
