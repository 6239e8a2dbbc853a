"""Studies with lists to mend, and the page on which they are mended."""

from datetime import UTC, datetime

from streamlit.testing.v1 import AppTest

from data.desk import Desk, Hand, gathered
from data.lists import ListFile, Lists
from pages.shared import cached
from scoring.criteria import BUDGET, CRITERIA, DURATION, typed
from scoring.study import Study
from tests.data.workbook.making import workbook
from tests.pages.conftest import ROOT, SAMPLES
from texts import texts_in

MISTAKES = ("mistakes.xlsx", (SAMPLES / "mistakes.xlsx").read_bytes())
GOOD = {
    "name": "Kios layanan",
    "dimensions": "Smart Living",
    "agency": "Dinas A",
    BUDGET: 900_000_000,
    DURATION: 6,
    **{criterion.key: 4 for criterion in typed(CRITERIA) if criterion.key not in (BUDGET, DURATION)},
}


def listed(*changes, name="daftar.xlsx"):
    """Give a file with one program for each set of changed cells, by key; the rest of each row is whole."""
    t = texts_in("id")
    headings = [t(f"criteria.{key}.name") if f"criteria.{key}.name" in t else t(f"fields.{key}") for key in GOOD]
    rows = [{**GOOD, "name": f"Program {number}", **change} for number, change in enumerate(changes, start=1)]
    return name, workbook(headings, *([row[key] for key in GOOD] for row in rows))


def desk_of(*files, conflicts=()):
    """Give a desk with some files, each a name and its bytes."""
    store = cached.store()
    kept = [
        ListFile(f"file-{number}", name, store.keep_file(name, content))
        for number, (name, content) in enumerate(files, start=1)
    ]
    lists = Lists(tuple(kept))
    hand = Hand(store, cached.read_list, "Ani", datetime.now(UTC))
    return Desk(*gathered(Study(name="Uji"), lists, hand), conflicts=tuple(conflicts))


def open_mend(desk, *, language="id"):
    """Open the page on a desk."""
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    app.query_params["lang"] = language
    app.session_state["desk"] = desk
    return app.run().switch_page("pages/mend.py").run()


def button(app, key):
    """Give a button by its key."""
    return next(one for one in app.button if one.key == key)


def type_in(app, text):
    """Type a text for the problem at hand, and save it."""
    app.text_input[0].input(text)
    return save(app).click().run()


def save(app):
    """Give the button that keeps what was typed."""
    return next(one for one in app.button if one.label in ("Simpan nilai", "Save value"))


def sentences(app):
    """Give all that is written in Markdown."""
    return " ".join(one.value for one in [*app.title, *app.markdown, *app.caption, *app.subheader])
