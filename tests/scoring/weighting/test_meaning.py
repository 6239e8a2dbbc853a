from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.criteria import CRITERIA, Criterion, Unit
from scoring.errors import ErrorCode, ScoringError
from scoring.weighting import Weighting
from scoring.weighting.meaning import Change, exchange, exchanges, one_step, swing_meaning
from texts import LANGUAGES, texts_in

BENEFIT = Criterion("benefit")
RISK = Criterion("risk", anchors=(5.0, 1.0))
DURATION = Criterion("duration", anchors=(12.0, 3.0), unit=Unit.MONTHS)
BUDGET = Criterion("budget", anchors=(10_000_000_000.0, 0.0), unit=Unit.RUPIAH)
QUEUE = Criterion("queue", anchors=(120.0, 30.0), unit=Unit.NUMBER)
ALL = [BENEFIT, RISK, DURATION, BUDGET, QUEUE]


def weighting(**points):
    return Weighting.from_points(points, ALL)


@pytest.mark.parametrize(
    ("criterion", "step"), [(BENEFIT, 1), (RISK, 1), (DURATION, 1), (BUDGET, 1_000_000_000), (QUEUE, 10)]
)
def test_a_step_is_what_people_speak_of(criterion, step):
    assert one_step(criterion) == step


@given(st.floats(1e-6, 1e12))
def test_a_step_of_a_measure_is_a_power_of_ten_that_goes_into_the_way_at_least_four_times(width):
    step = one_step(replace(QUEUE, anchors=(0.0, width)))

    assert 4 * step <= width * (1 + 1e-6)
    assert 40 * step > width
    assert f"{step:e}".startswith("1.0")


def test_one_step_is_worth_months_in_proportion_to_weights_and_ways():
    found = exchange(weighting(benefit=2, duration=1), BENEFIT, DURATION)

    assert found.worth.amount == pytest.approx(2 * (1 / 4) * 9, rel=1e-12)
    assert (found.step.amount, found.ratio, found.beyond, found.even) == (1, 2, False, True)


def test_a_billion_is_worth_steps():
    found = exchange(weighting(budget=1, benefit=2), BUDGET, BENEFIT)

    assert found.step == Change(Unit.RUPIAH, 1_000_000_000, more=False)
    assert found.worth.amount == pytest.approx(0.5 * 0.1 * 4, rel=1e-12)


@given(st.sampled_from(ALL), st.sampled_from(ALL), st.lists(st.floats(0.01, 1), min_size=5, max_size=5))
def test_what_is_exchanged_leaves_the_score_as_it_is(one, other, points):
    shares = Weighting.from_points(dict(zip([c.key for c in ALL], points, strict=True)), ALL)

    found = exchange(shares, one, other)

    def gain(criterion, amount):
        return shares.shares[criterion.key] * amount / abs(criterion.anchors[1] - criterion.anchors[0])

    assert gain(one, found.step.amount) == pytest.approx(gain(other, found.worth.amount), rel=1e-9)


def test_wider_anchors_make_a_step_worth_less():
    narrow = exchange(weighting(benefit=1, duration=1), DURATION, BENEFIT)

    wide = exchange(weighting(benefit=1, duration=1), replace(DURATION, anchors=(24.0, 3.0)), BENEFIT)

    assert wide.step == narrow.step
    assert wide.worth.amount < narrow.worth.amount


def test_a_step_worth_more_than_the_whole_other_way_says_so():
    found = exchange(weighting(benefit=9, duration=1), BENEFIT, DURATION)

    assert found.beyond


def test_a_step_worth_just_the_whole_other_way_is_not_beyond_it():
    found = exchange(weighting(benefit=4, duration=1), BENEFIT, DURATION)

    assert (found.worth.amount, found.beyond) == (9, False)


def test_nothing_makes_up_for_a_criterion_where_the_other_has_no_weight():
    found = exchange(weighting(benefit=1), BENEFIT, DURATION)

    assert (found.worth, found.ratio, found.beyond) == (None, None, False)


