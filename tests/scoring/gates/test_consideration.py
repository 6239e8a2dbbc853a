import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.gates import Authority, Consideration, Gate
from tests.scoring.listing import NOON


@pytest.mark.parametrize("blank", [{"reason": ""}, {"reason": "  \n"}, {"name": ""}, {"name": " "}])
def test_a_consideration_that_nobody_answers_for_is_refused(blank):
    told = {"reason": "Mandat wali kota", "name": "Ketua Dewan", **blank}

    with pytest.raises(ScoringError) as refusal:
        Consideration("KIOSK", Gate.DURATION, authority=Authority.COUNCIL, at=NOON, **told)

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.REASON_MISSING, {"program": "KIOSK"})
