from math import isfinite

from hypothesis import given
from hypothesis import strategies as st

from pages.shared.weigh.slider import STEP, WHOLE, end_of, handle
from scoring.criteria import CRITERIA, Group, ImpactCounting, counted
from scoring.weighting import Weighting, default_weighting

STUDIES = st.sampled_from(ImpactCounting).map(lambda counting: default_weighting(counted(CRITERIA, counting)))
DEEDS = st.lists(
    st.tuples(st.sampled_from(["lock", "move", "group"]), st.integers(0, 30), st.floats(0, 1)), max_size=30
)


def done(weighting, deeds):
    keys = list(weighting.shares)
    for deed, number, share in deeds:
        key = keys[number % len(keys)]
        if deed == "lock":
            weighting = weighting.lock(key, locked=key not in weighting.locked)
        elif deed == "move":
            weighting = weighting.move(key, round(share * 200) / 200)
        else:
            weighting = weighting.move_group(Group.IMPACT, round(share * 200) / 200)
    return weighting


@given(STUDIES, DEEDS)
def test_whatever_is_locked_and_moved_every_handle_stands_inside_its_slider(start, deeds):
    weighting = done(start, deeds)

    for key, share in weighting.shares.items():
        end = end_of(weighting, key)
        assert isfinite(end)
        assert STEP <= end <= WHOLE
        assert end % STEP == 0
        assert 0 <= handle(share, end) <= end


@given(STUDIES, DEEDS)
def test_a_handle_says_what_the_share_is(start, deeds):
    weighting = done(start, deeds)

    for key, share in weighting.shares.items():
        assert abs(handle(share, end_of(weighting, key)) - 100 * share) < 1e-5


@given(STUDIES, DEEDS)
def test_the_handle_of_the_groups_stays_between_nothing_and_all(start, deeds):
    assert 0 <= handle(done(start, deeds).group_share(Group.IMPACT)) <= WHOLE


def test_what_adding_up_leaves_behind_moves_no_end():
    weighting = Weighting({"a": 0.25, "b": 0.275 + 4e-17}, {"a": "impact", "b": "impact"}, locked=frozenset("a"))

    assert 100 * weighting.room("b") > 27.5
    assert (handle(weighting.shares["b"], end_of(weighting, "b")), end_of(weighting, "b")) == (27.5, 27.5)


def test_a_criterion_that_can_take_nothing_still_has_a_slider():
    weighting = Weighting({"a": 0.0, "b": 1.0}, {"a": "impact", "b": "feasibility"})

    assert end_of(weighting, "a") == STEP
