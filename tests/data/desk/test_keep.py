from dataclasses import replace

import pytest

from data.desk import (
    Desk,
    bring_files,
    choose,
    correct,
    forget_file,
    gather_lists,
    keep,
    open_desk,
    refresh,
    reject,
    replace_file,
    settle,
    undo,
)
from data.lists import ChoiceKind, Lists, TwinChoice
from data.workbook import Correction
from scoring.judgement import place
from scoring.study import Study
from tests.data.desk.conftest import csv
from tests.scoring.listing import placed


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
    assert mine.met == "Budi"
    assert keep(mine, ani, what="settings", study=replace(mine.study, name="Lain")).met is None


@pytest.mark.parametrize("by_hand_first", [True, False])
def test_a_program_that_two_people_take_off_in_two_ways_is_off_once_for_the_reason_by_hand(ani, budi, by_hand_first):
    rows = "Kios;Smart Living;Dinas A;900000000;6", "Kios;Smart Living;Dinas B;900000000;6"
    listed, _ = bring_files(Desk(Study(), Lists()), ani, [("a.csv", csv(*rows))], anew=True)
    [twins] = gather_lists(listed.study, listed.lists, ani).open_twins
    drop = TwinChoice(twins.key, ChoiceKind.DROP, twins.places, twins.places[0], reason="Ganda")
    acts = [
        lambda desk: reject(desk, budi, listed.study.programs[1].code, "Di luar kewenangan"),
        lambda desk: choose(desk, ani, drop),
    ]

    first, second = acts if by_hand_first else reversed(acts)
    first(listed)
    after = second(listed)

    assert [(one.reason, one.by, one.twins) for one in after.study.rejected] == [("Di luar kewenangan", "Budi", "")]
    assert (len(after.study.programs), after.conflicts) == (1, ())
    assert [one.by for one in after.lists.choices] == ["Ani"]


def test_my_step_taken_back_leaves_what_another_did_while_i_was_at_it(ani, budi, listed):
    correct(listed, budi, cell(listed, 1, "2 miliar"))
    mine = correct(listed, ani, cell(listed, 0, "1 miliar"))

    assert budgets(undo(mine, ani)) == [budgets(listed)[0], 2_000_000_000]


def test_a_move_by_hand_taken_back_leaves_what_another_put_on_the_record_meanwhile(ani, budi, listed, store):
    first, second = (program.code for program in listed.study.programs)
    mine = keep(listed, ani, what="place", study=place(listed.study, placed(first)), undoable=True)
    keep(mine, budi, what="place", study=place(mine.study, placed(second)))

    after = undo(mine, ani)

    assert [one.program for one in after.study.placed] == [second]
    assert store.read(after.kept.id).study.placed == after.study.placed


def test_a_step_of_which_nothing_was_kept_cannot_be_taken_back(ani, budi, listed):
    theirs = correct(listed, budi, cell(listed, 0, "2 miliar"))
    mine = correct(listed, ani, cell(listed, 0, "1 miliar"))

    assert (len(mine.conflicts), mine.past) == (1, ())
    assert undo(mine, ani).lists == theirs.lists


def test_a_new_program_never_takes_the_code_of_one_that_somebody_took_off_meanwhile(ani, budi, listed):
    other = ("lain.csv", csv("Taman;Smart Economy;DLH;1000000000;3"))
    both, _ = bring_files(listed, ani, [other])
    without = forget_file(both, ani, both.lists.files[1].id)
    taken_off = reject(both, budi, both.study.programs[2].code, "Bukan kewenangan")
    assert taken_off.study.rejected[0].program.code == "ECO-01"

    after, _ = bring_files(without, ani, [("baru.csv", csv("Pasar;Smart Economy;Disdag;1000000000;3"))])

    assert [(one.name, one.code) for one in after.study.programs][2:] == [("Pasar", "ECO-02")]


def test_what_somebody_took_off_under_a_new_code_stays_off_when_another_takes_a_step_back(ani, budi):
    first = ("dinas.csv", csv("CCTV;Smart Living;Dishub;1000000000;6"))
    newer = ("dinas.csv", csv("CCTV;Smart Living;Dishub;2000000000;6", "Peta;Smart Economy;Dishub;100000000;6"))
    desk, _ = bring_files(Desk(Study(), Lists()), ani, [first], anew=True)
    doubled, _ = bring_files(desk, ani, [newer])
    budis = correct(doubled, budi, {doubled.lists.files[0].id: [Correction("dinas", 2, "budget", "5 miliar")]})
    older, later = (file.id for file in doubled.lists.files)
    replaced = replace_file(refresh(doubled, ani.store), ani, older=older, newer=later)
    off = reject(replaced, ani, "LIV-01", "Bukan kewenangan")

    after = undo(refresh(budis, budi.store), budi)

    assert [program.name for program in after.study.programs] == ["Peta"]
    assert after.study.rejected == off.study.rejected
