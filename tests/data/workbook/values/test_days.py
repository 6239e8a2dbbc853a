import pytest

from data.workbook.values.days import months_between_days


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("1 juli 2019 s.d. 31 desember 2019", 6), ("01-07-2019 - 31-12-2019", 6), ("1 juli - 31 desember 2019", 6),
        ("2019-07-01 s/d 2020-06-30", 12), ("mulai 1 jan 2019 sampai dengan 31 jan 2019", 1),
        ("31 desember 2019 - 1 juli 2019", None), ("1 juli - 31 desember", None), ("1 juli 2019", None),
        ("30 februari 2019 - 31 maret 2019", None), ("1 besok 2019 - 31 maret 2019", None),
    ],
)  # fmt: skip
def test_the_months_that_two_days_touch_are_counted(text, months):
    assert months_between_days(text) == months
