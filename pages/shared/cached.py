"""The only place that caches: what is the same for every visitor."""

import atexit
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import streamlit as st

from data.desk import Desk
from data.lists import ListFile, Lists
from data.records import as_json, digest
from data.store import Store, shared_store
from data.workbook import Intake, read_workbook
from data.workbook.template import write_template
from pages.shared.background import Background
from scoring.criteria import Criterion
from scoring.robustness import Robustness, Trial, robustness_of
from scoring.shortlist import Loosening
from scoring.study import Study
from texts import texts_in

SAMPLE = Path(__file__).parents[2] / "data" / "samples" / "quick-win-balikpapan.xlsx"
STYLE = Path(__file__).with_name("look.css")
MOST_READ = 100
MOST_LOOKS = 16


def store() -> Store:
    """Give the one store of this process."""
    return shared_store()


def read_list(file: ListFile, criteria: tuple[Criterion, ...], /, content: bytes | None = None) -> Intake:
    """Read a file with what people decided about it, or give what was read before; `content` spares the store."""
    asked = replace(file, confirmed=(), beside=())
    return _read_list(digest(as_json((asked, criteria))), asked, criteria, content)


@st.cache_resource(show_spinner=False, max_entries=MOST_READ)
def _read_list(key: str, _file: ListFile, _criteria: tuple[Criterion, ...], _content: bytes | None) -> Intake:
    return read_workbook(
        store().file(_file.digest) if _content is None else _content,
        filename=_file.filename,
        criteria=_criteria,
        mapping=_file.mapping,
        corrections=_file.corrections,
        read_at=_file.read_at,
        read_by=_file.read_by,
    )


@st.cache_resource(show_spinner=False)
def sample_desk() -> Desk:
    """Read the sample workbook once, into a study that nobody has changed."""
    content = SAMPLE.read_bytes()
    file = ListFile("sample", SAMPLE.name, store().keep_file(SAMPLE.name, content))
    study = Study(name=SAMPLE.name)
    programs = read_list(file, study.criteria, content=content).programs
    return Desk(study.with_programs(programs), Lists((file,)), sample=True)


@st.cache_resource(show_spinner=False)
def background() -> Background:
    """Give the one place where work goes on behind the pages; it stops before the process does."""
    made = Background()
    atexit.register(made.stop)
    return made


@st.cache_resource(show_spinner=False, max_entries=MOST_LOOKS)
def first_look(key: str, draws: int, _trial: Trial) -> Robustness:
    """Try the first draws of a trial; the key says which trial it is."""
    return robustness_of(_trial, _trial.work(0, draws))


@st.cache_resource(show_spinner=False, max_entries=MOST_LOOKS)
def mended(key: str, _work: Callable[[], tuple[Loosening, ...]]) -> tuple[Loosening, ...]:
    """Work out what would mend a clash of rules; the key says which question it answers."""
    return _work()


@st.cache_resource(show_spinner=False)
def template(language: str) -> bytes:
    """Write the empty template once for each language."""
    return write_template(texts_in(language), made_at=datetime.now())


@st.cache_resource(show_spinner=False)
def style() -> str:
    """Read the few rules that the theme cannot say."""
    return STYLE.read_text(encoding="utf-8")
