"""Open a page of the real app as its reader would, on a study of the test's choosing."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import streamlit as st
from streamlit.runtime.pages_manager import PagesManager
from streamlit.testing.v1 import AppTest, app_test

from data.desk import Desk, Hand, bring_files
from data.lists import Lists
from data.workbook import Intake, read_workbook
from pages.shared import cached
from scoring.criteria import BUDGET, CRITERIA, DURATION, typed
from scoring.dimensions import Dimension
from scoring.program import Program
from scoring.study import Study

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "data" / "samples"
PAGES = (
    "home", "data", "criteria", "ranking", "sensitivity", "quick_win", "presentation", "report", "assumptions",
    "mend", "mapping", "merge", "versions", "studies", "rules", "entry", "schedule", "judgement", "scenarios",
)  # fmt: skip
RATED = [criterion.key for criterion in typed(CRITERIA) if criterion.key not in (BUDGET, DURATION)]


class NavigatedPages(PagesManager):
    """Run pages from `app.py`, as `server.py` does; AppTest alone would take `pages/` for Streamlit's old menu."""

    def __init__(self, *given, **named):
        PagesManager.uses_pages_directory = False
        super().__init__(*given, **named)


@pytest.fixture(autouse=True)
def as_served(monkeypatch):
    monkeypatch.setattr(app_test, "PagesManager", NavigatedPages)
    shown = st.config.get_option("client.showErrorDetails")
    st.config.set_option("client.showErrorDetails", "full")
    yield
    st.config.set_option("client.showErrorDetails", shown)


@pytest.fixture(scope="session")
def mistakes() -> Intake:
    return read_workbook(SAMPLES / "mistakes.xlsx", filename="mistakes.xlsx")


@pytest.fixture(scope="session")
def sample() -> Intake:
    return read_workbook(SAMPLES / "quick-win-balikpapan.xlsx", filename="quick-win-balikpapan.xlsx")


@pytest.fixture
def make_program() -> Callable[..., Program]:
    def made(code: str, rating: float = 3.0, **facts: object) -> Program:
        given = {
            "name": f"Program {code}",
            "dimensions": (Dimension.LIVING,),
            "budget": 1_000_000_000.0,
            "duration_months": 6.0,
            "new_infrastructure": False,
            "start": date(2019, 7, 1),
            "end": date(2019, 12, 31),
            "evidence": "RKA 2019",
            "values": dict.fromkeys(RATED, rating),
        }
        return Program(code, **{**given, **facts})

    return made


@pytest.fixture
def open_page() -> Callable[..., AppTest]:
    def opened(
        page: str = "home", *, language: str = "id", study: Study | None = None, intake: Intake | None = None
    ) -> AppTest:
        app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
        app.query_params["lang"] = language
        if intake is not None:
            app.session_state["desk"] = desk_of(SAMPLES / intake.programs[0].provenance.filename)
        elif study is not None:
            app.session_state["desk"] = Desk(study, Lists())
        app.run()
        return app if page == "home" else app.switch_page(f"pages/{page}.py").run()

    return opened


def desk_of(*files: Path) -> Desk:
    """Bring files into a study of their own, as a person does."""
    hand = Hand(cached.store(), cached.read_list, "Sri", datetime(2019, 7, 9, 9, 0, tzinfo=UTC))
    desk, _ = bring_files(Desk(Study(), Lists()), hand, [(f.name, f.read_bytes()) for f in files], anew=True)
    return desk


def study_of(app: AppTest) -> Study:
    """Give the study that a session has at hand."""
    return app.session_state["desk"].study


def counting_of(app):
    """Give the choice of how impact counts, unfolded."""
    app.session_state["counting_fold"] = True
    return app.run().radio(key="counting")
