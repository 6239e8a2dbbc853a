"""Values typed with a reason into blanks: the form, what stands, and what the list has overtaken."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

import streamlit as st

from charts.words import criterion_name
from data.workbook.values.rupiah import read_rupiah
from pages.shared import state
from pages.shared.messages import markdown
from pages.shared.typed_number import read_plain
from scoring.criteria import Criterion, Unit
from scoring.errors import ScoringError
from scoring.matrix import Unranked
from scoring.study import Study
from scoring.typed_value import TypedValue, in_force, overtaken
from texts import Texts

PROGRAM, CRITERION, VALUE, REASON = "typed_program", "typed_criterion", "typed_value", "typed_reason"
REFUSED = "typed_refused"


def show_form(study: Study, unranked: Sequence[Unranked], t: Texts) -> None:
    """Let the team type a value into a blank of a program that cannot be ranked yet."""
    st.markdown(f"**{t('blanks.form')}**")
    if state.recall(REFUSED, False):
        st.warning(t("blanks.needs_reason"))
    missing = {one.code: one.missing for one in unranked}
    code = st.selectbox(
        t("blanks.program"), list(missing), format_func=lambda one: f"{study.program(one).name} · {one}", key=PROGRAM
    )
    keys = [key for key in missing[code] if not study.criterion(key).derived]
    if not keys:
        st.info(t("blanks.no_criterion"))
        return
    key = st.selectbox(
        t("blanks.criterion"), keys, format_func=lambda one: criterion_name(study.criterion(one), t), key=CRITERION
    )
    worst, best = (written(end, study.criterion(key), t) for end in study.criterion(key).anchors)
    st.text_input(t("blanks.value", worst=worst, best=best), key=VALUE, max_chars=30)
    st.text_input(t("blanks.reason"), key=REASON, max_chars=300)
    st.button(t("blanks.save"), type="primary", key="typed_save", on_click=take)


def show_typed(study: Study, t: Texts) -> None:
    """List every typed value that counts, each with its reason and a way to take it back."""
    for one in standing(study):
        st.markdown(sentence(one, study, t))
        st.button(t("blanks.withdraw"), key=f"untype_{one.program}_{one.criterion}", on_click=withdraw, args=(one,))


def show_typed_of(code: str, study: Study, t: Texts) -> None:
    """Say which values of one program were typed, by whom and why."""
    for one in in_force(study.program(code), study.typed_values):
        st.caption(sentence(one, study, t))


def show_overtaken(study: Study, t: Texts) -> None:
    """Say which typed values count no more, since the list has meanwhile a value of its own."""
    for program in study.programs:
        for one in overtaken(program, study.typed_values):
            criterion = study.criterion(one.criterion)
            facts = {
                "program": markdown(program.name),
                "criterion": markdown(criterion_name(criterion, t)),
                "value": written(one.value, criterion, t),
                "listed": written(program.value(one.criterion) or 0.0, criterion, t),
            }
            st.info(t("blanks.overtaken", **facts))


def standing(study: Study) -> Iterable[TypedValue]:
    """Give every typed value that counts, in the order of the list."""
    return (one for program in study.programs for one in in_force(program, study.typed_values))


def sentence(one: TypedValue, study: Study, t: Texts) -> str:
    """Write a typed value as it stands on the record, safe to show."""
    criterion = study.criterion(one.criterion)
    return t(
        "blanks.entry",
        program=markdown(study.program(one.program).name),
        criterion=markdown(criterion_name(criterion, t)),
        value=written(one.value, criterion, t),
        by=markdown(one.by) or t("blanks.nobody"),
        at=t.written(one.at.astimezone(), "time") if one.at else "–",
        reason=markdown(one.reason),
    )


def written(value: float, criterion: Criterion, t: Texts) -> str:
    """Write a value of a criterion; money as money."""
    return t.written(value, "rupiah" if criterion.unit is Unit.RUPIAH else "")


def read_in(unit: Unit, text: str) -> float | None:
    """Read a value as it is typed, with a comma or a point, money with its unit; None where it is none."""
    return read_rupiah(text).value if unit is Unit.RUPIAH else read_plain(text)


def take() -> None:
    """Put the typed value on the record, or say what it lacks."""
    study = state.study()
    program, criterion = state.recall(PROGRAM, ""), state.recall(CRITERION, "")
    value = read_in(study.criterion(criterion).unit, state.recall(VALUE, "") or "")
    try:
        given = TypedValue(
            program=program,
            criterion=criterion,
            value=float("nan") if value is None else float(value),
            reason=state.recall(REASON, ""),
            by=state.who(),
            at=datetime.now(UTC),
        )
    except ScoringError:
        state.remember(REFUSED, True)
        return
    state.remember(REFUSED, False)
    state.remember(VALUE, "")
    state.remember(REASON, "")
    others = tuple(one for one in study.typed_values if (one.program, one.criterion) != (program, criterion))
    state.change(replace(study, typed_values=(*others, given)), what="type_value")


def withdraw(given: TypedValue) -> None:
    """Take a typed value back."""
    study = state.study()
    left = tuple(one for one in study.typed_values if one != given)
    state.change(replace(study, typed_values=left), what="untype_value")
