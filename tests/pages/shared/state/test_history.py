import pages.shared.state.history as history
from pages.shared import cached
from pages.shared.state import at_hand
from tests.pages.conftest import desk_of


def test_the_versions_are_those_that_the_store_kept(monkeypatch):
    desk = desk_of(cached.SAMPLE.with_name("mistakes.xlsx"))
    monkeypatch.setattr(history, "desk", lambda: desk)

    assert [card.number for card in history.versions()] == [1]
    assert history.programs_of(1) == desk.study.programs


def test_an_untouched_sample_has_no_versions_yet(monkeypatch):
    monkeypatch.setattr(history, "desk", cached.sample_desk)

    assert history.versions() == ()
    assert history.programs_of(1) == at_hand.cached.sample_desk().study.programs