def test_a_criterion_without_weight_is_worth_nothing_of_another():
    assert exchange(weighting(duration=1), BENEFIT, DURATION).worth.amount == 0


@pytest.mark.parametrize("uneven", ["one", "other"])
def test_steps_of_unequal_value_are_told_to_be_averages(uneven):
    steps = (0.0, 10.0, 30.0, 60.0, 100.0)
    one = replace(BENEFIT, steps=steps) if uneven == "one" else BENEFIT
    other = replace(RISK, steps=steps) if uneven == "other" else RISK

    found = exchange(weighting(benefit=1, risk=1), one, other)

    assert not found.even


def test_steps_of_a_measure_are_always_even():
    measured = replace(DURATION, steps=(0.0, 10.0, 30.0, 60.0, 100.0))

    assert exchange(weighting(benefit=1, duration=1), BENEFIT, measured).even


def test_a_criterion_is_told_in_every_other_that_has_weight():
    found = exchanges(weighting(benefit=1, risk=1, budget=2), BENEFIT, ALL)

    assert [meaning.other for meaning in found] == ["risk", "budget"]


def test_the_whole_way_is_worth_the_share():
    found = swing_meaning(weighting(duration=1, benefit=3), DURATION)

    assert (found.worst, found.best, found.share) == (12, 3, 0.25)


@pytest.mark.parametrize("tell", [swing_meaning, lambda shares, one: exchange(shares, BENEFIT, one)])
def test_a_criterion_that_the_weighting_does_not_know_is_refused(tell):
    with pytest.raises(ScoringError) as refusal:
        tell(weighting(benefit=1), Criterion("looks"))

    assert (refusal.value.code, refusal.value.facts) == (ErrorCode.UNKNOWN_CRITERION, {"criterion": "looks"})


@given(st.sampled_from(ALL), st.sampled_from(ALL))
def test_a_change_goes_the_way_that_is_better(one, other):
    even = weighting(**dict.fromkeys([c.key for c in ALL], 1))

    found = exchange(even, one, other)

    assert found.step.more == (one.anchors[1] > one.anchors[0])
    assert found.worth.more == (other.anchors[1] > other.anchors[0])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", Unit)
def test_more_and_less_of_every_unit_are_told_apart(unit, language):
    t = texts_in(language)

    more, less = (t(change.key, amount=change.amount) for change in (Change(unit, 2.0, True), Change(unit, 2.0, False)))

    assert more != less
    assert "2" in more
    assert "2" in less


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("criterion", ALL, ids=lambda criterion: criterion.key)
def test_every_swing_is_told_in_a_whole_sentence(criterion, language):
    meaning = swing_meaning(weighting(**dict.fromkeys([c.key for c in ALL], 1)), criterion)

    told = texts_in(language)(meaning.key, a="Manfaat", **meaning.blanks)

    assert told.startswith("Manfaat")
    assert "20" in told


def test_the_example_of_the_method_reads_well():
    t = texts_in("id")
    rate = exchange(weighting(benefit=2, duration=1), BENEFIT, DURATION)
    risk = exchange(weighting(risk=1, budget=1), RISK, BUDGET)
    swing = swing_meaning(weighting(benefit=1, budget=3), BUDGET)

    assert [t(c.key, amount=c.amount) for c in (rate.step, rate.worth)] == ["naik 1 langkah", "berkurang 4,50 bulan"]
    assert [t(c.key, amount=c.amount) for c in (risk.step, risk.worth)] == ["turun 1 langkah", "berkurang Rp2,5 miliar"]
    assert (
        t(swing.key, a="Pagu", **swing.blanks) == "Pagu dari Rp10 miliar ke Rp0 bernilai 75,0\u00a0% dari seluruh skor."
    )


def test_every_criterion_of_a_new_study_can_be_told():
    even = Weighting.from_points(dict.fromkeys([criterion.key for criterion in CRITERIA], 1), CRITERIA)

    found = [meaning for one in CRITERIA for meaning in exchanges(even, one, CRITERIA)]

    assert len(found) == len(CRITERIA) * (len(CRITERIA) - 1)
    assert min(meaning.worth.amount for meaning in found) > 0
