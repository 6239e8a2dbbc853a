from scoring.changes.matching import match_programs
from tests.scoring.changes.given import program


def test_a_program_is_found_by_its_code_first():
    before = [program("A", name="Kios"), program("B", name="Portal")]
    after = [program("B", name="Kios"), program("A", name="Portal")]

    assert match_programs(before, after) == [1, 0]


def test_one_with_another_code_is_found_by_folded_name_and_agency():
    before = [program("X-01", name="Pengembangan e-Office", agency="Dinas A")]
    after = [program("GOV-07", name="PENGEMBANGAN E OFFICE", agency="dinas a")]

    assert match_programs(before, after) == [0]


def test_another_agency_is_another_program():
    before = [program("X-01", name="Kios", agency="Dinas A")]
    after = [program("X-02", name="Kios", agency="Dinas B")]

    assert match_programs(before, after) == [None]


def test_each_program_stands_for_one_only():
    before = [program("A", name="Kios")]
    after = [program("B", name="Kios"), program("C", name="Kios")]

    assert match_programs(before, after) == [0, None]


def test_a_name_that_its_code_has_taken_is_not_taken_again():
    before = [program("A", name="Kios")]
    after = [program("B", name="Kios"), program("A", name="Kios baru")]

    assert match_programs(before, after) == [None, 0]


def test_programs_without_a_name_are_not_one():
    assert match_programs([program("A", name="")], [program("B", name="")]) == [None]
