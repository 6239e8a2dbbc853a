"""Taking the best first, held against the solver under the same rules."""

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from scoring.dimensions import Dimension
from scoring.shortlist import Candidate, Quota, Rules
from scoring.shortlist.choice import Choice, in_order
from scoring.shortlist.exact import best_choice
from scoring.shortlist.plain import best_first, equal_swaps
from tests.scoring.shortlist.every_list import DIMENSIONS, EveryList

A, B, C = (
    Candidate("A", Dimension.LIVING, 0.9),
    Candidate("B", Dimension.LIVING, 0.8),
    Candidate("C", Dimension.ECONOMY, 0.7),
)


@st.composite
def tasks(draw):
    size, number = draw(st.integers(0, 7)), draw(st.integers(0, 5))
    values = st.integers(0, 4).map(lambda quarter: quarter / 4)
    candidates = [Candidate(f"P{n}", draw(st.sampled_from([*DIMENSIONS, None])), draw(values)) for n in range(size)]
    quota = st.builds(Quota, st.integers(0, 2), st.none() | st.integers(0, 3))
    quotas = draw(st.dictionaries(st.sampled_from(DIMENSIONS), quota))
    most = draw(st.none() | st.integers(number, number + 3))
    return candidates, Rules(number, quotas, baseline=draw(st.sampled_from([0.0, 0.3, 0.9])), most=most)


@given(tasks())
def test_the_best_first_is_what_the_solver_finds_and_the_best_of_all(task):
    candidates, rules = task
    ordered = in_order(candidates)

    chosen = best_first(ordered, rules)

    choice = Choice.of(ordered, rules)
    solved = best_choice(choice.system, choice.holds).values
    value, lists = EveryList(candidates, rules).best()
    event(f"a list: {chosen is not None}")
    assert (chosen is None) == (solved is None) == (value is None)
    if chosen is not None:
        assert frozenset(one.code for one in chosen) in lists
        assert frozenset(one.code for one in choice.layout.chosen(solved)) in lists


@given(tasks())
def test_equal_swaps_reach_just_the_programs_that_some_best_lists_hold(task):
    candidates, rules = task
    chosen = best_first(in_order(candidates), rules)
    if chosen is None or rules.most is not None:
        return
    _, lists = EveryList(candidates, rules).best()

    swapped = equal_swaps(chosen, in_order(candidates), rules)

    assert swapped == frozenset.union(*lists) - frozenset.intersection(*lists)


@pytest.mark.parametrize(("baseline", "codes"), [(0.0, "ABC"), (0.75, "AB"), (0.95, "A")])
def test_where_the_number_may_vary_no_program_below_the_baseline_comes_in_unasked(baseline, codes):
    chosen = best_first([A, B, C], Rules(1, most=3, baseline=baseline))

    assert "".join(one.code for one in chosen) == codes
