"""*Hal yang perlu dicermati*, in words."""

from collections.abc import Mapping

from charts.words import dimension_name, quoted
from reports.gate_words import gate_short
from reports.study_tables.rules import TOLD, rule_name
from scoring.cautions import Caution
from scoring.dimensions import Dimension
from scoring.study import Study
from texts import Texts

NAMED = 4
"""Of more programs the rest is counted."""


def caution_sentence(caution: Caution, study: Study, t: Texts) -> str:
    """Say one caution with the facts it saw, and that it was guessed where it was."""
    names = [quoted(study.program(code).name, t) for code in caution.programs]
    key = f"cautions.{caution.kind}_{caution.variant}" if caution.variant else f"cautions.{caution.kind}"
    first, second = (*names, "", "")[:2]
    named = {"first": first, "second": second, "names": _some(names, t)}
    return t(key, **{**caution.facts, **named, **_words(caution.facts, study, t)})


def _some(names: list[str], t: Texts) -> str:
    more = len(names) - NAMED
    return t.join([*names[:NAMED], t("quick_win.and_others", count=more)] if more > 0 else names)


def _words(facts: Mapping[str, object], study: Study, t: Texts) -> dict[str, str]:
    found = {}
    if isinstance(dimension := facts.get("dimension"), Dimension):
        found["dimension"] = dimension_name(dimension, t)
    if isinstance(words := facts.get("words"), tuple):
        found["words"] = t.join(list(words))
    if isinstance(gates := facts.get("gates"), tuple):
        found["gates"] = t.join([gate_short(gate, study, t) for gate in gates])
    if isinstance(rules := facts.get("rules"), tuple):
        found["rules"] = t.join([rule_name(rule, t, amount=TOLD) for rule in rules])
    return found
