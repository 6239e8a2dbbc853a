from dataclasses import replace
from datetime import datetime

import numpy as np
import pytest

from pages.shared.quick import shares
from pages.shared.quick.shares import headline, worked
from pages.shared.tried import Tried, stated_by, trial_of
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.portfolio import ListTrial, RobustShares
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.shared.quick.handed import handed, told, until
from texts import texts_in

t = texts_in("id")


@pytest.fixture
def at(make_program):
    programs = tuple(make_program(code, 5 - number / 2) for number, code in enumerate("ABCD"))
    return handed(Study(programs=programs, rules=RuleSettings(number=2)))


def found(values, draws=200):
    held = np.array(values)
    return RobustShares(draws, 0, tuple("ABCD"), held, 0, 0, 0, np.column_stack([held == 1, held == 0]))


def test_the_sentence_counts_who_is_always_on_it_as_the_strip_does(at):
    assert headline(found([1.0, 0.99, 0.01, 0.0]), at, t) == (
        "1 dari 2 program dalam daftar selalu masuk pada 200 susunan bobot yang dicoba; 1 bergantung pada penilaian."
    )
    assert headline(found([1.0, 1.0, 0.0, 0.0]), at, t) == (
        "Semua 2 program dalam daftar selalu masuk pada 200 susunan bobot yang dicoba."
    )


def test_before_the_first_draws_it_says_that_they_are_made(at):
    assert headline(None, at, t) == "Daftar sedang diuji terhadap susunan bobot lain …"


def test_a_first_look_comes_before_the_whole_answer(at):
    tried = trial_of(at.study, Tried(stated_by(at.study)))
    trial = ListTrial(at.candidates, at.shortlist.rules, tried.scores, tried.weights)

    portions = list(worked(trial))

    assert [one.draws for one in portions] == [200, 400, 600, 800, 1000]
    assert portions[-1].shares.tolist() == pytest.approx([1.0, 1.0, 0.0, 0.0])


def test_the_strip_comes_by_itself_and_says_on_what_it_rests(open_page):
    app = until(open_page("quick_win"), lambda app: told(app, "Berdasarkan 1.000 susunan bobot"))

    assert told(app, "program selalu masuk")
    assert told(app, "pada 1.000 susunan bobot yang dicoba")


def test_what_was_shown_stays_while_the_new_one_is_worked_out(open_page, monkeypatch):
    app = until(open_page("quick_win"), lambda app: told(app, "Berdasarkan 1.000 susunan bobot"))
    monkeypatch.setattr(shares.later, "ask", lambda *_, **__: shares.later.Progress(None, done=False))
    monkeypatch.setattr(shares.later, "watch", lambda *_, **__: None)

    app.run()

    assert told(app, "Gambar ini dari daftar sebelumnya")
    assert told(app, "program selalu masuk")


def test_where_judgement_moved_a_program_the_strip_and_the_sentence_are_said_to_be_the_methods(at):
    moved = PlacedByHand("D", Move.ONTO, "Mandat", Authority.TEAM, "Sri", datetime(2019, 8, 5), other="A")
    judged = handed(replace(at.study, placed=(moved,)))

    assert headline(found([1.0, 1.0, 0.0, 0.0]), judged, t).startswith("Menurut metode saja, semua 2 program")


def test_the_strip_on_the_page_says_who_was_moved(open_page, at):
    moved = PlacedByHand("D", Move.ONTO, "Mandat", Authority.TEAM, "Sri", datetime(2019, 8, 5), other="B")
    app = open_page("quick_win", study=replace(at.study, placed=(moved,)))

    app = until(app, lambda app: told(app, "Berdasarkan 1.000 susunan bobot"))

    assert told(app, "Porsi dihitung dari daftar menurut metode; pertimbangan khusus tidak mengubahnya.")
