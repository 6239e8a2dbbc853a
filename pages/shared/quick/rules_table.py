"""Every rule of the list: what is left of it, what it costs, and what one step further would change."""

from collections.abc import Collection, Sequence

import pandas as pd
import streamlit as st

from charts.words import TITLE_LETTERS, quoted
from pages.shared.messages import markdown
from pages.shared.quick import prices
from pages.shared.quick.at_hand import AtHand
from pages.shared.quick.prices import Priced
from pages.shared.tables import BLANK, show_stacked
from reports.study_tables.rules import TOLD, rule_name, rule_phrases
from scoring.shortlist import BUDGETS, Rule, RuleCheck, RulePrice, dearest
from scoring.shortlist.prices import NUMBERS
from texts import Texts

NAMED = 3
"""More programs than this are counted, not named."""
SEEN = 0.01
NOTHING = 1e-9
"""Less than this is rounding of the machine."""


def answer(at: AtHand, found: Sequence[RulePrice] | None, t: Texts) -> str:
    """Say which rule costs the list most."""
    if found is None:
        return t("rules.title_pending", count=len(at.shortlist.chosen), cost=at.shortlist.cost)
    most = dearest(found)
    if most is None:
        costs_none = len(free_rules(found)) == len(at.shortlist.checks)
        return t("rules.title_free" if costs_none else "rules.title_none")
    names = {code: quoted(name, t, most=TITLE_LETTERS) for code, name in at.names.items()}
    return t("rules.title", rule=rule_name(most.rule, t, names, amount=TOLD))


def show_rules(at: AtHand, priced: Priced, t: Texts) -> None:
    """Show the rules with their prices; these come later, in rows that stand already."""
    st.subheader(t("rules.table"), anchor=False)
    free = free_rules(priced.prices)
    table = table_of(at, priced.prices, t, but=free)
    if len(table):
        show_stacked(table, t, key="rules", alt=t("rules.table_alt"), height=720, rows=16)
    if free:
        st.markdown(markdown(free_sentence(free, at, t)))
    prices.watch(priced, t)
    if any(check.rule.kind in NUMBERS for check in at.shortlist.checks):
        st.caption(t("rules.number_rests", baseline=at.shortlist.rules.baseline))


def free_rules(found: Sequence[RulePrice] | None) -> tuple[Rule, ...]:
    """Give the rules without which the list would gain nothing; none while that is not known."""
    return tuple(one.rule for one in found or () if one.without is not None and abs(one.without.gain) < NOTHING)


def free_sentence(rules: Sequence[Rule], at: AtHand, t: Texts) -> str:
    """Say which rules take nothing from the list, in one sentence."""
    names = {code: quoted(name, t) for code, name in at.names.items()}
    agencies = [candidate.agency for candidate in at.candidates]
    told = t.join(rule_phrases(rules, t, names, agencies=agencies))
    return t("rules.free" if len(rules) < len(at.shortlist.checks) else "rules.free_all", count=len(rules), rules=told)


def table_of(at: AtHand, found: Sequence[RulePrice] | None, t: Texts, *, but: Collection[Rule] = ()) -> pd.DataFrame:
    """Give a row for each rule but those named; what is not known yet is blank."""
    names = {code: quoted(name, t) for code, name in at.names.items()}
    every: Sequence[RulePrice | None] = found or [None] * len(at.shortlist.checks)
    rows = [pair for pair in zip(at.shortlist.checks, every, strict=True) if pair[0].rule not in but]
    checks, known = [check for check, _ in rows], [price for _, price in rows]
    changes = [None if price is None else price.without for price in known]
    gains = [None if change is None else change.gain for change in changes]
    costs = [None if change is None else change.cost for change in changes]
    return pd.DataFrame(
        {
            t("rules.column_rule"): [rule_name(check.rule, t, names) for check in checks],
            t("rules.column_left"): [left(check, t) for check in checks],
            t("rules.column_gain"): [change_written(gain, "signed", t) for gain in gains],
            t("rules.column_cost"): [change_written(cost, "signed_money", t) for cost in costs],
            t("rules.column_further"): [further(price, at, t) for price in known],
        }
    )


def change_written(change: float | None, how: str, t: Texts) -> str:
    """Write what a rule changes: a gain too small for two decimals gets three; nothing is said in a word.

    how  `signed` for values, `signed_money` for Rupiah
    """
    if change is None:
        return BLANK
    if abs(change) < NOTHING:
        return t("rules.same")
    return t.written(change, how if how != "signed" else "signed2" if abs(change) >= SEEN else "signed3")


def left(check: RuleCheck, t: Texts) -> str:
    """Write what is left before a rule binds."""
    if check.rule.kind in BUDGETS:
        return t.money(check.slack)
    return t("rules.programs_left", count=round(check.slack)) if check.slack else t("rules.nothing_left")


def further(price: RulePrice | None, at: AtHand, t: Texts) -> str:
    """Say what one step of a rule's limit would change."""
    if price is None or not price.step:
        return ""
    step = t.written(price.step, "signed_money" if price.rule.kind in BUDGETS else "signed0")
    if price.further is None:
        return t("rules.step_unknown", step=step)
    if not price.further.came and not price.further.went:
        return t("rules.step_nothing", step=step)
    came, went = _named(price.further.came, at, t), _named(price.further.went, at, t)
    key = "step" if came and went else "step_in" if came else "step_out"
    return t(f"rules.{key}", step=step, came=came, went=went)


def _named(codes: Sequence[str], at: AtHand, t: Texts) -> str:
    names = [quoted(at.names[code], t) for code in codes[:NAMED]]
    more = len(codes) - len(names)
    return t.join([*names, t("quick_win.and_others", count=more)] if more else names)
