"""Conditions for entry in plain words, each number rounded to the side on which it still holds."""

from collections.abc import Sequence
from math import ceil, floor

from charts.words import name_inside, quoted
from pages.shared.entry_work import Entry
from pages.shared.messages import markdown
from reports.gate_words import gate_short
from scoring.criteria import Direction
from scoring.portfolio import Condition, Lever, NoChange
from scoring.portfolio.condition import VERIFIABLE
from scoring.study import Study
from texts import Texts

HAIR = 1e-9
"""Less than this past a rounded number is rounding of the machine, and no reason for the next number."""


def rounded(value: float, decimals: int, *, up: bool) -> float:
    """Give a number of so many decimals on the side on which a condition still holds.

    Examples
    --------
    >>> rounded(8.5749999, 1, up=False), rounded(4.6333, 2, up=True), rounded(2.9999999999, 1, up=False)
    (8.5, 4.64, 3.0)
    """
    size = 10.0**decimals
    return (ceil(value * size - HAIR * size) if up else floor(value * size + HAIR * size)) / size


def headline(found: Entry, study: Study, t: Texts) -> str:
    """Say how a program stands: in, out, or out for a reason that no single change mends."""
    name = quoted(study.program(found.program).name, t)
    if found.unmet:
        gates = t.join([gate_short(gate, study, t) for gate in found.unmet])
        key = {None: "gates_unranked", True: "gates_then_in", False: "gates_then_out"}[found.if_met]
        return markdown(t(f"entry.card_{key}", name=name, gates=gates))
    if not found.conditions:
        return markdown(t("entry.card_unranked", name=name))
    if found.inside:
        return markdown(t("entry.card_inside", name=name))
    facts = [one for one in found.conditions if one.verifiable]
    if any(one.then is not None for one in facts):
        return markdown(t("entry.card_outside", name=name))
    unknown = any(one.reason is NoChange.OUT_OF_TIME for one in facts)
    return markdown(t("entry.card_not_in_time" if unknown else "entry.card_no_change", name=name))


def sentences(found: Entry, study: Study, t: Texts) -> list[str]:
    """Give a sentence for each change of a fact that does it: what it takes; safe to show."""
    told = (one for one in found.conditions if one.lever in VERIFIABLE and one.then is not None)
    return [markdown(sentence(one, study, t)) for one in told]


def others(found: Entry, study: Study, t: Texts) -> list[str]:
    """Give a sentence for each change of a fact that does not do it: why not; safe to show.

    That other conditions keep a program out is said in the headline.
    """
    told = (one for one in found.conditions if one.lever in VERIFIABLE and one.then is None)
    return [markdown(sentence(one, study, t)) for one in told if one.reason is not NoChange.OTHER_GATES]


def sentence(one: Condition, study: Study, t: Texts) -> str:
    """Say what a change of one thing takes, or why none does it."""
    what = what_of(one, study, t)
    if one.then is None:
        return t(f"entry.reason_{one.reason or NoChange.OUT_OF_TIME}", what=what)
    facts = {"what": what, "now": written(one, one.now, study, t), "then": written(one, one.then, study, t)}
    said = t(f"entry.{_way(one, study, alike=facts['now'] == facts['then'])}", **facts)
    return f"{said} {t('entry.verified' if one.verified else 'entry.unverified')}"


def _way(one: Condition, study: Study, *, alike: bool) -> str:
    """Name the sentence of a change; one too small to be seen in the numbers is not told as from here to here."""
    side = "inside" if one.inside else "outside"
    if alike:
        return f"{side}_at_once_{'down' if holds_above(one, study) is one.inside else 'up'}"
    return f"{side}_{'up' if upwards(one) else 'down'}{'_none' if one.none_beyond else ''}"


def upwards(one: Condition) -> bool:
    """Say whether the thing grows on its way to `then`."""
    return one.then is not None and one.now is not None and one.then > one.now


def what_of(one: Condition, study: Study, t: Texts) -> str:
    """Name what is changed."""
    if one.lever in (Lever.SCORE, Lever.WEIGHT):
        return t(f"entry.lever_{one.lever}", criterion=name_inside(one.criterion, study.criteria, t))
    return t(f"entry.lever_{one.lever}")


def written(one: Condition, value: float | None, study: Study, t: Texts) -> str:
    """Write a value with its unit, rounded to the side on which the program still stands on a best list."""
    if value is None:
        return "–"
    up = holds_above(one, study)
    if one.lever in (Lever.COST, Lever.BUDGET):
        return t.written(rounded(value, 0, up=up), "brief")
    if one.lever is Lever.DURATION:
        return t("entry.months", months=rounded(value, 1, up=up))
    if one.lever is Lever.WEIGHT:
        return t("entry.share", share=min(rounded(value, 4, up=up), 1.0))
    return t.number(rounded(value, 2, up=up), 2)


def holds_above(one: Condition, study: Study) -> bool:
    """Say whether the condition holds above `then`: a larger budget, a better score; not a longer duration."""
    if one.lever is Lever.BUDGET:
        return True
    if one.lever is Lever.SCORE:
        return study.criterion(one.criterion).direction is Direction.BENEFIT
    if one.lever is Lever.WEIGHT:
        return upwards(one) is not one.inside
    return False


def judged_rows(conditions: Sequence[Condition], study: Study, t: Texts) -> list[tuple[str, str, str, str]]:
    """Give what, now, then and whether it was solved again, of each change of a score or a weight that does it."""
    return [
        (
            what_of(one, study, t),
            written(one, one.now, study, t),
            written(one, one.then, study, t),
            t("entry.yes" if one.verified else "entry.no"),
        )
        for one in conditions
        if one.lever not in VERIFIABLE and one.then is not None
    ]


def answered(found: Entry) -> int:
    """Count the changes of a score or a weight that were answered in time."""
    judged = [one for one in found.conditions if one.lever not in VERIFIABLE]
    return sum(one.reason is not NoChange.OUT_OF_TIME for one in judged)


def nothing_judged(found: Entry, t: Texts, *, done: bool) -> str:
    """Say that no change of a score or a weight alone does it, of those that were answered.

    done  whether the weights are worked out too
    """
    asked = answered(found)
    if not done:
        return t("entry.judged_pending", asked=asked)
    said = t("entry.judged_holds" if found.inside else "entry.judged_none", asked=asked)
    late = sum(one.lever not in VERIFIABLE for one in found.conditions) - asked
    return f"{said} {t('entry.judged_late', late=late)}" if late else said
