from dataclasses import replace

from data.desk import bring_files, gathered
from data.desk.gathering import coded_anew, gather_lists
from data.lists import Lists
from scoring.program import Program, Provenance
from scoring.rejected import Rejected
from scoring.study import Study


def test_a_study_that_never_had_a_file_keeps_its_programs(ani):
    study = Study().with_programs([Program("A-1", "Taman")])

    assert gathered(study, Lists(), ani) == (study, Lists())


def test_the_same_files_again_make_no_new_version(ani, desk):
    study, _ = gathered(desk.study, desk.lists, ani)

    assert study == desk.study


def test_programs_keep_their_codes_when_another_file_comes(ani, desk, small):
    after, _ = bring_files(desk, ani, [small])

    codes = [program.code for program in desk.study.programs]
    assert [program.code for program in after.study.programs][: len(codes)] == codes
    assert len(gather_lists(after.study, after.lists, ani).programs) == len(after.study.programs)


def test_a_row_that_has_another_code_than_before_is_coded_anew_and_one_that_came_is_not():
    taman, kios, baru, pasar = (
        Program(code, name, provenance=Provenance("a.csv", "a", row))
        for row, (code, name) in enumerate([("A", "Taman"), ("B", "Kios"), ("C", "Baru"), ("D", "Pasar")], start=2)
    )
    typed = Program("X", "Diketik")
    before = Study(programs=(taman, kios, typed), rejected=(Rejected(pasar, "Ganda"),))
    off = Rejected(replace(pasar, code="P4"), "Ganda")
    now = Study(programs=(replace(taman, code="P1"), kios, baru, replace(typed, code="Y")), rejected=(off,))

    assert coded_anew(now, before) == (now.programs[0], off.program)


def test_codes_that_go_first_stand_before_those_of_the_study(ani, desk):
    program = desk.study.programs[0]

    study, _ = gathered(desk.study, desk.lists, ani, first=[replace(program, code="BARU-1")])

    assert study.programs[0] == replace(program, code="BARU-1")
    assert study.programs[1:] == desk.study.programs[1:]
