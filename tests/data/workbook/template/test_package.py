"""The time in the file is the one it was given."""

from datetime import datetime, timedelta, timezone
from io import BytesIO
from zipfile import ZipFile

from openpyxl import Workbook

from data.workbook.template import write_template
from data.workbook.template.package import package


def test_the_time_in_the_file_is_the_time_it_was_given(t, now):
    content = write_template(t, made_at=now)

    with ZipFile(BytesIO(content)) as parts:
        assert {entry.date_time for entry in parts.infolist()} == {(2026, 1, 1, 0, 0, 0)}
        assert parts.read("docProps/core.xml").count(b"2026-01-01T00:00:00Z") == 2


def test_a_time_of_another_zone_is_turned_to_utc():
    balikpapan = timezone(timedelta(hours=8))

    content = package(Workbook(), datetime(2026, 1, 1, 8, tzinfo=balikpapan), {})

    with ZipFile(BytesIO(content)) as parts:
        assert b"2026-01-01T00:00:00Z" in parts.read("docProps/core.xml")
