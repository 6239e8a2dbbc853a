from datetime import UTC, datetime

import pytest

from data.store import VersionCard
from pages.shared.version_choice import card_line, likely_versions
from texts import texts_in

AT = datetime(2019, 7, 9, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("why", "by", "said"),
    [("correct", "Sri", "3 · sel diperbaiki · 36 program · "), ("never_heard_of", "", "3 · diubah · 36 program · ")],
)
def test_a_version_says_first_what_tells_it_from_the_others(why, by, said):
    line = card_line(VersionCard(3, AT, by, why, 36), texts_in("id"))

    assert line.startswith(f"{said}9 Juli 2019")
    assert line.endswith(by or "tanpa nama")


def card(number, why="correct", **facts):
    return VersionCard(number, AT, "Sri", why, 36, facts)


def test_the_last_two_versions_are_compared_until_somebody_chooses():
    assert likely_versions([card(3), card(2, "replace", before=1), card(1)]) == (2, 3)


def test_a_list_that_was_replaced_is_compared_with_the_list_before_the_newer_one_came():
    assert likely_versions([card(4, "replace", before=2), card(3), card(2), card(1)]) == (2, 4)


def test_a_version_that_is_not_here_is_not_offered():
    assert likely_versions([card(4, "replace", before=2), card(3)]) == (3, 4)
