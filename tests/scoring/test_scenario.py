import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.scenario import Scenario
from tests.scoring.listing import study_of


@pytest.mark.parametrize("name", ["", "  ", "\n"])
def test_a_scenario_without_a_name_is_refused(name):
    with pytest.raises(ScoringError) as refusal:
        Scenario(name, study_of().weighting)

    assert refusal.value.code is ErrorCode.SCENARIO_UNNAMED
