"""Value against budget: the bound, the lists found and the present one."""

import pytest

from charts.frontier import frontier, knee_of
from scoring.portfolio import Package
from scoring.shortlist import Rules, Shortlist, ShortlistStatus
from tests.charts.given import annotations

PRESENT = Shortlist(ShortlistStatus.OPTIMAL, Rules(2), ("A", "B"), value=1.6, cost=4e9)
CEILING = ((1e9, 1.0), (2e9, 1.58), (4e9, 1.61))


def package(cost, value, codes=("A", "B")):
    return Package(cost, codes, value, cost, proven=True)


PACKAGES = (package(4e9, 1.6), package(1e9, 1.0), package(2e9, 1.55))


def drawn(found, role):
    (trace,) = [trace for trace in found.figure.data if trace.meta == role]
    return list(trace.x), list(trace.y)


def picture(t, packages=PACKAGES, ceiling=CEILING, present=PRESENT, **settings):
    return frontier(ceiling, packages, present, t, **settings)


def test_lists_are_steps_by_rising_cost_under_the_bound(t):
    found = picture(t)

    (line,) = [trace for trace in found.figure.data if trace.meta == "packages"]
    assert drawn(found, "packages") == ([1e9, 2e9, 4e9], [1.0, 1.55, 1.6])
    assert line.line.shape == "hv"
    assert drawn(found, "bound") == ([1e9, 2e9, 4e9], [1.0, 1.58, 1.61])


def test_the_present_list_is_marked_where_it_stands(indonesian):
    found = picture(indonesian)

    assert drawn(found, "present") == ([4e9], [1.6])
    assert "<b>daftar sekarang</b>" in annotations(found.figure)


def test_the_title_says_from_where_on_more_money_brings_little(indonesian):
    found = picture(indonesian)

    assert found.title == "Mulai Rp2 miliar, tambahan pagu hanya sedikit menaikkan nilai daftar"
    assert "Rp2 miliar sudah memberi 92\u00a0% dari kenaikan nilai" in found.sentence


def test_what_is_compared_are_differences_of_value_alone():
    raised = [package(one.cost, one.value + 7) for one in sorted(PACKAGES, key=lambda one: one.cost)]

    assert knee_of(raised).cost == 2e9


def test_a_list_that_another_beats_is_not_drawn(t):
    beaten = package(3e9, 1.2)

    assert drawn(picture(t, packages=(*PACKAGES, beaten)), "packages")[0] == [1e9, 2e9, 4e9]


def test_the_bound_alone_is_drawn_while_lists_are_looked_for(indonesian):
    found = picture(indonesian, packages=())

    assert found.title.startswith("Menghitung nilai daftar")
    assert drawn(found, "packages") == ([], [])
    assert drawn(found, "bound")[0] == [1e9, 2e9, 4e9]


def test_where_every_budget_buys_the_same_list_it_says_so(indonesian):
    found = picture(indonesian, packages=(package(4e9, 1.6),), ceiling=((4e9, 1.6),))

    assert found.title.startswith("Hanya satu daftar yang mungkin")


def test_a_rise_to_the_very_end_is_no_knee(indonesian):
    rising = (package(1e9, 1.0), package(4e9, 1.6))

    assert picture(indonesian, packages=rising).title == (
        "Setiap tambahan pagu sampai Rp4 miliar menaikkan nilai daftar"
    )


@pytest.mark.parametrize("projector", [False, True])
def test_the_numbers_drawn_stand_in_the_table(t, projector):
    table = picture(t, projector=projector).table

    assert table[t("charts.frontier.cost")].tolist() == [1e9, 2e9, 4e9]
