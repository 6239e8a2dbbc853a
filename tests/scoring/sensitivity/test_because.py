import pytest
from hypothesis import given

from scoring.contributions import contributions
from scoring.errors import ErrorCode, ScoringError
from scoring.sensitivity.because import Reason, because
from tests.scoring.given import criteria_like, matrix_of, problems, weighting_of
from tests.scoring.sensitivity.given import problem, scores


def test_the_reasons_stand_by_what_they_add_to_the_lead():
    found = because(*problem((2, 1, 1)), "P0", "P2")

    assert (found.ahead, found.behind, found.lead) == ("P0", "P2", pytest.approx(0.125))
    assert found.reasons == (
        Reason("benefit", 0.5, 5, 1),
        Reason("risk", -0.125, 3, 1),
        Reason("readiness", -0.25, 1, 5),
    )
    assert [reason.criterion for reason in found.speak_for] == ["benefit"]
    assert [reason.criterion for reason in found.speak_against] == ["readiness", "risk"]


def test_whoever_scores_more_is_the_one_ahead():
    assert because(*problem((2, 1, 1)), "P2", "P0") == because(*problem((2, 1, 1)), "P0", "P2")


def test_a_criterion_without_weight_is_no_reason():
    assert [reason.criterion for reason in because(*problem((2, 0, 1)), "P0", "P1").reasons] == ["benefit", "risk"]


def test_programs_that_are_alike_stand_level():
    found = because(*problem((1, 1), [[3, 3], [3, 3]], criteria_like("+-")), "P0", "P1")

    assert (found.ahead, found.lead, found.speak_for, found.speak_against) == ("P0", 0, (), ())


@given(problems())
def test_the_reasons_sum_to_the_difference_of_the_scores_and_are_those_of_the_bars(task):
    rows, points, criteria = task
    matrix, weighting = matrix_of(rows, criteria), weighting_of(points, criteria)

    found = because(matrix, weighting, "P0", "P1")

    total, parts = scores(matrix, weighting), contributions(matrix, weighting)
    assert found.lead >= 0
    assert found.lead == pytest.approx(total[found.ahead] - total[found.behind], abs=1e-12)
    assert sum(reason.difference for reason in found.reasons) == pytest.approx(found.lead, abs=1e-12)
    for reason in found.reasons:
        bars = parts[reason.criterion]
        assert reason.difference == pytest.approx(bars[found.ahead] - bars[found.behind], abs=1e-12)


def test_a_program_that_is_not_there_is_refused():
    for pair in (("X", "P0"), ("P0", "X")):
        with pytest.raises(ScoringError) as refusal:
            because(*problem(), *pair)
        assert (refusal.value.code, refusal.value.facts) == (ErrorCode.UNKNOWN_PROGRAM, {"program": "X"})
