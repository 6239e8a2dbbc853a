import pytest

from scoring.errors import ErrorCode, ScoringError
from tests.scoring.listing import placed


@pytest.mark.parametrize("blank", [{"reason": ""}, {"reason": " \n"}, {"name": ""}, {"name": " "}])
def test_a_move_that_nobody_answers_for_is_refused(blank):
    with pytest.raises(ScoringError) as refusal:
        placed("A", **blank)

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.REASON_MISSING, {"program": "A"})


def test_a_program_makes_no_room_for_itself():
    with pytest.raises(ScoringError) as refusal:
        placed("A", other="A")

    assert refusal.value.code is ErrorCode.PLACED_FOR_ITSELF
