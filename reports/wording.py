"""The words that reports share: what is missing, why something was refused."""

from collections.abc import Sequence

from charts.words import key_name
from scoring.criteria import IMPACT_BREADTH, IMPACT_MAIN
from scoring.errors import ScoringError
from scoring.program import Program
from texts import Texts


def missing_names(program: Program, missing: Sequence[str], t: Texts) -> str:
    """Write what a program still needs; one without a dimension needs that before any derived impact."""
    derived = (IMPACT_MAIN, IMPACT_BREADTH) if program.dimension is None else ()
    names = [t("fields.dimensions") if key in derived else key_name(key, t) for key in missing]
    return t.join(list(dict.fromkeys(names)))


def refusal_sentence(error: ScoringError, t: Texts) -> str:
    """Say a refusal of the domain in the reader's language."""
    return t(f"errors.{error.code}", **{name: _fact(name, fact, t) for name, fact in error.facts.items()})


def _fact(name: str, fact: object, t: Texts) -> object:
    if name in ("criterion", "other"):
        return key_name(str(fact), t)
    if name == "group" and f"groups.{fact}" in t:
        return t(f"groups.{fact}")
    return t.join([str(one) for one in fact]) if isinstance(fact, list) else fact
