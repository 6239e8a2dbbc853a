"""The rules of a list in words."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from scoring.dimensions import Dimension
from scoring.folding import folded
from scoring.shortlist import BUDGETS, Rule, RuleKind, Rules
from texts import Texts

NAMELESS: Mapping[str, str] = {}
"""Programs are called by their codes."""
TOLD = "brief"
"""How Rupiah are written in a title or a sentence: short, where rounding spoils nothing."""
BETWEEN = frozenset({RuleKind.LEAST_NUMBER, RuleKind.MOST_NUMBER})
OF_AGENCIES = frozenset({RuleKind.AGENCY_MINIMUM, RuleKind.AGENCY_MAXIMUM, RuleKind.CAPACITY})
OF_DIMENSIONS = frozenset({RuleKind.MINIMUM, RuleKind.MAXIMUM})
MANY = 3
"""So many dimensions or agencies with the same limit share one phrase; agencies are then counted, not named."""


def rule_name(rule: Rule, t: Texts, names: Mapping[str, str] = NAMELESS, *, amount: str = "rupiah") -> str:
    """Write one rule with its limit: `sedikitnya 1 program Smart Living`.

    names   of programs by code; one without is called by its code
    amount  how Rupiah are written: in full for tables, `TOLD` for titles and sentences
    """
    programs = [names.get(code, code) for code in rule.programs]
    return t(
        _wording(rule, amount),
        limit=t.written(rule.limit, amount) if rule.kind in BUDGETS else int(rule.limit),
        dimension=t(f"dimensions.{rule.dimension or 'none'}"),
        agency=rule.agency,
        source=rule.source,
        year="" if rule.year is None else str(rule.year),
        program=programs[0] if programs else "",
        programs=t.join(programs),
        needs=t.join(programs[1:]),
    )


def rules_sentence(
    rules: Rules, t: Texts, names: Mapping[str, str] = NAMELESS, *, amount: str = "rupiah", agencies: Iterable[str] = ()
) -> str:
    """Write all rules of a list as one phrase; `amount` as in `rule_name`, `agencies` as in `rule_phrases`."""
    return t.join(rule_phrases(rules.each(), t, names, amount=amount, agencies=agencies))


def rule_phrases(
    rules: Sequence[Rule],
    t: Texts,
    names: Mapping[str, str] = NAMELESS,
    *,
    amount: str = TOLD,
    agencies: Iterable[str] = (),
) -> list[str]:
    """Write a rule that holds alike for every dimension or agency once: `sedikitnya 1 program setiap dimensi`.

    agencies  all that propose a program, where they are known
    """
    said: list[str] = []
    for kind in RuleKind:
        of_kind = [rule for rule in rules if rule.kind is kind]
        if kind in BETWEEN and amount == TOLD and {rule.kind for rule in rules} >= BETWEEN:
            said += _between(rules, t) if kind is RuleKind.LEAST_NUMBER else []
        elif _alike(of_kind):
            said.append(t(f"report_workbook.rules.{kind}_each", limit=int(of_kind[0].limit)))
        elif kind in OF_DIMENSIONS:
            said += _of_dimensions(of_kind, t)
        elif kind in OF_AGENCIES:
            said += _of_agencies(of_kind, t, {folded(agency) for agency in agencies if folded(agency)})
        else:
            said += [rule_name(rule, t, names, amount=amount) for rule in of_kind]
    return said


def _wording(rule: Rule, amount: str) -> str:
    """Give the key of the wording; a rule that holds for each agency has its own."""
    if rule.kind in BUDGETS and amount == TOLD:
        return f"report_workbook.rules_told.{rule.kind}"
    of_all = rule.kind in (RuleKind.AGENCY_MAXIMUM, RuleKind.CAPACITY) and not rule.agency
    return f"report_workbook.rules.{rule.kind}_each" if of_all else f"report_workbook.rules.{rule.kind}"


def _between(rules: Sequence[Rule], t: Texts) -> list[str]:
    limits = {rule.kind: int(rule.limit) for rule in rules if rule.kind in BETWEEN}
    least, most = limits[RuleKind.LEAST_NUMBER], limits[RuleKind.MOST_NUMBER]
    return [t("report_workbook.rules_told.number_between", least=least, most=most)]


def _alike(rules: Sequence[Rule]) -> bool:
    """Say whether one limit holds for every dimension."""
    return len({rule.limit for rule in rules}) == 1 and {rule.dimension for rule in rules} == set(Dimension)


def _of_dimensions(rules: Sequence[Rule], t: Texts) -> list[str]:
    """Write dimensions of the same limit once, where there are many of them."""
    groups: dict[float, list[Rule]] = {}
    for rule in rules:
        groups.setdefault(rule.limit, []).append(rule)
    said: list[str] = []
    for limit, group in groups.items():
        if len(group) < MANY:
            said += [rule_name(rule, t) for rule in group]
            continue
        dimensions = t.join([t(f"dimensions.{rule.dimension}") for rule in group])
        said.append(t(f"report_workbook.rules.{group[0].kind}_some", limit=int(limit), dimensions=dimensions))
    return said


def _of_agencies(rules: Sequence[Rule], t: Texts, agencies: Collection[str]) -> list[str]:
    """Write agencies of the same limit once, those with a limit of their own before the rest."""
    groups: dict[float, list[Rule]] = {}
    for rule in rules:
        groups.setdefault(rule.limit, []).append(rule)
    rest = max(groups.values(), key=len, default=[])
    every = bool(agencies) and {folded(rule.agency) for rule in rules} >= set(agencies)
    said: list[str] = []
    for group in sorted(groups.values(), key=lambda one: one is rest):
        if group is rest and every and len(group) > 1:
            said.append(_of_many(group, "each" if len(groups) == 1 else "each_other", t))
        elif len(group) >= MANY:
            said.append(_of_many(group, "many", t))
        else:
            said += [rule_name(rule, t) for rule in group]
    return said


def _of_many(group: Sequence[Rule], way: str, t: Texts) -> str:
    limit, count = int(group[0].limit), len(group)
    return t(f"report_workbook.rules.{group[0].kind}_{way}", limit=limit, count=count)
