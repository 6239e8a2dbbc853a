"""Budgets of single years and single sources of funds."""

from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from pages.shared import state
from pages.shared.quick.acts import take_rules
from pages.shared.quick.ask import ask_billions, typed_rupiah
from pages.shared.quick.at_hand import AtHand
from scoring.folding import folded
from texts import Texts


def ask_money(at: AtHand, t: Texts) -> None:
    """Ask for the Rupiah of each year that the study spans, and of each source that its candidates name."""
    rules, limits = at.study.rules, at.study.limits
    with st.container(key="money_years", horizontal=True, gap="medium"):
        for year in range(limits.first.year, limits.last.year + 1):
            key = f"year_{year}"
            ask_billions(key, t("rules.year", year=str(year)), rules.years.get(str(year)), t, take_year, key, str(year))
    with st.container(key="money_sources", horizontal=True, gap="medium"):
        for number, source in enumerate(sources_of(at)):
            key = f"source_{number}"
            ask_billions(key, t("rules.source", source=source), rules.sources.get(source), t, take_source, key, source)
    st.caption(t("rules.money_note"))


def sources_of(at: AtHand) -> list[str]:
    """Give the sources of funds, each once however it is written: those with a limit first, then the candidates'."""
    names = [*at.study.rules.sources, *(candidate.source for candidate in at.candidates)]
    known: dict[str, str] = {}
    for name in names:
        if folded(name):
            known.setdefault(folded(name), name)
    return list(known.values())


def take_year(key: str, year: str) -> None:
    """Take the limit of a year."""
    study = state.study()
    take_rules(replace(study, rules=replace(study.rules, years=_limited(study.rules.years, year, key))))


def take_source(key: str, source: str) -> None:
    """Take the limit of a source of funds."""
    study = state.study()
    take_rules(replace(study, rules=replace(study.rules, sources=_limited(study.rules.sources, source, key))))


def _limited(limits: Mapping[str, float], name: str, key: str) -> dict[str, float]:
    """Give limits with the one that was typed, or without it where its field was cleared."""
    found = typed_rupiah(key, limits.get(name))
    others = {one: limit for one, limit in limits.items() if one != name}
    return others if found is None else {**others, name: found}
