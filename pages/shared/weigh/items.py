"""What is weighed, in words: its name and the range of which the question speaks."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass

import streamlit as st

from charts.words import criterion_name
from pages.shared.messages import markdown
from pages.shared.weights import anchors
from scoring.criteria import Criterion, Unit
from scoring.study import Study
from scoring.weighting.dialogue import GROUPS
from scoring.weighting.stages import Stage, asked_criteria
from texts import Texts


@dataclass(frozen=True)
class Item:
    """One thing to weigh, safe to show.

    name  as people call it
    span  from the worst anchor to the best
    """

    key: str
    name: str
    span: str


def items_of(stage: Stage, study: Study, t: Texts) -> Mapping[str, Item]:
    """Give the things of a stage by key; a group ranges over all of its criteria together."""
    asked = asked_criteria(study.counted_criteria, study.weighting)
    if stage.key == GROUPS:
        sizes = {key: sum(str(criterion.group) == key for criterion in asked) for key in stage.keys}
        return {key: Item(key, t(f"groups.{key}"), t("weigh.group_span", count=sizes[key])) for key in stage.keys}
    return {c.key: Item(c.key, markdown(criterion_name(c, t)), span(c, t)) for c in asked if c.key in stage.keys}


def span(criterion: Criterion, t: Texts) -> str:
    """Write the anchors from worst to best, briefly: every rating has the same scale."""
    worst, best = criterion.anchors
    return t("weigh.span_rating", worst=worst, best=best) if criterion.unit is Unit.RATING else anchors(criterion, t)


def row(item: Item, key: str) -> AbstractContextManager[object]:
    """Open a row that begins with the name of a thing and its range; what is drawn in it stands at its end."""
    line = st.container(key=key, horizontal=True, vertical_alignment="center", gap="small")
    with line, st.container(gap=None):
        st.markdown(item.name)
        st.caption(item.span)
    return line
