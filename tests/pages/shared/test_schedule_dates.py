from datetime import date

import pandas as pd
import pytest

from data.lists.twin_choice import Place
from pages.shared.schedule_dates import Typed, corrections, dates_frame, typed_over


@pytest.fixture
def one(make_program):
    return make_program("A", start=date(2019, 7, 1), end=date(2019, 12, 31))


def typed(one, *, start=None, end=None, follow=False):
    before = dates_frame([one])
    after = before.copy()
    if start is not None:
        after.loc[0, "start"] = start
    if end is not None:
        after.loc[0, "end"] = end
    return typed_over(before, after, [one], follow=follow)


def test_what_was_left_alone_is_no_change(one):
    assert typed(one) == ()


@pytest.mark.parametrize("day", [date(2019, 9, 1), "2019-09-01", pd.Timestamp(2019, 9, 1)])
def test_a_day_is_read_in_every_form_that_the_editor_gives(one, day):
    assert typed(one, start=day) == (Typed(one, date(2019, 9, 1), date(2019, 12, 31)),)


def test_the_end_follows_the_start_where_it_was_left_alone(one):
    (moved,) = typed(one, start=date(2019, 9, 1), follow=True)
    (both,) = typed(one, start=date(2019, 9, 1), end=date(2019, 10, 31), follow=True)

    assert moved.end == date(2020, 2, 29)
    assert both.end == date(2019, 10, 31)


def test_a_day_taken_away_is_blank(one):
    (gone,) = typed(one, start=pd.NaT, follow=True)

    assert (gone.start, gone.end) == (None, date(2019, 12, 31))


def test_a_correction_is_written_for_each_day_that_is_another_one(one):
    found = corrections([Typed(one, date(2019, 9, 1), date(2019, 12, 31))], {"A": Place("f1", "Program", 7)})

    (only,) = found["f1"]
    assert (only.place, only.text, only.was) == (("Program", 7, "start"), "01/09/2019", "01/07/2019")


def test_a_blank_day_empties_the_cell(one):
    found = corrections([Typed(one, None, one.end)], {"A": Place("f1", "Program", 7)})

    assert [correction.text for correction in found["f1"]] == [""]
