"""What dimensions, criteria and programs are called in the reader's language."""

from collections.abc import Collection, Iterable, Mapping

from charts.names import shortened
from scoring.criteria import Criterion, Direction
from scoring.dimensions import Dimension
from scoring.program import Program
from texts import Texts


def dimension_name(dimension: Dimension | None, t: Texts, *, short: bool = False) -> str:
    """Give the name of a dimension, or the words for a program that has none."""
    return t(f"{'dimensions_short' if short else 'dimensions'}.{dimension or 'none'}")


def criterion_name(criterion: Criterion, t: Texts, *, short: bool = False) -> str:
    """Give the team's own wording of a criterion, else the sentence of the language."""
    return criterion.label or key_name(criterion.key, t, short=short)


NAME_LETTERS = 34
"""A team's own wording can be a whole sentence: inside one, and in the column of a table, so much of it will do."""


def name_of(key: str, criteria: Iterable[Criterion], t: Texts) -> str:
    """Name the criterion of a key in the team's own wording, where these criteria have one."""
    label = next((criterion.label for criterion in criteria if criterion.key == key), None)
    return shortened(label, NAME_LETTERS) if label else key_name(key, t)


def name_inside(key: str, criteria: Iterable[Criterion], t: Texts) -> str:
    """Name the criterion of a key inside a sentence: small letters, but for the team's own wording."""
    label = next((criterion.label for criterion in criteria if criterion.key == key), None)
    return shortened(label, NAME_LETTERS) if label else key_name(key, t, short=True).lower()


def better_name(key: str, criteria: Iterable[Criterion], t: Texts, *, worse: bool = False) -> str:
    """Name inside a sentence what is good or bad about a program: where less is better, how much there is of it."""
    kept = tuple(criteria)
    name = name_inside(key, kept, t)
    if not any(criterion.key == key and criterion.direction is Direction.COST for criterion in kept):
        return name
    way = "more" if worse else "less"
    own = f"criteria_better.{key}_{way}"
    return t(own) if own in t else t(f"criteria_better.{way}", name=name)


def key_name(key: str, t: Texts, *, short: bool = False) -> str:
    """Name the criterion of a key; the key itself where no language knows it."""
    sentence = f"criteria.{key}.{'short' if short else 'name'}"
    return t(sentence) if sentence in t else key


TITLE_LETTERS = 60
"""A longer name is cut in a title, which has two lines; the sentence and the table have it whole."""


def quoted(name: str, t: Texts, *, most: int | None = None) -> str:
    """Give a program's name in quotation marks, on one line, whole or in at most so many letters."""
    return t("charts.quoted", name=shortened(name, most) if most else " ".join(name.split()))


def by_dimension(codes: Collection[str], programs: Mapping[str, Program]) -> dict[Dimension | None, list[str]]:
    """Gather codes by primary dimension, in the order of every screen, those without one last."""
    found = {
        dimension: [code for code in codes if programs[code].dimension is dimension] for dimension in (*Dimension, None)
    }
    return {dimension: members for dimension, members in found.items() if members}


def counts_by_dimension(codes: Collection[str], programs: Mapping[str, Program], t: Texts) -> str:
    """Say how many programs each dimension has, as one phrase."""
    groups = by_dimension(codes, programs)
    return t.join(
        [t("charts.in_dimension", dimension=dimension_name(d, t), n=len(members)) for d, members in groups.items()]
    )
