"""Studies in which several lists name one program, and the page on which that is settled."""

from datetime import UTC, datetime

from streamlit.testing.v1 import AppTest

from data.desk import Desk, Hand, bring_files
from data.lists import Lists
from pages.shared import cached
from scoring.study import Study
from tests.pages.conftest import ROOT
from tests.pages.mending import listed

KOMINFO = listed(
    {"name": "Portal layanan", "agency": "Dinas Kominfo", "budget": 900_000_000},
    {"name": "Kios layanan", "agency": "Dinas Kominfo"},
    {"name": "Peta banjir", "agency": "BPBD"},
    name="kominfo.xlsx",
)
BAPPEDA = listed(
    {"name": "PORTAL LAYANAN", "agency": "Dinas Kominfo", "budget": 1_200_000_000},
    {"name": "Kios  Layanan", "agency": "DINAS KOMINFO"},
    {"name": "Peta banjir", "agency": "Dinas PU"},
    {"name": "**Taman** $baca$", "agency": "Dinas A"},
    name="bappeda.xlsx",
)
ALONE = listed({}, {}, name="satu.xlsx")


def desk_of(*files):
    """Bring files into a study of their own, as a person does."""
    hand = Hand(cached.store(), cached.read_list, "Sri", datetime(2019, 7, 9, 9, 0, tzinfo=UTC))
    desk, _ = bring_files(Desk(Study(), Lists()), hand, files, anew=True)
    return desk


def open_merge(desk, *, language="id"):
    """Open the page on a desk."""
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    app.query_params["lang"] = language
    app.session_state["desk"] = desk
    return app.run().switch_page("pages/merge.py").run()


def click(app, key):
    """Click a button by its key."""
    return app.button(key=key).click().run()


def names(app):
    """Give the names on the list at hand."""
    return [program.name for program in app.session_state["desk"].study.programs]
