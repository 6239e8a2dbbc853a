"""Twins side by side: which one leads, what they do not say alike, and what they do."""

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from data.lists import Place, Twins
from data.lists.differences import compared_keys, filled, fullest, said
from data.lists.merging import taken_from
from data.records import as_json, digest
from pages.shared.messages import markdown
from pages.shared.tables import show_sentences
from pages.shared.twin_words import field_name, place_written, value_written
from scoring.criteria import Criterion
from scoring.program import Program
from texts import Texts


def ask_leading(twins: Twins, t: Texts) -> Place:
    """Ask which program leads, the one that says most to begin with."""
    number: int = st.radio(
        t("merge.leading"),
        range(len(twins.places)),
        index=fullest(twins.programs),
        format_func=lambda n: _named(n, twins.programs[n], t),
        captions=[_whence(program, t) for program in twins.programs],
        key=f"{_key(twins)}_leading",
        horizontal=True,
        width="stretch",
        help=t("merge.leading_help"),
    )
    return twins.places[number]


def ask_picks(twins: Twins, leading: Place, criteria: Sequence[Criterion], t: Texts) -> Mapping[str, Place]:
    """Ask for every field in which they differ whose value is taken on merging; give those picked from another."""
    taken = taken_from(twins.by_place, leading, {})
    st.markdown(t("merge.differ", fields=len(twins.differences)) if twins.differences else t("merge.no_difference"))
    picked = {key: _ask_pick(key, twins, leading, taken[key], criteria, t) for key in twins.differences}
    return {key: place for key, place in picked.items() if place != taken[key]}


def show_alike(twins: Twins, criteria: Sequence[Criterion], t: Texts) -> None:
    """Fold away what all say alike."""
    first = twins.programs[0]
    alike = [k for k in compared_keys(twins.programs) if k not in twins.differences and said(first, k) is not None]
    if not alike:
        return
    with st.expander(t("merge.alike", fields=len(alike))):
        table = pd.DataFrame(
            {
                t("mend.field"): [field_name(key, criteria, t) for key in alike],
                t("merge.column_all"): [value_written(first, key, t) for key in alike],
            }
        )
        show_sentences(table, t, alt=t("merge.alike_alt"))


def _ask_pick(key: str, twins: Twins, leading: Place, taken: Place, criteria: Sequence[Criterion], t: Texts) -> Place:
    places = twins.places
    labels = value_labels(key, twins, places.index(taken), t)
    options = list(labels)
    number: int = st.radio(
        markdown(field_name(key, criteria, t)),
        options,
        index=options.index(places.index(taken)),
        format_func=lambda n: labels[n],
        key=f"{_key(twins)}_{places.index(leading)}_{key}",
        horizontal=True,
        width="stretch",
    )
    return places[number]


def value_labels(key: str, twins: Twins, taken: int, t: Texts) -> Mapping[int, str]:
    """Give each distinct value once, by the number of a program that says it; no two are labelled alike.

    taken  number of the program whose value it is to begin with
    """
    saying: dict[object, list[int]] = {}
    for number, program in enumerate(twins.programs):
        saying.setdefault(said(program, key), []).append(number)
    groups = {taken if taken in numbers else numbers[0]: numbers for numbers in saying.values()}
    written = {number: markdown(value_written(twins.programs[number], key, t)) for number in groups}
    if len(set(written.values())) == len(twins.places):
        return written
    numbers = {number: t.join([str(n + 1) for n in group]) for number, group in groups.items()}
    return {n: t("merge.value_of", value=value, numbers=numbers[n]) for n, value in written.items()}


def _named(number: int, program: Program, t: Texts) -> str:
    """Name a program with its number: Streamlit knows a choice by its words, and twins are named alike."""
    named = {"number": number + 1, "name": markdown(program.name)}
    agency = markdown(program.agency)
    return t("merge.named", **named, agency=agency) if agency else t("merge.named_alone", **named)


def _whence(program: Program, t: Texts) -> str:
    place = program.provenance
    told = {"place": place_written(program, t), "filled": filled(program), "code": markdown(program.code)}
    if place.read_at is None:
        return t("merge.whence", **told)
    signed = {"at": place.read_at.astimezone(), "by": markdown(place.read_by)}
    return t("merge.whence_by" if place.read_by else "merge.whence_at", **told, **signed)


def _key(twins: Twins) -> str:
    return f"twins_{digest(as_json((twins.key, twins.places)))[:12]}"
