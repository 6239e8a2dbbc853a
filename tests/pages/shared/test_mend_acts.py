from datetime import UTC, datetime

from data.desk import Hand, correct, keep, open_desk
from data.workbook import Correction
from pages.shared import cached
from tests.pages.mending import button, desk_of, listed, open_mend, save, sentences, type_in


def test_a_text_that_cannot_be_read_stays_at_hand_among_others():
    app = open_mend(desk_of(listed(*({"duration_months": "lama"} for _ in range(3)))))
    button(app, "mend_next").click().run()

    type_in(app, "2019")

    assert "Sel E3 pada lembar “Program” berisi tahun “2019”" in sentences(app)
    assert "belum terbaca" in sentences(app)


def test_nothing_typed_changes_nothing():
    app = open_mend(desk_of(listed({"duration_months": "lama"})))

    type_in(app, "   ")

    assert app.session_state["desk"].lists.files[0].corrections == ()
    assert "Belum ada yang diketik" in sentences(app)


def test_a_correction_keeps_what_stood_there_and_when():
    app = open_mend(desk_of(listed({"duration_months": "lama"})))

    type_in(app, "8")

    correction = app.session_state["desk"].lists.files[0].corrections[0]
    assert (correction.field, correction.was, correction.text) == ("duration_months", "lama", "8")
    assert correction.at is not None


def test_what_is_let_stand_can_be_asked_about_again():
    app = open_mend(desk_of(listed({"budget": 1500})))
    button(app, "mend_let_stand").click().run()
    before = app.title[0].value

    button(app, "mend_undo").click().run()

    assert before.startswith("Tidak ada")
    assert "1 hal perlu dipastikan" in app.title[0].value


def test_a_cell_that_a_colleague_changed_meanwhile_is_not_called_saved():
    desk = desk_of(listed({"duration_months": "lama"}))
    app = open_mend(keep(desk, hand(), what="bring"))
    others = open_desk(cached.store(), app.session_state["desk"].kept.id)
    cell = Correction("Program", 2, "duration_months", "9")

    text = app.text_input[0].input("8")
    correct(others, hand("Budi"), {"file-1": [cell]})
    save(app).click().run()

    assert text.value == "8"
    assert "belum dipakai" in sentences(app)
    assert len(app.session_state["desk"].conflicts) == 1


def hand(by="Ani"):
    return Hand(cached.store(), cached.read_list, by, datetime.now(UTC))
