from dataclasses import replace
from datetime import UTC, datetime

from data.lists.matching import codes_of_before
from data.lists.placed import placed_programs
from scoring.program import Program
from tests.data.lists.making import listed, program

LATER = datetime(2026, 3, 1, tzinfo=UTC)


def before(*read, codes):
    """Give the programs as a study kept them."""
    programs = [one.program for one in placed_programs(read)]
    return [replace(one, code=code) for one, code in zip(programs, codes, strict=True)]


def test_the_same_row_of_the_same_file_is_the_same_program_whatever_was_mended():
    kept = before(listed("a", program("Kios"), program("CCTV")), codes=["GOV-07", "GOV-08"])
    now = listed("a", program("Kios layanan", "Dinas B"), program("CCTV"))

    assert codes_of_before(placed_programs([now]), kept) == ["GOV-07", "GOV-08"]


def test_two_files_of_one_name_are_told_apart():
    twice = [listed("a", program("Kios"), filename="x.xlsx"), listed("b", program("CCTV"), filename="x.xlsx")]
    kept = before(*twice, codes=["GOV-07", "GOV-08"])

    assert codes_of_before(placed_programs(twice[::-1]), kept) == ["GOV-08", "GOV-07"]


def test_an_id_finds_its_program_in_a_newer_file_where_the_name_or_the_agency_agrees():
    kept = before(listed("a", program("Kios"), program("CCTV"), program("Peta")), codes=["P-1", "P-2", "P-3"])
    newer = listed(
        "b",
        program("CCTV kota", code="P-2"),
        program("Kios", "Dinas lain", code="P-1"),
        program("Yang lain", "Dinas lain", code="P-3"),
        numbered=False,
        at=LATER,
    )

    assert codes_of_before(placed_programs([newer]), kept) == ["P-2", "P-1", ""]


def test_a_code_that_stands_in_no_cell_is_no_sign():
    kept = before(listed("a", program("Kios")), codes=["GOV-01"])
    newer = listed("b", program("CCTV", code="GOV-01"), at=LATER)

    assert codes_of_before(placed_programs([newer]), kept) == [""]


def test_the_folded_name_and_agency_find_a_program_without_an_id():
    kept = before(listed("a", program("Kios Layanan.", "DINAS A")), codes=["GOV-09"])
    newer = listed("b", program("kios  layanan", "Dinas A"), at=LATER)

    assert codes_of_before(placed_programs([newer]), kept) == ["GOV-09"]


def test_a_program_of_before_is_found_once_only():
    kept = before(listed("a", program("Kios")), codes=["GOV-09"])
    newer = listed("b", program("Kios"), program("Kios"), at=LATER)

    assert codes_of_before(placed_programs([newer]), kept) == ["GOV-09", ""]


def test_programs_without_a_name_are_not_taken_for_each_other():
    kept = [Program("X-01", "")]
    newer = listed("b", program("", ""), at=LATER)

    assert codes_of_before(placed_programs([newer]), kept) == [""]
