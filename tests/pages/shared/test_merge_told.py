from dataclasses import replace
from datetime import UTC, datetime

import pytest

from data.desk import Hand, choose, correct, gather_lists
from data.lists import ChoiceKind, TwinChoice
from data.workbook import Correction
from pages.shared import cached
from tests.pages.mending import sentences
from tests.pages.twinning import BAPPEDA, KOMINFO, click, desk_of, names, open_merge

BUDI = Hand(cached.store(), cached.read_list, "Budi", datetime(2019, 7, 9, 10, 0, tzinfo=UTC))
TOLD = {
    ChoiceKind.MERGE: "Rekan Anda (Budi) sudah memutuskan kelompok ini: program digabungkan.",
    ChoiceKind.KEEP: "Rekan Anda (Budi) sudah memutuskan kelompok ini: semua program tetap berdiri sendiri.",
    ChoiceKind.DROP: "Rekan Anda (Budi) sudah memutuskan kelompok ini: satu program tetap",
}


def settle_as_budi(desk, kind):
    """Settle the first group as somebody else does, in a browser of their own."""
    twins = gather_lists(desk.study, desk.lists, BUDI).open_twins[0]
    stays = None if kind is ChoiceKind.KEEP else twins.places[0]
    reason = "Ganda" if kind is ChoiceKind.DROP else ""
    choose(desk, BUDI, TwinChoice(twins.key, kind, twins.places, stays, reason=reason))


@pytest.mark.parametrize(("theirs", "mine"), [("keep", "merge"), ("merge", "keep"), ("drop", "keep")])
def test_the_second_to_settle_a_group_is_told_what_the_first_decided(theirs, mine):
    desk = desk_of(KOMINFO, BAPPEDA)
    app = open_merge(desk)
    settle_as_budi(desk, ChoiceKind(theirs))

    click(app, f"merge_{mine}")

    assert not app.exception
    assert TOLD[ChoiceKind(theirs)] in sentences(app)
    assert "Tersimpan" not in sentences(app)
    assert not any(button.key == "merge_undo" for button in app.button)
    assert app.session_state["desk"].lists.choices[0].kind == theirs


def test_two_who_settle_a_group_alike_are_both_told_that_it_is_saved():
    desk = desk_of(KOMINFO, BAPPEDA)
    app = open_merge(desk)
    settle_as_budi(desk, ChoiceKind.KEEP)

    click(app, "merge_keep")

    assert "Tersimpan: semua program tetap berdiri sendiri." in sentences(app)


def test_a_choice_about_programs_that_have_just_changed_is_not_told_to_hold():
    desk = desk_of(KOMINFO, BAPPEDA)
    app = open_merge(desk)
    place = desk.study.programs[0].provenance
    renamed = Correction(place.sheet, place.row, "name", "Portal baru")
    correct(desk, BUDI, {desk.lists.files[0].id: [renamed]})

    click(app, "merge_merge")

    assert "belum berlaku" in sentences(app)
    assert len(names(app)) == 7


def test_a_group_that_somebody_settled_anew_is_not_told_to_be_open():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))
    click(app, "merge_keep")
    desk = app.session_state["desk"]
    [kept] = desk.lists.choices
    choose(desk, BUDI, replace(kept, kind=ChoiceKind.MERGE, stays=kept.places[0], by="", at=None))

    click(app, "open_0")

    assert TOLD[ChoiceKind.MERGE] in sentences(app)
    assert "Keputusan dibuka lagi." not in sentences(app)


def test_a_file_that_somebody_has_just_mended_is_not_told_to_be_out():
    desk = desk_of(KOMINFO, BAPPEDA)
    app = open_merge(desk)
    place = desk.study.programs[0].provenance
    correct(desk, BUDI, {desk.lists.files[0].id: [Correction(place.sheet, place.row, "budget", "5 miliar")]})

    click(app, "remove_0")

    assert "Berkas belum dikeluarkan" in sentences(app)
    assert len(names(app)) == 7
