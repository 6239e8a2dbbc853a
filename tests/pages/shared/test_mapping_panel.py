from tests.pages.mapping_files import MISSPELT, TIDY, button, desk_of, open_mapping, select


def test_nothing_is_kept_before_the_button_is_pressed():
    app = open_mapping(desk_of(MISSPELT))

    select(app, "_B").set_value("description").run()
    before = app.session_state["desk"].lists.files[0].mapping
    button(app, "mapping_use").click().run()

    assert (before, app.session_state["desk"].lists.files[0].mapping) == ({}, {"B": "description"})


def test_there_is_nothing_to_take_back_before_anything_was_decided():
    keys = [one.key for one in open_mapping(desk_of(TIDY)).button]

    assert "mapping_use" in keys
    assert "mapping_restore" not in keys
