from datetime import UTC, datetime

import pytest

from data.lists import ChoiceKind, TwinChoice
from data.store.together import MISSING, Conflict
from pages.shared.merge_conflicts import conflict_sentence
from tests.data.lists.making import place, program
from tests.pages.mending import sentences
from tests.pages.shared.test_merge_told import settle_as_budi
from tests.pages.twinning import BAPPEDA, KOMINFO, click, desk_of, open_merge
from texts import texts_in

A, B = place("a", 2), place("b", 2)
PROGRAMS = {A: program("**Kios**"), B: program("kios")}
AT = datetime(2026, 1, 5, 8, 30, tzinfo=UTC)
KEEP = TwinChoice("k", ChoiceKind.KEEP, (A, B), by="Budi", at=AT)


@pytest.mark.parametrize(
    ("mine", "said"),
    [
        (TwinChoice("k", ChoiceKind.DROP, (A, B), A, reason="Ganda"), "Anda memutuskan hanya "),
        (TwinChoice("k", ChoiceKind.MERGE, (A, B), A), "Anda memutuskan program digabungkan dengan dasar "),
        (TwinChoice("k", ChoiceKind.MERGE, (A, B), A, {"budget": B}), "isi Anggaran (Rp) dari program lain"),
        (TwinChoice("k", ChoiceKind.MERGE, (A, B), place("c", 9)), "Anda memutuskan program digabungkan."),
        (MISSING, "Anda memutuskan keputusan lama dibuka lagi"),
    ],
)
def test_each_decision_is_said_in_words(mine, said):
    sentence = conflict_sentence(Conflict(("lists", "choices", "k"), MISSING, mine, KEEP), PROGRAMS, texts_in("id"))

    assert sentence.startswith(r"**\*\*Kios\*\***: Budi memutuskan semua program tetap (5 Januari 2026")
    assert said in sentence.replace("\\", "")


def test_a_group_that_is_gone_is_still_asked_about():
    conflict = Conflict(("lists", "choices", "k"), KEEP, KEEP, MISSING)

    assert conflict_sentence(conflict, {}, texts_in("id")).startswith("**Program kembar**: rekan Anda memutuskan")


@pytest.mark.parametrize(("mine", "kind"), [(True, ChoiceKind.MERGE), (False, ChoiceKind.KEEP)])
def test_the_conflict_stands_on_the_page_until_one_decision_is_chosen(mine, kind):
    desk = desk_of(KOMINFO, BAPPEDA)
    app = open_merge(desk)
    settle_as_budi(desk, ChoiceKind.KEEP)
    click(app, "merge_merge")
    assert "Anda dan rekan memutuskan 1 kelompok secara berbeda" in app.warning[0].value
    assert "**Portal layanan**: Budi memutuskan semua program tetap" in sentences(app)

    click(app, f"merge_settle_0_{mine}")

    assert not app.exception
    assert not app.warning
    assert ("keputusan Anda" if mine else "Keputusan rekan") in sentences(app)
    assert "belum dipakai" not in sentences(app)
    assert app.session_state["desk"].lists.choices[0].kind == kind
