from dataclasses import replace

from data.desk.settle import take_mine
from data.lists import ListFile, Lists
from data.store.together import MISSING, Conflict
from data.workbook import Correction
from scoring.study import Study

THEIRS = Correction("Program", 2, "budget", "2 miliar")
MINE = Correction("Program", 2, "budget", "1 miliar")
LISTS = Lists((ListFile("a", "a.xlsx", "0" * 64, corrections=(THEIRS,)),))


def at(file, mine):
    return Conflict(("lists", "files", file, "corrections", MINE.place), None, mine, THEIRS)


def test_my_side_takes_the_place_of_theirs():
    _, lists = take_mine(at("a", MINE), Study(), LISTS)

    assert lists.file("a").corrections == (MINE,)


def test_what_i_took_away_goes():
    _, lists = take_mine(at("a", MISSING), Study(), LISTS)

    assert lists.file("a").corrections == ()


def test_a_place_that_is_gone_meanwhile_changes_nothing():
    _, lists = take_mine(at("b", MINE), Study(), LISTS)

    assert lists == LISTS


def test_a_setting_of_the_study_is_taken_too():
    conflict = Conflict(("study", "method"), "saw", "topsis", "vikor")

    study, _ = take_mine(conflict, replace(Study(), method="vikor"), LISTS)

    assert study.method == "topsis"
