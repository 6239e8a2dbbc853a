from io import BytesIO

import openpyxl

from pages.shared import mend_return
from tests.pages.mending import MISTAKES, button, desk_of, listed, open_mend


def test_the_workbook_is_written_when_it_is_asked_for():
    app = open_mend(desk_of(MISTAKES))
    before = len(app.get("download_button"))

    button(app, "return_make").click().run()

    returned = next(iter(app.session_state[mend_return.PREPARED].values()))
    sheets = openpyxl.load_workbook(BytesIO(returned.content)).sheetnames
    assert (before, len(app.get("download_button"))) == (0, 1)
    assert (sheets[0], "Program" in sheets) == ("Perbaikan", True)


def test_a_list_that_stands_apart_says_why():
    heading, row = "Nama Program;Dimensi;Anggaran (Rp);Durasi (bulan)", "Kios;Smart Living;900000000;lama"
    app = open_mend(desk_of(("daftar.csv", f"{heading}\n{row}\n".encode())))

    button(app, "return_make").click().run()

    assert any("terpisah dari berkas" in one.value for one in app.info)


def test_a_changed_list_has_to_be_written_anew():
    app = open_mend(desk_of(listed({"risk": None}, {"risk": None})))
    button(app, "return_make").click().run()

    button(app, "mend_other_0").click().run()

    assert len(app.get("download_button")) == 0
