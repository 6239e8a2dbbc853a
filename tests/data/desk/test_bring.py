from dataclasses import replace
from datetime import timedelta

from data.desk import Desk, bring_files, dismiss, forget_file, map_columns, open_desk, point_to, undo
from data.lists import Lists
from scoring.bimtek import Bimtek
from scoring.gates import GateAnswer, own_gate
from scoring.judgement import place
from scoring.scenarios import keep_stage, save_scenario
from scoring.study import Study
from tests.data.desk.conftest import NINE, csv
from tests.scoring.listing import placed

PDF = "daftar.xlsx", b"%PDF-1.7 no workbook"


def test_a_file_brought_in_makes_a_study_that_is_kept(ani, store, small):
    desk, brought = bring_files(Desk(Study(), Lists()), ani, [small], anew=True)

    kept = store.read(desk.kept.id)
    assert [program.name for program in kept.study.programs] == ["CCTV", "Kios"]
    assert kept.study.name == "dinas.csv"
    assert brought[0].added == kept.lists.files[0].id
    assert kept.study.programs[0].provenance.read_by == "Ani"


def test_the_bytes_stay_as_they_came(desk, store, mistakes):
    assert store.file(desk.lists.files[0].digest) == mistakes[1]


def test_many_files_are_one_step_and_one_version(ani, desk, small):
    other = ("lain.csv", csv("Taman;Smart Living;DLH;1000000000;3"))
    heard = []

    after, brought = bring_files(desk, ani, [small, other], told=lambda number, name: heard.append((number, name)))

    assert heard == [(0, "dinas.csv"), (1, "lain.csv")]
    assert all(one.added for one in brought)
    assert len(after.study.programs) == len(desk.study.programs) + 3
    assert after.study.version == desk.study.version + 1


def test_a_refused_file_changes_no_program_and_is_kept_by_name_reason_time_and_person(ani, desk, store):
    after, brought = bring_files(desk, ani, [PDF])

    assert (after.study, after.lists.files) == (desk.study, desk.lists.files)
    assert not brought[0].added
    [refused] = store.read(desk.kept.id).lists.refused
    assert (refused.file.filename, refused.file.read_by) == ("daftar.xlsx", "Ani")
    assert refused.file.read_at - ani.at < timedelta(seconds=1)
    assert refused.problem == brought[0].intake.problems[0]
    assert not refused.kept


def test_a_refused_file_that_comes_again_stands_once(ani, desk):
    once, _ = bring_files(desk, ani, [PDF])

    twice, _ = bring_files(once, ani, [PDF])

    assert [one.file.filename for one in twice.lists.refused] == ["daftar.xlsx"]
    assert twice.lists.refused != once.lists.refused


def test_a_refused_file_is_off_once_it_comes_in_a_form_that_can_be_read(ani, desk, small):
    after, _ = bring_files(desk, ani, [PDF, ("lain.xlsx", b"%PDF-1.7")])

    after, _ = bring_files(after, ani, [("Daftar.csv", small[1])])

    assert [one.file.filename for one in after.lists.refused] == ["lain.xlsx"]


def test_of_one_drop_a_file_that_can_be_read_hides_none_that_cannot(ani, desk, small):
    after, _ = bring_files(desk, ani, [("dinas.xlsx", b"%PDF-1.7"), small])

    assert [one.file.filename for one in after.lists.refused] == ["dinas.xlsx"]


def test_a_refused_file_is_off_when_somebody_has_seen_to_it_and_that_can_be_undone(ani, desk, store):
    after, _ = bring_files(desk, ani, [PDF])

    seen = dismiss(after, ani, after.lists.refused[0].file.id)

    assert store.read(seen.kept.id).lists.refused == ()
    assert undo(seen, ani).lists.refused == after.lists.refused


def test_a_study_begun_with_other_files_takes_the_refused_along(ani, desk, small):
    after, _ = bring_files(desk, ani, [PDF])

    begun, _ = bring_files(after, ani, [small], anew=True)

    assert [file.filename for file in begun.lists.files] == ["dinas.csv"]
    assert [one.file.filename for one in begun.lists.refused] == ["daftar.xlsx"]


def test_the_same_file_again_is_told_and_not_added(ani, desk, mistakes):
    after, brought = bring_files(desk, ani, [mistakes])

    assert brought[0].known
    assert after is desk


def test_a_mapping_is_remembered_for_the_next_list_of_the_same_layout(ani, small):
    rows = b"Nama Program;Dimensi;OPD;Taksiran;Durasi (bulan)\nCCTV;Smart Living;Dishub;5000000;6"
    desk, _ = bring_files(Desk(Study(), Lists()), ani, [("a.csv", rows)], anew=True)
    desk = map_columns(desk, ani, desk.lists.files[0].id, {"D": "budget"})
    assert desk.study.programs[0].budget == 5_000_000

    later = rows.replace(b"CCTV", b"Kios").replace(b"5000000", b"7000000")
    desk, brought = bring_files(desk, ani, [("b.csv", later)])

    assert brought[0].mapped
    assert desk.study.programs[1].budget == 7_000_000


def test_a_file_without_a_table_waits_for_a_person_to_point_to_it(ani, desk):
    content = b"satu;dua\ntiga;empat\nlima;enam"
    waiting, brought = bring_files(desk, ani, [("aneh.csv", content)])
    assert brought[0].refused.kept

    after = point_to(waiting, ani, brought[0].refused.file.id)

    assert [file.filename for file in after.lists.files] == ["mistakes.xlsx", "aneh.csv"]
    assert after.study.programs == desk.study.programs
    assert after.lists.refused == ()
    assert point_to(after, ani, brought[0].refused.file.id) is after


def test_a_file_that_is_gone_already_is_taken_out_without_a_word(ani, desk):
    assert forget_file(desk, ani, "tidak-ada") is desk


def test_a_file_taken_out_takes_its_programs_along(ani, desk, small, store):
    after, brought = bring_files(desk, ani, [small])

    left = forget_file(after, ani, brought[0].added)

    assert left.study.programs == desk.study.programs
    assert open_desk(store, left.kept.id).lists == desk.lists


def test_the_last_file_taken_out_leaves_an_empty_list(ani, small):
    desk, brought = bring_files(Desk(Study(), Lists()), ani, [small], anew=True)

    assert forget_file(desk, ani, brought[0].added).study.programs == ()


def test_two_files_of_one_drop_came_one_after_the_other(ani, small):
    other = ("dinas.csv", csv("Taman;Smart Living;DLH;1000000000;3"))

    desk, _ = bring_files(Desk(Study(), Lists()), ani, [small, other], anew=True)

    first, second = (file.read_at for file in desk.lists.files)
    assert first < second


def test_a_study_begun_with_other_files_keeps_settings_and_nothing_that_was_said_of_programs(ani, desk, small):
    own, code = own_gate("Lahan siap"), desk.study.programs[0].code
    told = replace(desk.study, own_gates=(own,), gate_answers=(GateAnswer(code, own.key, True),), method="topsis")
    told = save_scenario(place(told, placed(code)), "Dasar", by="Ani", at=NINE)
    told = keep_stage(told, Bimtek.FIRST, by="Ani", at=NINE)

    study = bring_files(replace(desk, study=told), ani, [small], anew=True)[0].study

    assert (study.own_gates, study.method) == ((own,), "topsis")
    assert (study.gate_answers, study.placed, study.scenarios, study.bimtek) == ((), (), (), ())
