import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.program import Program
from scoring.rejected import Rejected


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_program_is_not_taken_off_without_a_reason(reason):
    with pytest.raises(ScoringError) as refusal:
        Rejected(Program("A", "Kios"), reason)

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.REASON_MISSING, {"program": "A"})


def test_a_program_that_was_taken_off_stands_as_it_was():
    off = Rejected(Program("A", "Kios"), "Sudah selesai 2018", "Sri")

    assert (off.program, off.by, off.twins) == (Program("A", "Kios"), "Sri", "")
