"""Order: a number for each, 1 for the most important; the same number for those equally important."""

import streamlit as st

from pages.shared import state
from pages.shared.weigh import acts
from pages.shared.weigh.items import items_of, row
from scoring.study import Study
from scoring.weighting.stages import Stage
from texts import Texts

WAY = "roc"


def show_questions(stage: Stage, study: Study, t: Texts) -> None:
    """Ask for the place of each, and say the order that comes of it."""
    given, items = study.dialogue(WAY).at(stage.key), items_of(stage, study, t)
    kept = stage.kept(given)
    st.markdown(t("weigh.order"))
    for one in kept:
        key = f"place_{stage.key}_{one}"
        state.follow(key, given.places.get(one))
        with row(items[one], f"row_{key}"):
            st.number_input(
                t("weigh.place_of", name=items[one].name),
                1,
                max(len(kept), given.places.get(one, 1)),
                value=None,
                key=key,
                on_change=acts.keep_number,
                args=(WAY, stage.key, "places", one, key),
                label_visibility="collapsed",
                placeholder=t("weigh.places_range", count=len(kept)),
                width=150,
            )
    places = sorted({given.places[one] for one in kept if one in given.places})
    told = [t.join([items[one].name for one in kept if given.places.get(one) == place]) for place in places]
    if told:
        st.caption(t("weigh.order_told", order=" › ".join(told)))
