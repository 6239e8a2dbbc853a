from tests.pages.conftest import study_of


def take_off(app, reason):
    app.session_state["take_off"] = True
    app.run()
    app.text_input(key="reject_reason").set_value(reason)
    return app.button(key="reject").click().run()


def test_a_program_taken_off_is_shown_with_its_reason_and_comes_back(open_page, mistakes):
    app = open_page("data", intake=mistakes)
    code = study_of(app).programs[0].code

    take_off(app, "Bukan kewenangan kota")
    assert any("Bukan kewenangan kota" in text.value for text in app.markdown)
    assert code not in {program.code for program in study_of(app).programs}

    app.button(key=f"unreject_{code}").click().run()
    assert study_of(app).programs[0].code == code


def test_without_a_reason_none_goes(open_page, mistakes):
    app = open_page("data", intake=mistakes)
    before = study_of(app).programs

    take_off(app, "  ")

    assert study_of(app).programs == before
    [warning] = [one.value for one in app.warning]
    assert warning == f"Tulis dahulu alasan mengeluarkan “{before[0].name}”."


def test_the_reminder_goes_when_another_program_is_chosen(open_page, mistakes):
    app = take_off(open_page("data", intake=mistakes), "")

    app.selectbox(key="reject_program").set_value(study_of(app).programs[1].code).run()

    assert not app.warning


def test_a_hostile_reason_stays_text(open_page, mistakes):
    app = open_page("data", intake=mistakes)

    take_off(app, "**tebal** :red[x]")

    assert not any(":red[x]" in text.value for text in app.markdown)
