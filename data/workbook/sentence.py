"""Problems and skipped rows as sentences, in the language of the `t` that is handed in."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from data.workbook.problem import Problem, ProblemCode
from data.workbook.skipped import Skipped

REFUSALS = frozenset(
    {
        ProblemCode.EMPTY_FILE, ProblemCode.NOT_A_WORKBOOK, ProblemCode.UNSUPPORTED_FORMAT, ProblemCode.ENCRYPTED,
        ProblemCode.CORRUPT, ProblemCode.TOO_LARGE, ProblemCode.TOO_LARGE_UNPACKED, ProblemCode.UNSAFE_XML,
        ProblemCode.NO_TABLE_FOUND, ProblemCode.NEWER_TEMPLATE, ProblemCode.NO_ROWS, ProblemCode.TOO_SLOW,
        ProblemCode.TOO_MUCH_MEMORY, ProblemCode.READER_DIED,
    }
)  # fmt: skip
"""Codes that end the reading of a file; their sentences stand under `[refusals]`."""


_TAKEN = frozenset({ProblemCode.DIMENSION_FUZZY, ProblemCode.DIMENSION_MULTIPLE, ProblemCode.DIMENSION_FROM_SECTION})
"""Codes whose suggestion the reader has taken already."""


class Speaker(Protocol):
    """What `t` can do."""

    def __call__(self, key: str, /, **blanks: object) -> str:
        """Give the sentence of a key with its blanks filled."""
        ...

    def __contains__(self, key: str) -> bool:
        """Say whether there is a sentence for a key."""
        ...

    def join(self, words: Sequence[str]) -> str:
        """Write a list of words as one phrase."""
        ...


def problem_sentence(problem: Problem, t: Speaker) -> str:
    """Say what is odd, where, and what to do next."""
    if problem.code in REFUSALS:
        return _refusal(problem, t)
    of_kind = f"problems.{problem.code}_{problem.facts.get('kind')}"
    sentence = t(of_kind if of_kind in t else f"problems.{problem.code}", **_blanks(problem, t))
    if not problem.suggestion:
        return sentence
    meant = t.join([key_label(key, t) for key in problem.suggestion])
    return t("suggestions.with_sentence", sentence=sentence, meant=t(_meant(problem), meant=meant))


def skipped_sentence(skipped: Skipped, t: Speaker) -> str:
    """Say why a row is no program."""
    return t(f"skipped.{skipped.reason}", sheet=skipped.sheet, row=str(skipped.row), text=skipped.text)


def key_label(key: str, t: Speaker, labels: Mapping[str, str] | None = None) -> str:
    """Give the name of a field, a criterion or a dimension; a criterion of the team's own has its label."""
    if labels and key in labels:
        return labels[key]
    names = (f"dimensions.{key}", f"fields.{key}", f"criteria.{key}.name")
    return next((t(name) for name in names if name in t), key)


def _meant(problem: Problem) -> str:
    taken = problem.code in _TAKEN
    return "suggestions.taken" if taken else "suggestions.perhaps"


def _refusal(problem: Problem, t: Speaker) -> str:
    key = f"refusals.{problem.code}"
    of_kind = f"{key}_{problem.facts.get('kind')}"
    return t(of_kind if of_kind in t else key, **dict(problem.facts))


def _blanks(problem: Problem, t: Speaker) -> dict[str, object]:
    facts = dict(problem.facts)
    labels = facts.pop("labels", {})
    keys = facts.pop("keys", ())
    field = str(facts.get("field", ""))
    if "label" in facts and field:
        labels = {field: str(facts["label"])}
    if isinstance(keys, tuple) and isinstance(labels, Mapping):
        facts["criteria"] = t.join([key_label(key, t, labels) for key in keys])
    name = key_label(field, t, labels if isinstance(labels, Mapping) else None)
    row = str(problem.row or "")
    return {
        **{key: str(fact) if key.endswith("row") else fact for key, fact in facts.items()},
        "cell": problem.cell or t("problem_places.without_column", field=name, row=row),
        "sheet": problem.sheet,
        "row": row,
        "value": problem.value,
        "field": name,
        "column": facts.get("column") or name,
    }
