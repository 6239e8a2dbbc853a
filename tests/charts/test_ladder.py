"""Rungs never touch, whatever their names, on a screen and on a wall."""

from itertools import pairwise

import pytest

from charts.ladder import NAME_SHARE, Rung, build_ladder
from tests.charts.given import LONG

SCREENS = pytest.mark.parametrize("projector", [False, True])


@SCREENS
def test_rungs_do_not_overlap(projector):
    rungs = [Rung("a", LONG, header="Smart Governance"), Rung("b", "Kios"), Rung("c", LONG, header="Smart Living")]

    ladder = build_ladder(rungs, projector=projector)

    edges = _edges(ladder)
    assert all(upper[1] <= lower[0] for upper, lower in pairwise(edges))
    assert edges[-1][1] <= ladder.height


def test_on_a_screen_the_name_stands_above_its_bar():
    ladder = build_ladder([Rung("a", "Kios")], projector=False)

    assert ladder.names[0] + ladder.size * 0.65 <= ladder.bars[0] - ladder.thickness / 2


def test_on_the_projector_the_name_stands_beside_its_bar():
    ladder = build_ladder([Rung("a", "Kios")], projector=True)

    assert ladder.names[0] == ladder.bars[0]
    assert ladder.names_at(0, 1) == pytest.approx(-NAME_SHARE / (1 - NAME_SHARE))


def test_twelve_grouped_rungs_fit_on_a_projector():
    rungs = [Rung(str(n), "Portal layanan terpadu", header="Smart" if n % 2 == 0 else "") for n in range(12)]

    assert build_ladder(rungs, projector=True).height <= 860


@SCREENS
def test_no_rung_is_a_ladder_too(projector):
    assert build_ladder([], projector=projector).codes == []


def _edges(ladder):
    found = []
    for header, name, lines, bar in zip(ladder.headers, ladder.names, ladder.lines, ladder.bars, strict=True):
        half = len(lines) * ladder.size * 1.3 / 2
        top = name - half if header is None else header - ladder.size * 0.65
        found.append((round(top, 6), round(max(bar + ladder.thickness / 2, name + half), 6)))
    return found
