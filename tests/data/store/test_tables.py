from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Boolean, Integer, LargeBinary, Text

from data.store.tables import METADATA, Moment, in_utc

WITA = timezone(timedelta(hours=8))


def test_a_moment_is_written_in_utc_and_read_back_as_the_same_moment():
    noon = datetime(2019, 3, 1, 12, tzinfo=WITA)

    written = Moment().process_bind_param(noon, None)

    assert written == in_utc(noon) == "2019-03-01T04:00:00.000000+00:00"
    assert Moment().process_result_value(written, None) == noon


def test_text_sorts_as_time_does():
    moments = [datetime(2019, 3, 1, 12, 0, 0, micro, tzinfo=UTC) for micro in (0, 1, 10, 999_999)]

    assert sorted(in_utc(moment) for moment in moments) == [in_utc(moment) for moment in moments]


def test_a_moment_that_could_be_any_is_refused():
    with pytest.raises(ValueError, match="2019"):
        in_utc(datetime(2019, 3, 1))


def test_no_column_is_of_a_kind_that_one_database_gives_back_otherwise():
    kinds = {type(column.type) for table in METADATA.sorted_tables for column in table.columns}

    assert kinds <= {Text, Integer, Boolean, LargeBinary, Moment}


def test_every_constraint_has_a_name_that_a_later_revision_can_call():
    names = [constraint.name for table in METADATA.sorted_tables for constraint in table.constraints]

    assert all(names)
