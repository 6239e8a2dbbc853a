from tests.pages.mending import sentences
from tests.pages.twinning import BAPPEDA, KOMINFO, click, desk_of, open_merge


def test_every_choice_is_listed_with_what_became_of_the_programs():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    click(app, "merge_merge")
    app.text_input(key="merge_reason").input("Usulan *lama*")
    click(click(app, "merge_drop"), "merge_keep")

    told = sentences(app)
    assert "2 program digabungkan, dengan dasar kominfo.xlsx" in told
    assert "Alasan: Usulan \\*lama\\*" in told
    assert "2 program tetap berdiri sendiri" in told
    assert "3 keputusan" in told


def test_a_settled_group_is_asked_again_when_it_is_opened():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    click(click(app, "merge_merge"), "open_0")

    assert app.title[0].value == "2 program tampaknya sama di 2 daftar"
    assert "Keputusan dibuka lagi." in sentences(app)


def test_a_choice_that_no_longer_holds_is_told_until_it_is_taken_away():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    click(click(app, "merge_merge"), "remove_1")
    told = [info.value for info in app.info]
    click(app, "forget_stale")

    assert told[0].startswith("1 keputusan lama tidak berlaku lagi")
    assert not app.info
    assert app.session_state["desk"].lists.choices == ()
