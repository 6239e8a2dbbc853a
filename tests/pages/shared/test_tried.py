"""What is tried is what the reader asked for, and is known by a key of its own."""

from dataclasses import replace

import numpy as np
import pytest

from pages.shared.tried import NEAR, Stated, Tried, first_draws, key_of, method_tried, stated_by, trial_of, whole
from scoring.criteria import CRITERIA
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import BESIDE, DEFAULT_METHOD
from scoring.robustness import FIRST_LOOK, WHOLE, robustness_of
from scoring.robustness.stream import uniforms
from scoring.study import Study
from scoring.weighting import Weighting

AROUND = Tried(Stated.AROUND)


@pytest.fixture
def study(make_program):
    return Study().with_programs([make_program("A", 4), make_program("B", 3), make_program("C", 2)], "daftar.xlsx")


def weights(trial, draws=200):
    return trial.weights.draw(uniforms(0, 0, draws, trial.weights.width))


def scores(trial, draws=200):
    return trial.scores.draw(uniforms(0, 0, draws, trial.scores.width))


def from_order(study, **points):
    """Give the study the same weights, come to from an order of importance."""
    given = weighted(study, **points)
    return replace(given, weights=replace(given.weights, origin="roc"))


def weighted(study, **points):
    """Give the study weights of its own, even but for the points named."""
    given = {c.key: 1.0 for c in study.counted_criteria if c.key in study.weighting.weighted()} | points
    return replace(study, weights=Weighting.from_points(given, study.counted_criteria))


def test_a_weight_that_was_moved_states_a_size_and_no_order(study):
    assert stated_by(study) is Stated.AROUND
    assert stated_by(weighted(study, risk=2.0)) is Stated.AROUND
    assert stated_by(replace(study, weights=study.weighting.move_group("impact", 0.7))) is Stated.AROUND


def test_weights_from_an_order_are_tried_in_that_order(study):
    assert stated_by(from_order(study, risk=2.0)) is Stated.ORDER


def test_only_where_the_order_of_groups_was_stated_do_they_share_anew(study):
    asked = Tried(Stated.ORDER)
    groups = [study.weighting.groups[key] for key in trial_of(study, asked).weights.keys]
    mine = [n for n, group in enumerate(groups) if group == "impact"]

    kept = weights(trial_of(weighted(study, risk=2.0), asked))[:, mine].sum(axis=1)
    shared = weights(trial_of(from_order(study, risk=2.0), asked))[:, mine].sum(axis=1)

    assert kept.std() < 1e-12 < shared.std()
    assert key_of(trial_of(weighted(study, risk=2.0), asked)) != key_of(trial_of(from_order(study, risk=2.0), asked))


def test_around_no_weight_strays_further_than_said(study):
    now = np.array([study.weighting.shares[key] for key in trial_of(study, AROUND).weights.keys])

    found = weights(trial_of(study, AROUND))

    assert (np.abs(found / now - 1) <= NEAR + 1e-9).all()


def test_the_order_stated_is_kept_in_every_draw(study):
    given = weighted(study, risk=3.0)
    trial = trial_of(given, Tried(Stated.ORDER))
    mine = [n for n, key in enumerate(trial.weights.keys) if given.weighting.groups[key] == "feasibility"]
    risk = trial.weights.keys.index("risk")

    found = weights(trial)

    assert (found[:, [risk]] >= found[:, mine]).all()


def test_half_a_step_either_way_is_tried_of_ratings_alone(study):
    trial = trial_of(study, Tried(Stated.AROUND, half_steps=True))
    duration = [c.key for c in trial.scores.criteria].index("duration_months")

    off = scores(trial) - trial.scores.values

    assert np.abs(off).max() <= 0.5
    assert (off[:, :, duration] == 0).all()
    assert off.std() > 0


def test_unequal_steps_take_the_place_of_those_declared(study):
    steep = tuple(replace(c, steps=(0.0, 5.0, 10.0, 20.0, 100.0)) if c.key == "novelty" else c for c in CRITERIA)
    declared = replace(study, criteria=steep)

    plain, unequal = (trial_of(declared, Tried(Stated.AROUND, unequal_steps=asked)) for asked in (False, True))

    column = [c.key for c in plain.scores.criteria].index("novelty")
    assert plain.scores.values[0, column] == pytest.approx(1.8)
    assert unequal.scores.values[0, column] == 4.0
    assert unequal.scores.unequal_steps


def test_a_program_with_a_blank_stands_in_the_list_only_where_asked(study, make_program):
    rated = make_program("X").values
    waiting = make_program("X", values={key: value for key, value in rated.items() if key != "risk"})
    given = study.with_programs([*study.programs, waiting])

    left_out, tried = trial_of(given, AROUND), trial_of(given, Tried(Stated.AROUND, blanks=True))

    assert left_out.scores.codes == ("A", "B", "C")
    assert tried.scores.codes == ("A", "B", "C", "X")
    (uncertain,) = tried.scores.uncertain
    assert (uncertain.program, uncertain.criterion, uncertain.figures) == ("X", "risk", (1.0, 5.0))


