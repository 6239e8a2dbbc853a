from data.desk import bring_files, gathered
from data.desk.gathering import gather_lists
from data.lists import Lists
from scoring.program import Program
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
