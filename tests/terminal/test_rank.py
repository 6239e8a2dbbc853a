import pytest

from scoring.errors import ErrorCode, ScoringError
from terminal.answer import FINE, REFUSED
from terminal.arguments import Asked
from terminal.rank import rank


def test_the_ranking_is_told_as_the_design_says(twelve, t):
    answer = rank(Asked("rank", twelve), t)

    shape = answer.shape
    first = shape["programs"][0]

    assert answer.exit_code == FINE
    assert list(shape) == ["method", "higher_is_better", "weights", "programs", "unranked"]
    assert list(first) == ["code", "name", "dimension", "score", "rank", "rank_in_dimension"]
    assert (first["code"], first["rank"], first["rank_in_dimension"]) == ("GOV-2", 1, 1)
    assert sum(shape["weights"].values()) == pytest.approx(1.0)


def test_a_method_where_lower_is_better_says_so(twelve, t):
    answer = rank(Asked("rank", twelve, method="vikor"), t)

    shape = answer.shape

    assert shape["higher_is_better"] is False
    assert "makin kecil makin baik" in answer.text


def test_programs_that_are_all_equal_share_the_first_place(program, workbook, t):
    equal = workbook([program("GOV-1"), program("GOV-2"), program("GOV-3")])

    answer = rank(Asked("rank", equal), t)

    assert [one["rank"] for one in answer.shape["programs"]] == [1, 1, 1]


def test_one_program_ranks_alone(program, workbook, t):
    alone = workbook([program("GOV-1")])

    answer = rank(Asked("rank", alone), t)

    assert [one["rank"] for one in answer.shape["programs"]] == [1]


def test_a_program_with_a_blank_is_left_out_by_name_and_the_exit_code_stays_fine(program, workbook, t):
    blank = program("GOV-9")
    del blank.values["leverage"]
    path = workbook([program("GOV-1"), blank])

    answer = rank(Asked("rank", path), t)

    assert answer.exit_code == FINE
    assert answer.shape["unranked"] == [{"code": "GOV-9", "missing": ["leverage"]}]
    assert "Daya pengungkit" in answer.text


def test_a_blank_where_nothing_is_weighed_keeps_nobody_out(program, workbook, t):
    blank = program("GOV-9")
    del blank.values["leverage"]
    path = workbook([program("GOV-1"), blank])

    answer = rank(Asked("rank", path, weights="risk=1"), t)

    assert answer.shape["unranked"] == []


def test_no_program_that_ranks_makes_the_exit_code_one(program, workbook, t):
    blank = program("GOV-9")
    del blank.values["leverage"]
    path = workbook([blank])

    answer = rank(Asked("rank", path), t)

    assert answer.exit_code == REFUSED
    assert answer.shape["programs"] == []
    assert answer.shape["unranked"] == [{"code": "GOV-9", "missing": ["leverage"]}]
    assert answer.notices[0].startswith("Belum ada program yang dapat diperingkat.")


def test_a_method_that_is_not_offered_is_refused(twelve, t):
    with pytest.raises(ScoringError) as refused:
        rank(Asked("rank", twelve, method="sawah"), t)

    assert refused.value.code is ErrorCode.UNKNOWN_METHOD


def test_illustrated_values_are_said_to_be_illustrations(program, workbook, t):
    path = workbook([program("GOV-1", illustrated=frozenset({"risk"}))])

    answer = rank(Asked("rank", path), t)

    assert answer.text.startswith("CONTOH: nilai ilustrasi, bukan hasil")
