import pytest

from data.lists import ChoiceKind, Place, TwinChoice
from data.records import as_json, from_json
from scoring.errors import ErrorCode, ScoringError


@pytest.mark.parametrize("reason", ["", "  "])
def test_a_program_is_not_dropped_without_a_reason(reason):
    with pytest.raises(ScoringError) as refused:
        TwinChoice("same:kios:dinasa", ChoiceKind.DROP, stays=Place("a", "Program", 2), reason=reason)

    assert refused.value.code is ErrorCode.REASON_MISSING


def test_keeping_and_merging_need_no_reason():
    for kind in (ChoiceKind.KEEP, ChoiceKind.MERGE):
        assert TwinChoice("same:kios:dinasa", kind).reason == ""


def test_a_choice_comes_back_from_json_as_it_was():
    at = Place("a", "Program", 2)
    choice = TwinChoice("k", ChoiceKind.MERGE, places=(at,), stays=at, picks={"budget": at})

    assert from_json(as_json(choice), TwinChoice) == choice
