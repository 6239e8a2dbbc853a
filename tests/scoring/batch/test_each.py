"""Draws with values of their own are scored as the method scores each of them by itself."""

from dataclasses import replace

import numpy as np
import pytest

from scoring.batch import BATCHED, each, places_of_many
from scoring.criteria import Criterion
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import METHODS
from scoring.ranking import competition_places
from tests.scoring.given import criteria_like

every_batch = pytest.mark.parametrize("key", BATCHED)
CRITERIA = [*criteria_like("+-+"), Criterion("money", anchors=(10e9, 0.0)), *criteria_like("+")]
LARGEST_DIFFERENCE = 1e-12


def drawn(kind, programs=12, draws=40):
    """Give (values, weights) of draws: even, with ties, with columns that tell nothing, and so on."""
    dice = np.random.default_rng(7)
    count = 1 if kind == "alone" else programs
    values = dice.uniform(1, 5, size=(draws, count, 5))
    if kind == "ratings":
        values = np.rint(values)
    if kind == "level":
        values[:20, :, 1], values[10:30, :, 3], values[35:] = 3.0, 0.0, 2.0
    if kind == "rounded":
        values[20:] = 2.0
        values[:, ::2, 1], values[:, 1::2, 1] = 1.1 + 2.2, 3.3
    if kind == "twins":
        values[:, 4] = values[:, 2]
    if kind == "near":
        values[:, :, 0] = 3 + 1e-9 * values[:, :, 0]
    values[:, :, 3] *= 1e9
    weights = dice.dirichlet(np.ones(5), size=draws)
    weights[:5, 1] = 0.0
    return values, weights


@every_batch
@pytest.mark.parametrize("kind", ["even", "ratings", "level", "rounded", "alone", "twins", "near"])
def test_scores_and_places_are_those_of_the_method_itself(key, kind):
    (values, weights), method = drawn(kind), METHODS[key]

    found = BATCHED[key].each(values, weights, CRITERIA)

    alone = np.array([method.score(own, draw, CRITERIA) for own, draw in zip(values, weights, strict=True)])
    assert np.abs(found - alone).max() <= LARGEST_DIFFERENCE
    places = [competition_places(row, higher_is_better=method.higher_is_better).tolist() for row in alone]
    assert places_of_many(found, higher_is_better=method.higher_is_better).tolist() == places


def test_a_list_too_long_for_comparing_all_pairs_has_the_same_flows(monkeypatch):
    values, weights = drawn("even", programs=30)
    compared = each.promethee(values, weights, CRITERIA)

    real, asked = each.linear.promethee, []
    monkeypatch.setattr(each.linear, "promethee", lambda own, criteria: asked.append(len(own)) or real(own, criteria))
    monkeypatch.setattr(each, "MOST_COMPARED", 29)

    assert each.promethee(values, weights, CRITERIA) == pytest.approx(compared, abs=LARGEST_DIFFERENCE)
    assert asked == [30] * len(values)


def test_pairs_are_compared_in_pieces(monkeypatch):
    values, weights = drawn("even")
    whole = each.promethee(values, weights, CRITERIA)

    monkeypatch.setattr(each, "COMPARED", 7 * 12 * 12)

    assert each.promethee(values, weights, CRITERIA).tolist() == whole.tolist()


@every_batch
def test_values_and_weights_that_mean_nothing_are_refused(key):
    values, weights = drawn("even")
    values[3, 2, 1] = np.nan

    with pytest.raises(ScoringError) as refusal:
        BATCHED[key].each(values, weights, CRITERIA)
    with pytest.raises(ValueError, match=r"^\["):
        BATCHED[key].each(drawn("even")[0], -weights, CRITERIA)

    assert refusal.value.code is ErrorCode.MISSING_VALUE


def test_spotis_refuses_a_value_outside_the_anchors():
    values, weights = drawn("even")
    narrow = [*CRITERIA[:2], replace(CRITERIA[2], anchors=(1.0, 4.0)), *CRITERIA[3:]]

    with pytest.raises(ScoringError) as refusal:
        each.spotis(values, weights, narrow)

    assert refusal.value.facts == {"criterion": "c2"}


@every_batch
def test_nothing_that_was_handed_over_is_changed(key):
    values, weights = drawn("even")
    before = values.tolist(), weights.tolist()

    BATCHED[key].each(values, weights, CRITERIA)

    assert (values.tolist(), weights.tolist()) == before
