"""The finished file: the same workbook made at the same time gives the same bytes."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook

CORE = "docProps/core.xml"
MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")
UNIX = 3


def package(workbook: Workbook, made_at: datetime, computed: Mapping[str, float]) -> bytes:
    """Give the file's bytes.

    made_at   a time zone is turned to UTC; a time without one counts as UTC
    computed  the values of formulas, so that a reader which computes nothing sees them too
    """
    moment = made_at.astimezone(UTC).replace(tzinfo=None) if made_at.tzinfo else made_at
    workbook.properties.created = moment
    raw = BytesIO()
    workbook.save(raw)
    out = BytesIO()
    with ZipFile(raw) as given, ZipFile(out, "w", ZIP_DEFLATED) as fixed:
        for name in given.namelist():
            entry = ZipInfo(name, date_time=moment.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = UNIX  # else Windows writes its own number here
            fixed.writestr(entry, _part(name, given.read(name), moment, computed))
    return out.getvalue()


def _part(name: str, content: bytes, moment: datetime, computed: Mapping[str, float]) -> bytes:
    if name == CORE:  # openpyxl writes the time of saving here, whatever the properties say
        return MODIFIED.sub(rb"\g<1>" + f"{moment.isoformat(timespec='seconds')}Z".encode() + rb"\g<2>", content)
    if name.startswith("xl/worksheets/sheet"):
        for formula, value in computed.items():
            without = re.compile(re.escape(f"<f>{formula}</f>").encode() + rb"<v\s*/?>(</v>)?")
            content = without.sub(f"<f>{formula}</f><v>{value:g}</v>".encode(), content)
    return content
