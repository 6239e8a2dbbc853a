"""Which conditions everybody may see."""

import pytest

from scoring.portfolio.condition import Condition, Lever


@pytest.mark.parametrize("lever", Lever)
def test_changes_of_facts_are_for_everybody_and_judgements_for_the_facilitator(lever):
    public = lever in (Lever.DURATION, Lever.COST, Lever.BUDGET)

    assert Condition("A", lever, inside=False).verifiable is public
