from tests.pages.mapping_files import OWN, TIDY, button, desk_of, open_mapping


def test_nothing_is_asked_where_the_workbook_brings_no_criterion():
    assert len(open_mapping(desk_of(TIDY)).number_input) == 0


def test_anchors_that_are_the_same_or_half_told_are_not_kept():
    app = open_mapping(desk_of(OWN))

    app.number_input[0].set_value(5.0).run()
    half = button(app, "mapping_use").click().run().session_state["desk"].lists.files[0].mapping
    app.number_input[0].set_value(5.0)
    app.number_input[1].set_value(5.0).run()
    same = button(app, "mapping_use").click().run().session_state["desk"].lists.files[0].mapping

    assert "=warga" not in half
    assert "=warga" not in same
