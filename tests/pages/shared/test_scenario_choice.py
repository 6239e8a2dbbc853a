from pages.shared import state
from pages.shared.scenario_choice import BESIDE, chosen, name_of, set_beside
from pages.shared.scenario_work import NOW, as_it_is
from scoring.scenarios import MOST_BESIDE, save_scenario
from scoring.study import Study
from tests.pages.shared.test_scenario_work import NOON
from texts import texts_in


def saved(*names):
    study = Study()
    for name in names:
        study = save_scenario(study, name, by="Sri", at=NOON)
    return study


def test_the_settings_of_now_and_the_last_saved_stand_side_by_side(monkeypatch):
    monkeypatch.setattr(state, "recall", lambda key, default: default)

    found = chosen(saved("Satu", "Dua", "Tiga", "Empat"))

    assert [one.name for one in found] == [NOW, "Dua", "Tiga", "Empat"]
    assert len(found) == MOST_BESIDE


def test_what_was_asked_for_is_kept_as_far_as_it_is_still_there(monkeypatch):
    monkeypatch.setattr(state, "recall", lambda key, default: {BESIDE: ["Dua", "Hilang"]}.get(key, default))

    assert [one.name for one in chosen(saved("Satu", "Dua"))] == ["Dua"]
    assert [one.name for one in chosen(saved("Satu"))] == [NOW]


def test_the_settings_of_now_are_called_so():
    assert name_of(as_it_is(Study()).name, texts_in("id")) == "Sekarang"
    assert name_of("Hemat", texts_in("id")) == "Hemat"


def test_a_new_scenario_is_set_beside_and_takes_a_place_where_there_is_no_room(monkeypatch):
    held = {BESIDE: [NOW, "Satu"]}
    monkeypatch.setattr(state, "recall", lambda key, default: held.get(key, default))
    monkeypatch.setattr(state, "remember", held.__setitem__)

    set_beside("Dua")
    set_beside("Tiga", instead_of="Satu")
    set_beside("Empat")
    set_beside("Lima")

    assert held[BESIDE] == [NOW, "Dua", "Empat", "Lima"]
