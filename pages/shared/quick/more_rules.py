"""The rules that few lists need, folded: one question about them at a time."""

from collections.abc import Callable, Mapping

import streamlit as st

from pages.shared.quick.at_hand import AtHand
from pages.shared.quick.more_agencies import ask_agencies
from pages.shared.quick.more_baseline import ask_baseline
from pages.shared.quick.more_between import ask_between
from pages.shared.quick.more_money import ask_money
from pages.shared.quick.more_parts import ask_parts
from pages.shared.quick.more_rulings import ask_rulings
from texts import Texts

TOPICS: Mapping[str, Callable[[AtHand, Texts], None]] = {
    "rulings": ask_rulings,
    "money": ask_money,
    "agencies": ask_agencies,
    "between": ask_between,
    "parts": ask_parts,
    "baseline": ask_baseline,
}


def show_more(at: AtHand, t: Texts) -> None:
    """Ask about one kind of rule at a time, in an expander."""
    told = st.expander(t("rules.more"), key="more_rules", on_change="rerun")
    if not told.open:
        return
    with told:
        topic = st.pills(
            t("rules.about"),
            list(TOPICS),
            format_func=lambda key: t(f"rules.about_{key}"),
            default="rulings",
            required=True,
            key="more_topic",
            persist_state="session",
        )
        TOPICS[topic or "rulings"](at, t)
