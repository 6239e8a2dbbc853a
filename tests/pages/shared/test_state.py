def test_a_first_visit_opens_the_sample(open_page):
    app = open_page("home")

    assert app.session_state["study"].name == "quick-win-balikpapan.xlsx"
    assert app.session_state["study"].version == 1


def test_two_people_at_once_do_not_share_a_study(open_page):
    one, other = open_page("criteria"), open_page("criteria")

    one.slider(key="group").set_value(80.0).run()
    other.run()

    assert other.session_state["study"].weights is None


def test_a_changed_weight_survives_a_walk_through_the_pages(open_page):
    app = open_page("criteria")
    app.slider(key="weight_risk").set_value(20.0).run()
    before = dict(app.session_state["study"].weighting.shares)

    app.switch_page("pages/ranking.py").run()
    app.switch_page("pages/criteria.py").run()

    assert dict(app.session_state["study"].weighting.shares) == before
