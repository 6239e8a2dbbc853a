"""How many programs each agency may have, and run at once; one agency may have its own numbers."""

from dataclasses import replace

import streamlit as st

from pages.shared import state
from pages.shared.quick.acts import take_rules
from pages.shared.quick.ask import ask_count
from pages.shared.quick.at_hand import AtHand
from scoring.folding import folded
from scoring.shortlist import Quota
from texts import Texts

OF_ALL = ("agency_minimum", "agency_maximum", "capacity")
AGENCY = "rule_agency"


def ask_agencies(at: AtHand, t: Texts) -> None:
    """Ask for what holds for each agency, then for what holds for one that is chosen."""
    rules = at.study.rules
    with st.container(key="agencies_all", horizontal=True, gap="medium"):
        for field in OF_ALL:
            least = 0 if field == "agency_minimum" else 1
            ask_count(f"all_{field}", t(f"rules.{field}"), getattr(rules, field), t, take_all, field, least=least)
    agencies = agencies_of(at)
    if not agencies:
        return
    agency = st.selectbox(t("rules.one_agency"), agencies, key=AGENCY, width=560, persist_state="session")
    quota, own = rules.agencies.get(agency), rules.capacities.get(agency)
    with st.container(key="agencies_one", horizontal=True, gap="medium"):
        for part in ("minimum", "maximum"):
            value = getattr(quota, part) if quota else None
            if value == 0 and not rules.agency_minimum:  # none at least says nothing where the others have none either
                value = None
            least = 0 if part == "minimum" else 1
            ask_count(f"one_{part}", t(f"rules.one_{part}"), value, t, take_quota, agency, least=least)
        ask_count("one_capacity", t("rules.one_capacity"), own, t, take_capacity, agency, least=1)


def agencies_of(at: AtHand) -> list[str]:
    """Give the agencies of the candidates, each once; those with numbers of their own first, as they were typed."""
    rules = at.study.rules
    known: dict[str, str] = {}
    for name in (*rules.agencies, *rules.capacities, *sorted(candidate.agency for candidate in at.candidates)):
        if folded(name):
            known.setdefault(folded(name), name)
    return list(known.values())


def take_all(field: str) -> None:
    """Take what holds for each agency."""
    study = state.study()
    typed = {field: _typed(f"all_{field}")}
    take_rules(replace(study, rules=replace(study.rules, **typed)))  # type: ignore[arg-type]


def take_quota(agency: str) -> None:
    """Take the quota of one agency; where both numbers are blank it has none of its own."""
    study = state.study()
    least, most = _typed("one_minimum"), _typed("one_maximum")
    others = {name: quota for name, quota in study.rules.agencies.items() if name != agency}
    own: dict[str, Quota] = {} if least is None and most is None else {agency: Quota(least or 0, most)}
    take_rules(replace(study, rules=replace(study.rules, agencies={**others, **own})))


def take_capacity(agency: str) -> None:
    """Take how many programs one agency runs at once."""
    study, typed = state.study(), _typed("one_capacity")
    others = {name: most for name, most in study.rules.capacities.items() if name != agency}
    own: dict[str, int] = {} if typed is None else {agency: typed}
    take_rules(replace(study, rules=replace(study.rules, capacities={**others, **own})))


def _typed(key: str) -> int | None:
    typed: int | None = state.recall(key, None)
    return typed
