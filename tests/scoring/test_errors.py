import pytest

from scoring.errors import ErrorCode, ScoringError


@pytest.mark.parametrize("code", ErrorCode)
def test_a_refusal_keeps_its_code_and_facts_apart_from_any_wording(code):
    facts = {"criterion": "risk", "value": -1.0}

    refusal = ScoringError(code, **facts)

    assert (refusal.code, refusal.facts) == (code, facts)


@pytest.mark.parametrize("code", ErrorCode)
def test_a_code_is_a_stable_key_for_the_texts(code):
    key = code.name.lower()

    assert str(code) == key
