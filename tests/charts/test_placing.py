"""Numbers beside points cover neither points nor one another."""

import random
from itertools import combinations

from charts.placing import SIDES, Sheet, label_box, place_labels

SHEET = Sheet(widths=(330, 1150), height=400, size=14, marker=15)


def test_a_lone_label_stands_to_the_right():
    assert place_labels([(0.5, 0.5)], ["1"], SHEET) == [next(iter(SIDES))]


def test_a_label_at_the_right_edge_stands_inside():
    (side,) = place_labels([(1.0, 0.5)], ["12"], SHEET)

    box = label_box((1.0, 0.5), "12", side, 330, SHEET)
    assert box.right <= 330


def test_a_label_does_not_cover_a_point():
    (side,) = place_labels([(0.5, 0.5)], ["1"], SHEET, taken=[(0.55, 0.5)])

    assert side != "middle right"


def test_labels_do_not_cover_one_another_at_any_width():
    chance = random.Random(7)
    points = [(chance.random(), chance.random()) for _ in range(12)]
    texts = [str(number) for number in range(1, 13)]

    sides = place_labels(points, texts, SHEET)

    for width in SHEET.widths:
        boxes = [label_box(*each, width, SHEET) for each in zip(points, texts, sides, strict=True)]
        assert sum(one.shared(other) for one, other in combinations(boxes, 2)) == 0


def test_where_no_side_is_free_the_one_that_covers_least_is_taken():
    around = [(0.5 + right * 0.03, 0.5 + up * 0.05) for right, up in SIDES.values() if (right, up) != (-1, -1)]
    nearly = (0.5 - 0.055, 0.5 - 0.09)

    assert place_labels([(0.5, 0.5)], ["1"], SHEET, taken=[*around, nearly]) == ["bottom left"]


def test_points_on_one_spot_are_labelled_all_the_same():
    assert len(place_labels([(0.5, 0.5)] * 12, ["1"] * 12, SHEET)) == 12
