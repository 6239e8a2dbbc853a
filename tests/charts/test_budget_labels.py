"""Labels of narrow segments keep apart and inside."""

from itertools import pairwise

import pytest

from charts.budget_labels import label_places


@pytest.mark.parametrize(
    "middles",
    [[0.5], [0.01, 0.02, 0.03, 0.04, 0.05, 0.5], [0.1, 0.95, 0.96, 0.97, 0.98, 0.99], [n / 7 for n in range(7)]],
)
@pytest.mark.parametrize("projector", [False, True])
def test_labels_of_a_side_keep_apart_and_inside(middles, projector):
    places = label_places(middles, projector=projector)

    for side in (-1, 1):
        row = [place.at for place in places if place.side == side]
        room = min(0.15 if projector else 0.31, 1 / max(len(row), 1))
        assert all(right - left >= room - 1e-9 for left, right in pairwise(row))
        assert all(room / 2 - 1e-9 <= at <= 1 - room / 2 + 1e-9 for at in row)


def test_labels_stand_below_and_above_in_turn():
    assert [place.side for place in label_places([0.2, 0.4, 0.6], projector=True)] == [-1, 1, -1]


def test_a_label_with_room_points_straight_at_its_segment():
    assert label_places([0.5], projector=False)[0].at == 0.5
