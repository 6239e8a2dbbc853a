def test_the_switch_changes_every_sentence(open_page):
    app = open_page("data")
    assert "terbaca" in app.title[0].value

    app.button_group(key="lang").set_value("en").run()

    assert "terbaca" not in app.title[0].value
