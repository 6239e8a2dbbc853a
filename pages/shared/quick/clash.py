"""Rules that cannot hold together, in words, and the least that each would have to give, one press away."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import streamlit as st

from charts.words import quoted
from pages.shared import cached, later, state
from pages.shared.messages import markdown
from pages.shared.quick.acts import take_rules
from pages.shared.quick.at_hand import AtHand
from reports.study_tables.clash_words import clash_sentence, loosening_sentence, way_out_sentence
from reports.study_tables.forced import forced_sentences
from reports.study_tables.rules import rule_name
from scoring.shortlist import Loosening, Rule, Rules, Shortlist, all_loosened, loosened, loosenings, way_out
from scoring.study import Study
from texts import Texts


def tell_clash(at: AtHand, t: Texts) -> None:
    """Say which rules cannot hold together, and why a program that must be on the list cannot be."""
    names = _names(at, t)
    said = (clash_sentence(at.shortlist, t, names), *forced_sentences(at.shortlist.rules, at.study, t, names))
    st.warning(markdown(" ".join(said)), icon=":material/info:")


def warn_of_clash(shortlist: Shortlist, study: Study, t: Texts) -> None:
    """Say in a room that waits for a list which rules cannot hold together."""
    names = {program.code: program.name for program in study.programs}
    st.warning(markdown(clash_sentence(shortlist, t, names)), icon=":material/info:")


def show_loosenings(at: AtHand, t: Texts) -> None:
    """Offer the least that one rule would have to give, or the fewest together; taking it can be undone."""
    st.subheader(t("rules.loosen"), anchor=False)
    several = bool(at.shortlist.other_clashes)
    found = () if several else _alone(at)
    if any(one.amount is not None for one in found):
        _offer(found, at, t)
        return
    _offer_way_out(at, t)
    if several:
        fold = st.expander(t("rules.several_clashes"), key="clash_by_clash", on_change="rerun")
        if fold.open:
            with fold:
                _offer(_alone(at), at, t)


def find_loosenings(at: AtHand) -> tuple[Loosening, ...]:
    """Give what each rule of the clashes would have to give; of several clashes each is resolved by itself."""
    rules = at.shortlist.rules.each()
    found: list[Loosening] = []
    for clash in (at.shortlist.clash, *at.shortlist.other_clashes):
        others = _of_others(at, clash)
        found += loosenings(at.candidates, [rule for rule in rules if rule not in others], clash)
    return tuple(found)


def _alone(at: AtHand) -> tuple[Loosening, ...]:
    return cached.mended(later.key_of("alone", at.key), partial(find_loosenings, at))


def _offer(found: Sequence[Loosening], at: AtHand, t: Texts) -> None:
    """Show what rules would have to give one under the other, each beside the button that lets it."""
    names, several = _names(at, t), bool(at.shortlist.other_clashes)
    for number, one in enumerate(found):
        said, button = st.columns([5, 1], vertical_alignment="center", gap="medium")
        said.markdown(markdown(loosening_sentence(one, t, names, of_several=several)))
        if one.amount is not None:
            with button:
                st.button(
                    t(f"rules.{'drop' if one.mended is None else 'loosen_to'}"),
                    key=f"loosen_{number}",
                    help=None if one.mended is None else rule_name(one.mended, t, names),
                    on_click=take_loosening,
                    args=(one, at.shortlist.rules),
                )


def _offer_way_out(at: AtHand, t: Texts) -> None:
    work = partial(way_out, at.candidates, at.shortlist.rules.each())
    found = cached.mended(later.key_of("way_out", at.key), work)
    if found:
        st.markdown(markdown(way_out_sentence(found, t, _names(at, t))))
        st.button(
            t("rules.loosen_all"),
            key="loosen_all",
            type="primary",
            on_click=take_way_out,
            args=(found, at.shortlist.rules),
        )


def take_way_out(found: Sequence[Loosening], held: Rules) -> None:
    """Let rules give way together, each as far as it must."""
    study = state.study()
    take_rules(replace(study, rules=all_loosened(study.rules, held, found)))


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
