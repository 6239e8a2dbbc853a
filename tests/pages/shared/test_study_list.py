from dataclasses import replace

from pages.shared import cached
from tests.pages.conftest import study_of


def card_of(app):
    return app.session_state["desk"].kept.id


def test_a_kept_study_stands_in_the_list(open_page, mistakes):
    app = open_page("studies", intake=mistakes)

    assert any("mistakes.xlsx" in text.value and "Sedang dibuka" in text.value for text in app.markdown)


def test_another_study_is_opened(open_page, mistakes):
    first = card_of(open_page("studies", intake=mistakes))
    app = open_page("studies", intake=mistakes)

    app.button(key=f"open_{first}").click().run()

    assert card_of(app) == first


def test_a_study_is_renamed(open_page, mistakes):
    app = open_page("studies", intake=mistakes)
    app.text_input(key=f"name_{card_of(app)}").set_value("Quick win 2019")

    app.button(key=f"rename_{card_of(app)}").click().run()

    assert study_of(app).name == "Quick win 2019"


def test_a_copy_is_a_study_of_its_own(open_page, mistakes):
    app = open_page("studies", intake=mistakes)
    first, programs = card_of(app), study_of(app).programs

    app.button(key=f"duplicate_{first}").click().run()

    assert card_of(app) != first
    assert study_of(app).programs == programs
    assert study_of(app).name == "Salinan mistakes.xlsx"


def test_a_study_put_away_can_be_taken_back(open_page, mistakes):
    app = open_page("studies", intake=mistakes)
    study = card_of(app)

    app.button(key=f"archive_{study}").click().run()
    assert study in {card.id for card in cached.store().studies(archived=True)}
    assert app.session_state["desk"].sample

    app.button(key=f"restore_{study}").click().run()
    assert study in {card.id for card in cached.store().studies()}


def test_what_only_the_operator_can_mend_is_not_told_to_an_analyst(open_page, mistakes, monkeypatch):
    about = replace(cached.store().about, cautions=("sqlite_old",))
    monkeypatch.setattr(cached.store(), "about", about)

    app = open_page("studies", intake=mistakes)

    assert any(about.version in one.value for one in app.caption)
    assert not any("cacat" in one.value for one in app.caption)
