from tests.pages.mending import button, desk_of, listed, open_mend, sentences, type_in


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
    assert "1 sel perlu dipastikan" in app.title[0].value
