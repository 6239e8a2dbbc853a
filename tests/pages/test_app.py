def test_the_menu_is_the_way_from_list_to_report(open_page):
    app = open_page("home")

    assert not app.exception


def test_an_unknown_language_speaks_the_first(open_page):
    app = open_page("home", language="xx")

    assert "untuk 2019–2020" in app.title[0].value
