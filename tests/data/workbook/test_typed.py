from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.workbook.typed import typed_day, typed_dimensions, typed_months, typed_number, typed_rupiah
from data.workbook.values.day import Edge, read_day
from data.workbook.values.dimension import read_dimension
from data.workbook.values.duration import read_duration
from data.workbook.values.quantity import read_quantity
from data.workbook.values.rupiah import read_rupiah
from data.workbook.values.score import read_score
from scoring.dimensions import Dimension

UNITS = st.sampled_from([1.0, 1e3, 1e6, 1e9])


@given(st.integers(1_000_000, 999_999_999_999), UNITS)
def test_an_amount_reads_back_the_same_under_any_heading(amount, unit):
    reading = read_rupiah(typed_rupiah(float(amount), unit=unit), unit=unit)

    assert reading.value == amount


@given(st.integers(1, 120), st.sampled_from([1.0, 3.0, 6.0, 12.0]))
def test_a_duration_reads_back_the_same_under_any_heading(months, unit):
    reading = read_duration(typed_months(float(months), unit=unit), unit=unit)

    assert reading.value == months


@given(st.integers(10, 50).map(lambda tenths: tenths / 10))
def test_a_rating_reads_back_the_same(rating):
    assert read_score(typed_number(rating)).value == rating


@given(st.integers(1, 999_999).map(lambda thousandths: thousandths / 1000))
def test_a_quantity_with_decimals_is_no_thousand(value):
    assert read_quantity(typed_number(value)).value == value


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_day_reads_back_the_same(day):
    assert read_day(typed_day(day), Edge.FIRST).value == day


@pytest.mark.parametrize("dimensions", [(one,) for one in Dimension] + [(Dimension.LIVING, Dimension.SOCIETY)])
def test_dimensions_read_back_in_their_order(dimensions):
    assert read_dimension(typed_dimensions(dimensions)).value == dimensions
