from data.desk import Desk, bring_files, forget_file, map_columns, open_desk, point_to
from data.lists import Lists
from scoring.study import Study
from tests.data.desk.conftest import csv


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


def test_a_refused_file_changes_nothing(ani, desk):
    after, brought = bring_files(desk, ani, [("daftar.xlsx", b"%PDF-1.7 no workbook")])

    assert after is desk
    assert not brought[0].added
    assert brought[0].pointed is None


def test_the_same_file_again_is_told_and_not_added(ani, desk, mistakes):
    after, brought = bring_files(desk, ani, [mistakes])

    assert brought[0].known
    assert after is desk


def test_a_newer_list_of_the_same_agency_is_asked_about(ani, small):
    desk, _ = bring_files(Desk(Study(), Lists()), ani, [small], anew=True)
    newer = ("dinas.csv", csv("CCTV;Smart Living;Dishub;5000000000;6", "Taman;Smart Living;Dishub;100000000;6"))

    _, brought = bring_files(desk, ani, [newer])

    assert brought[0].replaces == desk.lists.files[0].id


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
    same, brought = bring_files(desk, ani, [("aneh.csv", content)])
    assert same is desk

    after = point_to(desk, ani, brought[0])

    assert [file.filename for file in after.lists.files] == ["mistakes.xlsx", "aneh.csv"]
    assert after.study.programs == desk.study.programs


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
