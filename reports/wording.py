"""The words that reports share: names of criteria, what is missing, why something was refused."""

from collections.abc import Sequence

from scoring.criteria import IMPACT_BREADTH, IMPACT_MAIN, Criterion
from scoring.dimensions import Dimension
from scoring.errors import ScoringError
from scoring.program import Program
from texts import Texts


def criterion_name(criterion: Criterion, t: Texts) -> str:
    """Name a criterion: the team's own label, else the sentence of its key."""
    return criterion.label or key_name(criterion.key, t)


def key_name(key: str, t: Texts) -> str:
    """Name the criterion of a key; the key itself where no language knows it."""
    return t(f"criteria.{key}.name") if f"criteria.{key}.name" in t else key


def dimension_name(dimension: Dimension | None, t: Texts) -> str:
    """Name a dimension, or say that there is none."""
    return t(f"dimensions.{dimension or 'none'}")


def missing_names(program: Program, missing: Sequence[str], t: Texts) -> str:
    """Write what a program still needs; one without a dimension needs that before any derived impact."""
    derived = (IMPACT_MAIN, IMPACT_BREADTH) if program.dimension is None else ()
    names = [t("fields.dimensions") if key in derived else key_name(key, t) for key in missing]
    return t.join(list(dict.fromkeys(names)))


def refusal_sentence(error: ScoringError, t: Texts) -> str:
    """Say a refusal of the domain in the reader's language."""
    return t(f"errors.{error.code}", **{name: _fact(name, fact, t) for name, fact in error.facts.items()})


def _fact(name: str, fact: object, t: Texts) -> object:
    if name == "criterion":
        return key_name(str(fact), t)
    return t.join([str(one) for one in fact]) if isinstance(fact, list) else fact
