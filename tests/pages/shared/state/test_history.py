from dataclasses import replace
from datetime import UTC, datetime

import pages.shared.state.history as history
from data.desk import Hand, keep
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


def test_a_step_stands_until_a_weight_changes(monkeypatch):
    desk = desk_of(cached.SAMPLE.with_name("mistakes.xlsx"))
    hand = Hand(cached.store(), cached.read_list, "Sri", datetime(2019, 7, 9, 9, 0, tzinfo=UTC))
    weighed = keep(desk, hand, what="reset", study=replace(desk.study, weights=desk.study.weighting), undoable=True)
    renamed = keep(weighed, hand, what="settings", study=replace(weighed.study, name="Lain"))
    moved = keep(renamed, hand, what="settings", study=replace(renamed.study, weights=None))

    def told(desk, *steps):
        monkeypatch.setattr(history, "desk", lambda: desk)
        return history.stands_since(steps)

    assert told(desk, "reset") is None
    assert told(weighed, "reset", "take") == "reset"
    assert told(weighed, "take") is None
    assert told(renamed, "reset") == "reset"
    assert told(moved, "reset") is None
