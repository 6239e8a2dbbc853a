"""What conditions are called: those of every study from the texts, the team's own in the team's words."""

from collections import Counter

from charts.names import shortened
from scoring.gates import Gate
from scoring.study import Study
from texts import Texts

HEADING = 40
"""A longer sentence of the team's is cut where conditions stand in a row."""


def gate_short(gate: str, study: Study, t: Texts) -> str:
    """Name a condition in a few words; one that the team has taken out since is said to be gone."""
    if gate in set(Gate):
        return t(f"gates_short.{gate}")
    return shortened(own, HEADING) if (own := _own(gate, study)) else t("gates_short.gone")


def gate_headings(study: Study, t: Texts) -> dict[str, str]:
    """Name every condition of a study for a row of columns; those that read alike are numbered."""
    names = {gate: gate_short(gate, study, t) for gate in study.gates}
    before = Counter[str]()
    for gate, name in names.items():
        before[name] += 1
        names[gate] = name if before[name] == 1 else f"{name} ({before[name]})"
    return names


def gate_sentence(gate: str, study: Study, t: Texts) -> str:
    """Say what a condition asks for."""
    if gate in set(Gate):
        limits = study.limits
        return t(f"gates.{gate}", months=limits.max_months, rating=limits.min_alignment)
    return _own(gate, study) or t("gates_short.gone")


def _own(gate: str, study: Study) -> str:
    return next((" ".join(own.sentence.split()) for own in study.own_gates if own.key == gate), "")
