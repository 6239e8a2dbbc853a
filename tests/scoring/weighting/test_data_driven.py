import numpy as np
import pytest

from scoring.errors import ErrorCode, ScoringError
from scoring.weighting import WAYS
from scoring.weighting.data_driven import check_values, scenario, settled, telling
from tests.scoring.given import benefit, criteria_like

ABC = criteria_like("+++")


def test_a_column_tells_when_its_values_differ_beyond_rounding():
    values = np.array([[0.1 + 0.2, 1, 0, 1e9], [0.3, 2, 0, 1e9 + 1]])

    assert telling(values).tolist() == [False, True, False, True]


def test_columns_that_do_not_tell_get_nothing():
    assert settled(np.array([3.0, 1.0]), np.array([True, False, True])).tolist() == [0.75, 0, 0.25]


def test_what_is_below_zero_by_rounding_is_nothing():
    assert settled(np.array([1.0, -1e-17]), np.array([True, True])).tolist() == [1, 0]


def test_columns_in_which_nothing_was_found_share_evenly():
    assert settled(np.array([1e-17, 0.0]), np.array([True, False, True])).tolist() == [0.5, 0, 0.5]


def test_all_columns_share_evenly_when_none_tells():
    assert settled(np.zeros(0), np.array([False, False])).tolist() == [0.5, 0.5]


def test_a_scenario_gives_nothing_to_what_is_no_column():
    weighting = scenario(np.array([0.25, 0.75]), ABC[:2], [*ABC, benefit("gate")], origin="entropy")

    assert dict(weighting.shares) == {"c0": 0.25, "c1": 0.75, "c2": 0.0, "gate": 0.0}
    assert weighting.origin == "entropy"


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_value_that_is_missing_is_refused(value):
    with pytest.raises(ScoringError) as refusal:
        check_values(np.array([[1.0, value, 3.0]]), ABC)

    assert (refusal.value.code, refusal.value.facts["criterion"]) == (ErrorCode.MISSING_VALUE, "c1")


@pytest.mark.parametrize("way", [way for way in WAYS.values() if way.scenario_only], ids=lambda way: way.key)
def test_every_way_that_reads_the_data_refuses_a_list_without_programs(way):
    with pytest.raises(ScoringError) as refusal:
        way.weigh(np.zeros((0, 3)), ABC, ABC)

    assert refusal.value.code is ErrorCode.NO_RANKABLE_PROGRAM


@pytest.mark.parametrize("way", [way for way in WAYS.values() if way.scenario_only], ids=lambda way: way.key)
def test_every_way_that_reads_the_data_copes_with_a_long_list_and_names_itself(way):
    values = np.random.default_rng(20190709).uniform(1, 5, (500, 3))

    weighting = way.weigh(values, ABC, [*ABC, benefit("gate")])

    assert weighting.origin == way.key
    assert weighting.shares["gate"] == 0
    assert min(weighting.shares[criterion.key] for criterion in ABC) > 0.1


@pytest.mark.parametrize("way", [way for way in WAYS.values() if way.scenario_only], ids=lambda way: way.key)
def test_a_single_program_tells_nothing_and_weighs_all_the_same(way):
    weighting = way.weigh(np.array([[1.0, 0.0, -3.0]]), ABC, ABC)

    assert list(weighting.shares.values()) == pytest.approx([1 / 3] * 3, abs=1e-15)
