from tests.pages.mapping_files import OWN, TIDY, button, desk_of, open_mapping


def test_nothing_is_asked_where_the_workbook_brings_no_criterion():
    assert fields(open_mapping(desk_of(TIDY))) == []


def test_anchors_that_are_the_same_or_half_told_are_not_kept():
    app = open_mapping(desk_of(OWN))

    fields(app)[0].set_value("5").run()
    half = button(app, "mapping_use").click().run().session_state["desk"].lists.files[0].mapping
    fields(app)[0].set_value("5")
    fields(app)[1].set_value("5,0").run()
    same = button(app, "mapping_use").click().run().session_state["desk"].lists.files[0].mapping

    assert "=warga" not in half
    assert "=warga" not in same


def test_a_text_that_is_no_number_is_told_and_not_kept():
    app = open_mapping(desk_of(OWN))

    fields(app)[0].set_value("sedikit")
    fields(app)[1].set_value("5").run()

    assert [one.value for one in app.error] == ["Tulis satu angka, misalnya 3,5."]
    kept = button(app, "mapping_use").click().run().session_state["desk"].lists.files[0].mapping
    assert "=warga" not in kept


def fields(app):
    return [one for one in app.text_input if one.key.endswith(("_worst", "_best"))]
