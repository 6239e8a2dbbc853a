"""The figure of value against budget: where its marks and words stand."""

import pytest

from charts.frontier_figure import frontier_figure, ticks_of
from scoring.portfolio import Package
from scoring.shortlist import Rules, Shortlist, ShortlistStatus


def package(cost, value):
    return Package(cost, ("A",), value, cost, proven=True)


def figure(t, cost, knee=None):
    present = Shortlist(ShortlistStatus.OPTIMAL, Rules(1), ("A",), value=1.5, cost=cost)
    packages = [package(1e9, 1.0), package(9e9, 2.0)]
    return frontier_figure([(1e9, 1.0), (9e9, 2.0)], packages, knee, present, t, projector=False)


@pytest.mark.parametrize(("cost", "side", "edge"), [(2e9, "left", "top"), (8e9, "right", "bottom")])
def test_the_words_of_the_present_list_lie_towards_the_middle_and_off_the_curve(t, cost, side, edge):
    (words,) = [note for note in figure(t, cost).layout.annotations if t("charts.frontier.present") in note.text]

    assert (words.xanchor, words.yanchor) == (side, edge)
    assert (words.yshift < 0) == (edge == "top")


def test_from_where_more_money_brings_little_is_marked_on_the_ground(t):
    marked = figure(t, 2e9, knee=package(9e9, 2.0))

    (line,) = marked.layout.shapes
    assert (line.x0, line.x1) == (9e9, 9e9)
    assert t.money(9e9) in [note.text for note in marked.layout.annotations]
    assert not figure(t, 2e9).layout.shapes


@pytest.mark.parametrize(("low", "high"), [(1e9, 4e9), (4.3e9, 28.8e9), (0.1e9, 0.9e9), (5e9, 5e9), (1e12, 9e12)])
def test_few_budgets_are_named_and_all_of_them_lie_inside(low, high):
    ticks = ticks_of(low, high)

    assert 1 <= len(ticks) <= 10
    assert all(low <= tick <= high for tick in ticks)
