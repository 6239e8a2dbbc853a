def test_the_address_names_the_study_once_it_is_kept(open_page):
    app = open_page("criteria")
    assert "study" not in app.query_params

    app.slider(key="weight_risk").set_value(20.0).run()

    assert app.query_params["study"] == app.session_state["desk"].kept.id


def test_an_untouched_sample_has_no_study_in_its_address(open_page, mistakes):
    app = open_page("studies", intake=mistakes)
    assert "study" in app.query_params

    next(button for button in app.button if "contoh" in button.label).click().run()

    assert "study" not in app.query_params
