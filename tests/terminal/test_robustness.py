import pytest

from scoring.errors import ErrorCode, ScoringError
from terminal.answer import FINE, REFUSED, WrongUseError
from terminal.arguments import Asked
from terminal.robustness import robustness


def test_what_holds_is_told_as_the_design_says(twelve, t):
    answer = robustness(Asked("robustness", twelve, draws="1000", seed="7"), t)

    shape, first = answer.shape, answer.shape["programs"][0]
    assert answer.exit_code == FINE
    assert list(shape) == ["draws", "seed", "programs"]
    assert (shape["draws"], shape["seed"]) == (1000, 7)
    assert list(first) == ["code", "expected_rank", "p_top", "acceptability"]
    assert list(first["p_top"]) == ["1", "3", "5", "10"]
    assert len(first["acceptability"]) == 12
    assert sum(first["acceptability"]) == pytest.approx(1.0)
    assert "1.000 susunan bobot dicoba pada 12 program, setiap bobot bergeser paling jauh 25\u00a0%" in answer.text


def test_weights_that_were_typed_are_told_as_they_were_taken(twelve, t):
    answer = robustness(Asked("robustness", twelve, draws="300", weights="risk=3,novelty=1"), t)

    assert "disetarakan menjadi 100\u00a0%: Risiko 75,0\u00a0% dan Kebaruan 25,0\u00a0%" in answer.text


def test_the_same_seed_gives_the_same_answer(twelve, t):
    first, again = (robustness(Asked("robustness", twelve, draws="600", seed="3"), t).shape for _ in range(2))

    assert first == again


def test_ten_thousand_are_tried_unless_another_number_is_asked_for(twelve, t):
    assert robustness(Asked("robustness", twelve), t).shape["draws"] == 10_000


def test_a_folder_is_worked_file_by_file(tmp_path, program, workbook, t):
    (tmp_path / "kota").mkdir()
    workbook([program("GOV-1"), program("GOV-2", rating=4.0)], "kota/a.xlsx")

    answer = robustness(Asked("robustness", str(tmp_path / "kota"), draws="300"), t)

    assert [one["file"] for one in answer.shape["workbooks"]] == ["a.xlsx"]


def test_a_method_that_cannot_be_tried_in_batches_is_refused_with_those_that_can(twelve, t):
    with pytest.raises(ScoringError) as refused:
        robustness(Asked("robustness", twelve, method="simus"), t)

    assert refused.value.code is ErrorCode.UNKNOWN_METHOD
    assert "weighted_sum" in refused.value.facts["offered"]


@pytest.mark.parametrize("draws", ["0", "viele", "-5", "10000000"])
def test_draws_that_are_no_number_are_refused(twelve, t, draws):
    with pytest.raises(WrongUseError, match="draws"):
        robustness(Asked("robustness", twelve, draws=draws), t)


def test_a_list_without_a_program_that_ranks_is_told(program, workbook, t):
    blank = program("GOV-1")
    blank.values.clear()

    answer = robustness(Asked("robustness", workbook([blank])), t)

    assert (answer.exit_code, answer.shape["programs"]) == (REFUSED, [])
    assert "Belum ada program" in answer.notices[0]
