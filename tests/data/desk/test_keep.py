from dataclasses import replace

import pytest

from data.desk import Desk, bring_files, correct, keep, open_desk, refresh, settle
from data.lists import Lists
from data.workbook import Correction
from scoring.study import Study


@pytest.fixture
def listed(ani, small):
    return bring_files(Desk(Study(), Lists()), ani, [small], anew=True)[0]


def cell(desk, row, text):
    place = desk.study.programs[row].provenance
    return {desk.lists.files[0].id: [Correction(place.sheet, place.row, "budget", text)]}


def budgets(desk):
    return [program.budget for program in desk.study.programs]


def test_every_change_is_in_the_store_when_the_call_returns(ani, listed, store):
    changed = keep(listed, ani, what="settings", study=replace(listed.study, method="topsis"))

    assert store.read(changed.kept.id).study.method == "topsis"


def test_the_sample_is_kept_from_the_first_change_on(ani, store):
    untouched = Desk(Study(), Lists(), sample=True)

    changed = keep(untouched, ani, what="settings", study=Study(method="topsis"))

    assert store.read(changed.kept.id).from_sample
    assert changed.sample


def test_a_study_that_is_not_there_is_not_opened(store):
    assert open_desk(store, "tidak-ada") is None


def test_what_others_kept_is_taken_in(ani, budi, listed, store):
    theirs = keep(listed, budi, what="settings", study=replace(listed.study, method="topsis"))

    mine = refresh(listed, store)

    assert mine.study.method == "topsis"
    assert mine.kept.changed_by == "Budi"
    assert refresh(theirs, store) is theirs


def test_two_people_who_mend_two_cells_both_keep_theirs(ani, budi, listed):
    correct(listed, budi, cell(listed, 1, "2 miliar"))

    mine = correct(listed, ani, cell(listed, 0, "1 miliar"))

    assert budgets(mine) == [1_000_000_000, 2_000_000_000]
    assert mine.conflicts == ()


def test_two_people_who_mend_one_cell_are_told_and_nothing_is_lost(ani, budi, listed):
    correct(listed, budi, cell(listed, 0, "2 miliar"))

    mine = correct(listed, ani, cell(listed, 0, "1 miliar"))

    assert budgets(mine)[0] == 2_000_000_000
    [conflict] = mine.conflicts
    assert (conflict.mine.text, conflict.theirs.text, conflict.theirs.by) == ("1 miliar", "2 miliar", "Budi")


@pytest.mark.parametrize(("mine_wins", "budget"), [(True, 1_000_000_000), (False, 2_000_000_000)])
def test_a_conflict_is_settled_either_way(ani, budi, listed, store, mine_wins, budget):
    correct(listed, budi, cell(listed, 0, "2 miliar"))
    mine = correct(listed, ani, cell(listed, 0, "1 miliar"))

    settled = settle(mine, mine.conflicts[0], ani, mine=mine_wins)

    assert budgets(settled)[0] == budget
    assert settled.conflicts == ()
    assert budgets(open_desk(store, settled.kept.id))[0] == budget


def test_a_setting_and_a_cell_changed_at_once_are_both_kept(ani, budi, listed):
    keep(listed, budi, what="settings", study=replace(listed.study, method="topsis"))

    mine = correct(listed, ani, cell(listed, 0, "1 miliar"))

    assert mine.study.method == "topsis"
    assert budgets(mine)[0] == 1_000_000_000
