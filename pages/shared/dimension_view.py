"""Choose whether the order of all programs is looked at, or that within one dimension."""

import streamlit as st

from scoring.dimensions import Dimension
from scoring.study import Study
from texts import Texts

EVERY = "all"


def choose_dimension(study: Study, t: Texts) -> Dimension | None:
    """Offer the dimensions that the list has; None for all of them together."""
    present = [dimension for dimension in Dimension if any(p.dimension is dimension for p in study.programs)]
    view = st.segmented_control(
        t("ranking.view"),
        [EVERY, *present],
        format_func=lambda key: t("ranking.all") if key == EVERY else t(f"dimensions_short.{key}"),
        default=EVERY,
        required=True,
        key="view",
        wrap=True,
    )
    return None if view == EVERY else Dimension(str(view))
