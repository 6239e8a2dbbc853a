"""Numbered names stand in order, long ones over two lines."""

from itertools import pairwise

from charts.impact_key import build_key
from tests.charts.given import HOSTILE, LONG


def test_names_are_numbered_in_order():
    key = build_key(["Kios", "Portal"], size=14, projector=False)

    assert [text.strip("\u2002") for text in key.texts] == ["<b>1</b>\u2002Kios", "<b>2</b>\u2002Portal"]


def test_rows_keep_apart():
    key = build_key([LONG, "Kios", LONG], size=14, projector=True)

    assert all(lower - upper >= 14 * 1.3 for upper, lower in pairwise(key.middles))
    assert key.height > key.middles[-1]


def test_a_hostile_name_is_drawn_as_letters():
    (text,) = build_key([HOSTILE], size=14, projector=False).texts

    assert "<img" not in text
    assert "$" not in text


def test_no_names_take_no_room():
    assert build_key([], size=14, projector=False).height == 0
