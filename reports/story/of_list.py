"""The first half of the story: what was asked for, and what came of it."""

from collections import Counter
from collections.abc import Sequence

from charts.words import better_name, dimension_name, quoted
from reports.story.basis import StoryBasis
from reports.study_tables.rules import TOLD, rule_phrases
from scoring.contributions import leads
from scoring.dimensions import Dimension
from scoring.shortlist import BUDGETS, Rule
from texts import Texts

REASONS = 2
"""So many criteria are named for the strongest program."""


def asked(basis: StoryBasis, t: Texts) -> str:
    """Say what the team asked for, and which rules hold though nobody set them."""
    rules = basis.shortlist.rules.each()
    set_by_team = [rule for rule in rules if rule.kind not in basis.defaults]
    left = [rule for rule in rules if rule.kind in basis.defaults]
    way = "both" if set_by_team and left else "default" if left else "team"
    limited = any(rule.kind in BUDGETS for rule in rules)
    key = f"story.asked_{way}" if limited else f"story.asked_{way}_open"
    return t(key, rules=_phrase(set_by_team, basis, t), defaults=_phrase(left, basis, t))


def picked(basis: StoryBasis, t: Texts) -> str:
    """Say how many of how many came onto the list, and why some take no part: failing and lacking apart."""
    programs, open_, chosen = len(basis.study.programs), len(basis.candidates), len(basis.chosen)
    if set(basis.judged.came) - {one.code for one in basis.candidates}:
        return t("story.picked_judged", programs=programs, open=open_, chosen=chosen)
    lacking = programs - open_ - basis.failing
    if programs in (1, chosen):
        return t(f"story.picked_{'only' if programs == 1 else 'every'}", programs=programs)
    way = "both" if basis.failing and lacking else "failing" if basis.failing else "lacking" if lacking else "all"
    key = f"story.picked_{way}_whole" if open_ == chosen else f"story.picked_{way}"
    return t(key, programs=programs, failing=basis.failing, lacking=lacking, open=open_, chosen=chosen)


def worth(basis: StoryBasis, t: Texts) -> str:
    """Say what the list needs, and between which values its programs lie."""
    values = [basis.values[code] for code in basis.judged.chosen if code in basis.values]
    if not values:
        return ""
    low, high = min(values), max(values)
    same = t.number(low) == t.number(high)
    between = t("story.values_same", value=high) if same else t("story.values_between", low=low, high=high)
    waiting = len(basis.judged.uncounted)
    key = "unknown" if waiting == len(basis.judged.chosen) else "waiting" if waiting else "known"
    return t(f"story.worth_{key}", cost=basis.judged.cost, values=between, waiting=waiting)


def dimensions(basis: StoryBasis, t: Texts) -> str:
    """Say how many programs each dimension has, and which needs most of the money."""
    present = [dimension for dimension in Dimension if any(one.dimension is dimension for one in basis.chosen)]
    if not present:
        return t("story.dimensions_none")
    if len(present) == 1:
        return t("story.dimensions_one", dimension=dimension_name(present[0], t))
    key = "story.dimensions_all" if len(present) == len(Dimension) else "story.dimensions_some"
    counts = _counts(basis, t)
    costs: Counter[Dimension | None] = Counter()
    for program in basis.chosen:
        costs[program.dimension] += round(program.budget or 0)
    dearest, cost = costs.most_common(1)[0]
    if cost <= 0 or cost == costs.total() or dearest is None:
        return t(f"{key}_plain", counts=counts, count=len(present))
    facts = {"dimension": dimension_name(dearest, t), "share": cost / costs.total(), "cost": cost}
    return t(key, counts=counts, count=len(present), **facts)


def strongest(basis: StoryBasis, t: Texts) -> str:
    """Say which program leads the list, and where it stands above the average of the proposals."""
    best = basis.chosen[0]
    if best.code not in basis.values:
        return ""
    ahead = [lead.criterion for lead in leads(basis.parts, best.code) if lead.difference > 0][:REASONS]
    name, value = quoted(best.name, t), basis.values[best.code]
    if not ahead:
        return t("story.strongest_plain", name=name, value=value)
    return t("story.strongest", name=name, value=value, criteria=t.join([_strength(key, basis, t) for key in ahead]))


def _phrase(rules: Sequence[Rule], basis: StoryBasis, t: Texts) -> str:
    names = {program.code: quoted(program.name, t) for program in basis.study.programs}
    agencies = [one.agency for one in basis.candidates]
    return t.join(rule_phrases(rules, t, names, amount=TOLD, agencies=agencies))


def _counts(basis: StoryBasis, t: Texts) -> str:
    """Name dimensions of the same number of programs together, the largest number first."""
    groups: dict[int, list[str]] = {}
    counted = Counter(program.dimension for program in basis.chosen)
    for dimension in (*Dimension, None):
        if counted[dimension]:
            groups.setdefault(counted[dimension], []).append(dimension_name(dimension, t))
    said = []
    for count in sorted(groups, reverse=True):
        key = "story.in_each" if len(groups[count]) > 1 else "story.in_one"
        said.append(t(key, count=count, names=t.join(groups[count])))
    return said[0] if len(said) == 1 else t("story.groups", first="; ".join(said[:-1]), last=said[-1])


def _strength(key: str, basis: StoryBasis, t: Texts) -> str:
    own = any(criterion.key == key and criterion.label for criterion in basis.study.criteria)
    told = f"story.strength.{key}"
    return t(told) if told in t and not own else better_name(key, basis.study.criteria, t)
