"""Files whose layout has to be looked at, and the page on which it is."""

from streamlit.testing.v1 import AppTest

from data.desk import Desk
from data.lists import ListFile, Lists
from pages.shared import cached
from scoring.study import Study
from tests.data.workbook.making import workbook
from tests.pages.conftest import ROOT

HEADER = ("No", "Nama Program", "Dimensi", "OPD", "Anggaran (Rp)", "Durasi (bulan)")
ROW = (1, "Kios layanan", "Smart Living", "Dinas A", 900_000_000, 6)
TIDY = ("rapi.xlsx", workbook(HEADER, ROW))
MISSPELT = ("keliru.xlsx", workbook(("No", "Nama Progam", *HEADER[2:]), ROW))
ODD = (
    "aneh.xlsx",
    workbook(
        ("DAFTAR *usulan*",),
        ("Apa", "Pilar", "Sapa", "Duwit", "Suwe"),
        ("Kios layanan warga", "Smart Living", "Dinas A", 900_000_000, "6 bulan"),
        ("Taman kota pintar", "Smart Living", "Dinas B", 500_000_000, "8 bulan"),
    ),
)
OWN = (
    "kriteria.xlsx",
    workbook(
        (*HEADER, "Warga (jiwa)"),
        (*ROW, "1.250 orang"),
        Kriteria=(("Kriteria", "Jenis", "Bobot"), ("Warga (jiwa)", "Benefit", 1)),
    ),
)


def desk_of(*files, mapping=None):
    """Give a study at hand whose files are kept as they came."""
    store = cached.store()
    kept = [
        ListFile(f"file-{number}", name, store.keep_file(name, content), mapping or {})
        for number, (name, content) in enumerate(files, start=1)
    ]
    return Desk(Study(name="Uji"), Lists(tuple(kept)))


def open_mapping(desk, *, language="id"):
    """Open the page on a desk."""
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    app.query_params["lang"] = language
    app.session_state["desk"] = desk
    return app.run().switch_page("pages/mapping.py").run()


def select(app, ending):
    """Give the selectbox whose key ends so."""
    return next(one for one in app.selectbox if one.key.endswith(ending))


def button(app, key):
    """Give a button by its key."""
    return next(one for one in app.button if one.key == key)


def sentences(app):
    """Give all that is written."""
    return " ".join(one.value for one in [*app.title, *app.markdown, *app.caption, *app.info])
