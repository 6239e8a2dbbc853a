from datetime import UTC, datetime

import pytest

from data.desk import bring_files, choose, confirm, correct, gather_lists, reject, unchoose, undo, unreject
from data.lists import ChoiceKind, TwinChoice, confirmed_as, open_problems
from data.workbook import Correction, Severity
from scoring.errors import ScoringError
from tests.data.desk.conftest import csv


@pytest.fixture
def listed(ani, desk, small):
    found, brought = bring_files(desk, ani, [small])
    return found, brought[0].added


def budget_of(desk, name):
    return next(program.budget for program in desk.study.programs if program.name == name)


def test_a_cell_mended_in_the_browser_is_read_as_if_it_stood_there(ani, listed):
    desk, file = listed
    assert budget_of(desk, "CCTV") is None
    row = next(p for p in desk.study.programs if p.name == "CCTV").provenance

    after = correct(desk, ani, {file: [Correction(row.sheet, row.row, "budget", "Rp 250 juta")]})

    assert budget_of(after, "CCTV") == 250_000_000
    assert after.study.version == desk.study.version + 1
    assert after.lists.file(file).corrections[0].by == "Ani"


def test_a_step_back_leaves_the_cell_as_it_came(ani, listed):
    desk, file = listed
    row = desk.study.programs[-1].provenance
    after = correct(desk, ani, {file: [Correction(row.sheet, row.row, "budget", "1 miliar")]})

    back = undo(after, ani)

    assert back.study.programs == desk.study.programs
    assert back.lists == desk.lists
    assert back.study.version > after.study.version


def test_a_step_back_leaves_what_somebody_else_did_since(ani, budi, listed, store):
    desk, file = listed
    first, second = (p.provenance for p in desk.study.programs[-2:])
    mine = correct(desk, ani, {file: [Correction(first.sheet, first.row, "budget", "1 miliar")]})
    theirs = correct(mine, budi, {file: [Correction(second.sheet, second.row, "budget", "2 miliar")]})
    assert theirs.kept.changed_by == "Budi"

    back = undo(mine, ani)

    assert budget_of(back, "CCTV") is None
    assert budget_of(back, "Kios") == 2_000_000_000


def test_a_warning_let_stand_is_asked_about_no_more(ani, desk):
    file = desk.lists.files[0]
    intake = ani.read(file, desk.study.criteria)
    warning = next(p for p in intake.problems if p.severity is Severity.WARNING)

    after = confirm(desk, ani, file.id, [confirmed_as(warning)])

    assert warning not in open_problems(intake.problems, after.lists.files[0].confirmed)
    assert after.study.version == desk.study.version


def test_twins_settled_become_one_and_can_be_opened_again(ani, listed):
    desk, _ = listed
    desk, _ = bring_files(desk, ani, [("lagi.csv", csv("CCTV;Smart Living;Dishub;900000000;6"))])
    twins = next(t for t in gather_lists(desk.study, desk.lists, ani).open_twins if t.programs[0].name == "CCTV")
    choice = TwinChoice(twins.key, ChoiceKind.MERGE, places=twins.places, stays=twins.places[0])

    one = choose(desk, ani, choice)
    again = unchoose(one, ani, twins.key)

    assert budget_of(one, "CCTV") == 900_000_000
    assert len(one.study.programs) == len(desk.study.programs) - 1
    assert again.study.programs == desk.study.programs


def test_a_program_taken_off_is_kept_with_its_reason_and_comes_back_under_its_code(ani, listed, store):
    desk, _ = listed
    code = desk.study.programs[-1].code

    off = reject(desk, ani, code, "Bukan kewenangan kota")
    kept = store.read(off.kept.id)
    back = unreject(off, ani, code)

    assert kept.study.rejected[0].reason == "Bukan kewenangan kota"
    assert code not in {program.code for program in kept.study.programs}
    assert back.study.programs == desk.study.programs
    assert not back.study.rejected


def test_nothing_is_taken_off_without_a_reason(ani, desk):
    with pytest.raises(ScoringError):
        reject(desk, ani, desk.study.programs[0].code, " ")


def test_a_program_taken_off_stays_off_when_a_cell_is_mended(ani, listed):
    desk, file = listed
    off = reject(desk, ani, desk.study.programs[-1].code, "Ganda")
    row = desk.study.programs[-2].provenance

    after = correct(off, ani, {file: [Correction(row.sheet, row.row, "budget", "1 miliar")]})

    assert len(after.study.rejected) == 1
    assert len(after.study.programs) == len(desk.study.programs) - 1
    assert after.lists.file(file).corrections[0].at == datetime(2019, 7, 9, 9, 0, tzinfo=UTC)


def test_however_often_a_cell_is_written_what_the_file_held_is_kept(ani, desk):
    file = desk.lists.files[0].id

    desk = correct(desk, ani, {file: [Correction("Program", 7, "budget", "murah", was="mahal")]})
    desk = correct(desk, ani, {file: [Correction("Program", 7, "budget", "5 juta", was="murah")]})

    assert [(one.was, one.text) for one in desk.lists.files[0].corrections] == [("mahal", "5 juta")]
