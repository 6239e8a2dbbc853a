"""A number typed as it is written: 6,2 and 6.2 are one in either language, whatever language the browser speaks."""

import re
from collections.abc import Callable
from typing import Any

import streamlit as st

from data.workbook.problem import ProblemCode
from data.workbook.values.numbers import read_number
from data.workbook.values.rupiah import read_rupiah
from data.workbook.values.text import plain
from pages.shared import state
from texts import Texts

BILLION = 1_000_000_000
MINUS = "-−–"
THOUSAND_OR_DECIMALS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
Read = Callable[[str], float | None]


def read_billions(text: str) -> float | None:
    """Read whole Rupiah from billions, or from an amount with its unit or in full; None where it is neither.

    Examples
    --------
    >>> read_billions("6,2"), read_billions("6.2"), read_billions("500 juta"), read_billions("Rp6.200.000.000")
    (6200000000.0, 6200000000.0, 500000000.0, 6200000000.0)
    >>> read_billions("-5"), read_billions("enam"), read_billions("6.200")
    (None, None, None)
    """
    found = read_rupiah(text, unit=BILLION)
    if found.code is ProblemCode.BUDGET_UNIT_CONFLICT and _in_full(text):
        found = read_rupiah(text)
    return None if found.value is None else float(round(found.value))


def read_plain(text: str) -> float | None:
    """Read a number with a comma or a point before its decimals; None where it is none, or may be two.

    Examples
    --------
    >>> read_plain("0,35"), read_plain("0.35"), read_plain("-1,5"), read_plain("1.250"), read_plain("tiga")
    (0.35, 0.35, -1.5, None, None)
    """
    typed = plain(text)
    digits = typed.lstrip(MINUS)
    value = None if THOUSAND_OR_DECIMALS.fullmatch(digits) else read_number(digits, with_unit=True)[0]
    return -value if value is not None and digits != typed else value


def in_billions(rupiah: float, t: Texts) -> str:
    """Write Rupiah as billions, with as many decimals as they need; in full where they would be read otherwise."""
    decimals = next(n for n in range(1, 10) if n == 9 or round(rupiah / BILLION, n) == rupiah / BILLION)
    written = t.number(rupiah / BILLION, decimals)
    return written if read_billions(written) == round(rupiah) else t.rupiah(rupiah)


def ask_typed(
    key: str,
    label: str,
    shown: str,
    take: Callable[..., None],
    *told: Any,
    read: Read,
    refusal: str,
    width: int,
    placeholder: str | None = None,
) -> None:
    """Ask for a number; what cannot be read stays as it was typed, under it a sentence, and changes nothing.

    shown    what the study holds, written; empty where it holds nothing
    take     is called with what is told here once somebody has typed a number, or cleared the field
    refusal  what is said of a text that cannot be read
    """
    typed = str(state.recall(key, "") or "")
    refused = bool(typed.strip()) and read(typed) is None
    if not refused:
        state.follow(key, shown)
    with st.container(width=width, gap="xxsmall"):
        st.text_input(label, key=key, on_change=_taken, args=(key, read, take, *told), placeholder=placeholder)
        if refused:
            st.error(refusal)


def typed(key: str, read: Read, otherwise: float | None) -> float | None:
    """Give the number that was typed, None where the field was cleared; `otherwise` where it cannot be read."""
    text = str(state.recall(key, "") or "").strip()
    if not text:
        return None
    value = read(text)
    return otherwise if value is None else value


def _taken(key: str, read: Read, take: Callable[..., None], *told: Any) -> None:
    text = str(state.recall(key, "") or "").strip()
    if not text or read(text) is not None:
        take(*told)


def _in_full(text: str) -> bool:
    return sum(sign.isdigit() for sign in text) > 6