def test_behind_a_derived_criterion_each_blank_rating_lies_between_its_anchors(study, make_program):
    rated = make_program("X").values
    waiting = make_program("X", values={key: value for key, value in rated.items() if key != "impact_economy"})
    given = study.with_programs([*study.programs, waiting])

    (uncertain,) = trial_of(given, Tried(Stated.AROUND, blanks=True)).scores.uncertain

    assert uncertain.criterion == "impact_breadth"
    assert uncertain.figures == pytest.approx(((4 * 3 + 1) / 5, (4 * 3 + 5) / 5))


def test_without_a_dimension_the_whole_impact_is_a_blank(study, make_program):
    given = study.with_programs([*study.programs, make_program("X", dimensions=())])

    found = trial_of(given, Tried(Stated.AROUND, blanks=True)).scores.uncertain

    assert {one.criterion: one.figures for one in found} == {
        "impact_main": (1.0, 5.0),
        "impact_breadth": (1.0, 5.0),
    }


def test_methods_are_mixed_only_where_asked(study):
    assert trial_of(study, AROUND).methods == (DEFAULT_METHOD,)
    assert set(trial_of(study, Tried(Stated.AROUND, methods=True)).methods) == set(BESIDE)


def test_a_method_that_is_slow_gives_way_to_the_official_one(study):
    assert method_tried(replace(study, method="vikor")) == "vikor"
    assert method_tried(replace(study, method="electre_3")) == DEFAULT_METHOD


@pytest.mark.parametrize(
    "other",
    [
        lambda study: trial_of(study, Tried(Stated.ORDER)),
        lambda study: trial_of(study, Tried(Stated.AROUND, half_steps=True)),
        lambda study: trial_of(study, Tried(Stated.AROUND, unequal_steps=True)),
        lambda study: trial_of(study, Tried(Stated.AROUND, methods=True)),
        lambda study: trial_of(study, AROUND, seed=1),
        lambda study: trial_of(weighted(study, risk=2.0), AROUND),
        lambda study: trial_of(replace(study, programs=study.programs[:2]), AROUND),
    ],
)
def test_another_question_has_another_key(study, other):
    assert key_of(trial_of(study, AROUND)) == key_of(trial_of(study, AROUND))
    assert key_of(other(study)) != key_of(trial_of(study, AROUND))


def test_another_value_has_another_key(study, make_program):
    changed = study.with_programs([make_program("A", 4), make_program("B", 3), make_program("C", 2.5)])

    assert key_of(trial_of(changed, AROUND)) != key_of(trial_of(study, AROUND))


def test_a_first_look_takes_no_longer_than_a_reader_waits(study):
    assert first_draws(trial_of(study, AROUND)) == FIRST_LOOK
    assert first_draws(trial_of(study, Tried(Stated.AROUND, methods=True))) == FIRST_LOOK
    assert first_draws(trial_of(study, Tried(Stated.AROUND, half_steps=True))) == FIRST_LOOK
    assert first_draws(trial_of(study, Tried(Stated.AROUND, half_steps=True, methods=True))) == FIRST_LOOK


def test_a_long_list_of_uncertain_scores_gets_a_shorter_look(study, make_program):
    many = study.with_programs([make_program(f"P{n:03d}", 1 + n % 4) for n in range(200)])

    assert first_draws(trial_of(many, Tried(Stated.AROUND, half_steps=True))) == 512


@pytest.mark.parametrize(
    "tried", [Tried(Stated.AROUND, half_steps=True, methods=True), Tried(Stated.AROUND, half_steps=True)]
)
def test_scores_that_cannot_be_drawn_in_time_get_no_first_look(study, make_program, tried):
    slow = replace(study, method="saw") if not tried.methods else study
    many = slow.with_programs([make_program(f"P{n:03d}", 1 + n % 4) for n in range(260)])

    assert first_draws(trial_of(many, tried)) == 0


@pytest.mark.parametrize("tried", [AROUND, Tried(Stated.EVERYWHERE, half_steps=True)])
def test_the_portions_add_up_to_the_whole_answer(study, tried):
    trial = trial_of(study, tried)

    *parts, last = whole(trial)

    assert last.draws == WHOLE
    assert [part.draws for part in parts] == sorted(part.draws for part in parts)
    assert (last.acceptability == robustness_of(trial, trial.work(0, WHOLE)).acceptability).all()


def test_nothing_to_rank_is_refused(make_program):
    study = Study().with_programs([make_program("A", values={})], "kosong.xlsx")

    with pytest.raises(ScoringError) as refusal:
        trial_of(study, AROUND)

    assert refusal.value.code is ErrorCode.NO_RANKABLE_PROGRAM


def test_what_varies_has_words_of_its_own():
    assert Tried(Stated.ORDER).words == "weights"
    assert Tried(Stated.ORDER, blanks=True).words == "scores"
    assert Tried(Stated.ORDER, methods=True).words == "methods"
    assert Tried(Stated.ORDER, unequal_steps=True, methods=True).words == "scores_and_methods"
