from datetime import date

import pytest

from pages.shared.tables import written_as
from texts import texts_in


@pytest.mark.parametrize(
    ("value", "how", "shown"),
    [
        (0.25, "n2", "0,25"),
        (1500000.0, "rupiah", "Rp1.500.000"),
        (date(2019, 7, 1), "day", "1 Jul 2019"),
        ("–", "n2", "–"),
    ],
)
def test_numbers_and_days_are_written_the_readers_way(value, how, shown):
    assert written_as(how, texts_in("id"))(value) == shown
