"""How the rules of one list differ from those of another, in words."""

from collections.abc import Callable, Sequence

from charts.words import quoted
from reports.study_tables.rules import rule_phrases
from scoring.scenarios import RulesMoved
from scoring.shortlist import Rule, RuleKind
from scoring.shortlist.prices import NUMBERS
from texts import Texts


def rule_changes(moved: RulesMoved, t: Texts) -> str:
    """Name each rule that differs, from what to what: `pagu Rp6,2 miliar menjadi pagu Rp10 miliar`."""
    names = {code: quoted(name, t) for code, name in moved.names.items()}

    def told(rules: Sequence[Rule]) -> str:
        return t.join(rule_phrases(rules, t, names))

    said = [
        _said(moved, told, NUMBERS, t),
        *(_said(moved, told, {kind}, t) for kind in RuleKind if kind not in NUMBERS),
    ]
    if moved.baselines:
        said.append(t("list_moves.baseline", before=moved.baselines[0], after=moved.baselines[1]))
    if moved.parts:
        said.append(t("list_moves.parts", programs=t.join([names.get(code, code) for code in moved.parts])))
    return "; ".join(one for one in said if one)


def _said(
    moved: RulesMoved, told: Callable[[Sequence[Rule]], str], kinds: frozenset[RuleKind] | set[RuleKind], t: Texts
) -> str:
    before = told([rule for rule in moved.before if rule.kind in kinds])
    after = told([rule for rule in moved.after if rule.kind in kinds])
    if not before and not after:
        return ""
    way = "moved" if before and after else "added" if after else "dropped"
    return t(f"list_moves.rule_{way}", before=before, after=after)
