from dataclasses import replace
from datetime import UTC, datetime

import pytest

from data.store.together import MISSING, Conflict
from data.workbook import Correction
from pages.shared.mend_conflicts import conflict_sentence
from tests.pages.mending import button, desk_of, listed, open_mend, sentences
from texts import texts_in

AT = datetime(2026, 1, 5, 8, 30, tzinfo=UTC)
THEIRS = Correction("Program", 2, "risk", "4", by="Budi", at=AT)
MINE = Correction("Program", 2, "risk", "2", by="Ani", at=AT)
PATH = ("lists", "files", "file-1", "corrections", ("Program", 2, "risk"))
CELL = Conflict(PATH, Correction("Program", 2, "risk", ""), MINE, THEIRS)


def test_theirs_and_mine_stand_side_by_side_with_the_name():
    app = open_mend(desk_of(listed({"risk": None}), conflicts=[CELL]))

    assert "baris 2 · Risiko" in sentences(app)
    assert "Budi menulis “4”" in sentences(app)
    assert "Anda menulis “2”" in sentences(app)
    assert [one.label for one in app.button if one.key.startswith("settle_")] == [
        "Pakai punya rekan",
        "Pakai punya saya",
    ]


def test_theirs_stays_when_it_is_chosen():
    app = open_mend(desk_of(listed({"risk": None}), conflicts=[CELL]))

    button(app, "settle_0_False").click().run()

    assert app.session_state["desk"].conflicts == ()


@pytest.mark.parametrize(
    ("path", "place"),
    [
        (("lists", "files", "f", "mapping", "Program!E"), "daftar.xlsx · kolom Program\\!E"),
        (("lists", "files", "f", "mapping", "E"), "daftar.xlsx · kolom E"),
        (("lists", "files", "f"), "Berkas daftar.xlsx"),
        (("lists", "choices", "kios"), "Program ganda"),
        (("study", "limits", "max_months"), "Pengaturan kajian"),
    ],
)
def test_every_place_has_its_words(path, place):
    sentence = conflict_sentence(Conflict(path, 1, 2, "**3**"), {"f": "daftar.xlsx"}, texts_in("id"))

    assert sentence.replace("\\!", "!").startswith(place.replace("\\!", "!"))
    assert "**3**" not in sentence


def test_before_both_stood_what_the_file_holds():
    theirs, mine = (replace(side, was="Smart Mobility") for side in (THEIRS, MINE))
    t = texts_in("id")

    said = conflict_sentence(Conflict(PATH, MISSING, mine, theirs), {"file-1": "daftar.xlsx"}, t)

    assert "sebelumnya “Smart Mobility”" in said
