"""The only place that caches: what is the same for every visitor."""

from datetime import datetime
from pathlib import Path

import streamlit as st

from data.workbook import Intake, read_workbook
from data.workbook.template import write_template
from texts import texts_in

SAMPLE = Path(__file__).parents[2] / "data" / "samples" / "quick-win-balikpapan.xlsx"
STYLE = Path(__file__).with_name("look.css")


@st.cache_resource(show_spinner=False)
def sample() -> Intake:
    """Read the sample workbook once."""
    return read_workbook(SAMPLE, filename=SAMPLE.name)


@st.cache_resource(show_spinner=False)
def template(language: str) -> bytes:
    """Write the empty template once for each language."""
    return write_template(texts_in(language), made_at=datetime.now())


@st.cache_resource(show_spinner=False)
def style() -> str:
    """Read the few rules that the theme cannot say."""
    return STYLE.read_text(encoding="utf-8")
