"""The first half of the story: what was asked for, and what came of it."""

from collections import Counter

from charts.words import counts_by_dimension, dimension_name, name_inside, quoted
from reports.story.basis import StoryBasis
from reports.study_tables.rules import rules_sentence
from scoring.contributions import leads
from scoring.dimensions import Dimension
from scoring.shortlist import BUDGETS
from texts import Texts

REASONS = 2
"""So many criteria are named for the strongest program."""


def asked(basis: StoryBasis, t: Texts) -> str:
    """Say what the team asked for."""
    rules = basis.shortlist.rules
    limited = any(rule.kind in BUDGETS for rule in rules.each())
    names = {program.code: quoted(program.name, t) for program in basis.study.programs}
    return t(f"story.asked_{'limited' if limited else 'open'}", rules=rules_sentence(rules, t, names, amount="money"))


def picked(basis: StoryBasis, t: Texts) -> str:
    """Say how many of how many came onto the list."""
    counts = {"programs": len(basis.study.programs), "open": len(basis.candidates), "chosen": len(basis.chosen)}
    if set(basis.judged.came) - {one.code for one in basis.candidates}:
        return t("story.picked_judged", **counts)
    return t(f"story.picked_{'all' if counts['programs'] == counts['open'] else 'some'}", **counts)


def worth(basis: StoryBasis, t: Texts) -> str:
    """Say what the list needs, and between which values its programs lie."""
    values = [basis.values[code] for code in basis.judged.chosen if code in basis.values]
    waiting = len(basis.judged.uncounted)
    if not values:
        return ""
    if waiting == len(basis.judged.chosen):
        return t("story.worth_unknown", low=min(values), high=max(values))
    key = "story.worth_waiting" if waiting else "story.worth"
    return t(key, cost=basis.judged.cost, low=min(values), high=max(values), waiting=waiting)


def dimensions(basis: StoryBasis, t: Texts) -> str:
    """Say how many programs each dimension has, and which needs most of the money."""
    programs = {program.code: program for program in basis.chosen}
    costs: Counter[Dimension | None] = Counter()
    for program in basis.chosen:
        costs[program.dimension] += round(program.budget or 0)
    counts = counts_by_dimension(list(programs), programs, t)
    every = set(Dimension) <= {program.dimension for program in basis.chosen}
    key = f"story.dimensions_{'all' if every else 'some'}"
    dearest, cost = costs.most_common(1)[0]
    if cost <= 0 or len(costs) == 1:
        return t(f"{key}_plain", counts=counts)
    return t(key, counts=counts, dimension=dimension_name(dearest, t), share=cost / costs.total(), cost=cost)


def strongest(basis: StoryBasis, t: Texts) -> str:
    """Say which program leads the list, and where it stands above the average of the proposals."""
    best = basis.chosen[0]
    if best.code not in basis.values:
        return ""
    ahead = [lead for lead in leads(basis.parts, best.code) if lead.difference > 0][:REASONS]
    name, value = quoted(best.name, t), basis.values[best.code]
    if not ahead:
        return t("story.strongest_plain", name=name, value=value)
    criteria = t.join([name_inside(lead.criterion, basis.study.criteria, t) for lead in ahead])
    return t("story.strongest", name=name, value=value, criteria=criteria)
