"""Rules that cannot hold together, in words, and the least that each would have to give, one press away."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from charts.words import quoted
from pages.shared import state
from pages.shared.messages import markdown
from pages.shared.quick.acts import take_rules
from pages.shared.quick.at_hand import AtHand
from reports.study_tables.forced import forced_sentences
from reports.study_tables.rules import clash_sentence, loosening_sentence, rule_name
from scoring.shortlist import Loosening, Rule, Rules, loosened, loosenings
from texts import Texts


def tell_clash(at: AtHand, t: Texts) -> None:
    """Say which rules cannot hold together, and why a program that must be on the list cannot be."""
    names = _names(at, t)
    said = (clash_sentence(at.shortlist, t, names), *forced_sentences(at.shortlist.rules, at.study, t, names))
    st.warning(markdown(" ".join(said)), icon=":material/info:")


def show_loosenings(at: AtHand, t: Texts) -> None:
    """Offer the least that each rule of a clash would have to give; taking it can be undone."""
    st.subheader(t("rules.loosen"), anchor=False)
    names, several = _names(at, t), bool(at.shortlist.other_clashes)
    if several:
        st.markdown(t("rules.several_clashes", count=1 + len(at.shortlist.other_clashes)))
    for number, one in enumerate(find_loosenings(at, several=several)):
        with st.container(key=f"loosening_{number}", horizontal=True, vertical_alignment="center", gap="medium"):
            st.markdown(markdown(loosening_sentence(one, t, names)), width="stretch")
            if one.amount is not None:
                st.button(
                    t(f"rules.{'drop' if one.mended is None else 'loosen_to'}"),
                    key=f"loosen_{number}",
                    help=None if one.mended is None else rule_name(one.mended, t, names),
                    on_click=take_loosening,
                    args=(one, at.shortlist.rules),
                )


def find_loosenings(at: AtHand, *, several: bool) -> Sequence[Loosening]:
    """Give what each rule of the clashes would have to give; with several clashes, each is mended by itself."""
    rules = at.shortlist.rules.each()
    found: list[Loosening] = []
    for clash in (at.shortlist.clash, *at.shortlist.other_clashes):
        others = _of_others(at, clash)
        under = [rule for rule in rules if rule not in others] if several else rules
        found += loosenings(at.candidates, under, clash)
    return found


def take_loosening(one: Loosening, held: Rules) -> None:
    """Let one rule give way as far as it must."""
    study = state.study()
    take_rules(replace(study, rules=loosened(study.rules, held, one.rule, one.mended)))


def _of_others(at: AtHand, clash: Sequence[Rule]) -> list[Rule]:
    """Give the rules of the other clashes: while they stand, no single rule can mend this one."""
    clashes = (at.shortlist.clash, *at.shortlist.other_clashes)
    return [rule for one in clashes if one != clash for rule in one]


def _names(at: AtHand, t: Texts) -> dict[str, str]:
    return {code: quoted(name, t) for code, name in at.names.items()}
