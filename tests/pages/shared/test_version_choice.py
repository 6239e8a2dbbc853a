from datetime import UTC, datetime

import pytest

from data.store import VersionCard
from pages.shared.version_choice import card_line
from texts import texts_in

AT = datetime(2019, 7, 9, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("why", "by", "said"),
    [("correct", "Sri", "Sri · sel diperbaiki"), ("never_heard_of", "", "tanpa nama · diubah")],
)
def test_a_version_says_who_and_why(why, by, said):
    line = card_line(VersionCard(3, AT, by, why, 36), texts_in("id"))

    assert line.startswith("Versi 3 · 9 Juli 2019")
    assert said in line
    assert line.endswith("36 program")
