"""The hidden sheet by which the reader knows its own template."""

import json

from data.workbook.template import write_template
from data.workbook.template.program_sheet import HEADER_ROW
from scoring.criteria import CRITERIA, Criterion
from scoring.program import Program


def test_the_hidden_sheet_names_version_and_every_heading(t, opened, now):
    own = Criterion("daya_tarik", label="Daya tarik wisata")

    workbook = opened(write_template(t, [*CRITERIA, own], made_at=now))

    meta = {row[0].value: row[1].value for row in workbook["_meta"].iter_rows()}
    assert workbook["_meta"].sheet_state == "veryHidden"
    assert meta["schema_version"] == "1"
    headings = [cell.value for cell in workbook[t("template.sheet_program")][HEADER_ROW]]
    assert list(json.loads(meta["columns"])) == headings
    assert json.loads(meta["columns"])["Daya tarik wisata"] == "daya_tarik"


def test_a_column_that_was_kept_is_said_to_be_none_that_we_know(t, opened, now):
    kept = Program("P-001", "Kios", extra={"Anggaran 2018": "1"})

    workbook = opened(write_template(t, programs=[kept], made_at=now))

    meta = {row[0].value: row[1].value for row in workbook["_meta"].iter_rows()}
    assert json.loads(meta["columns"])["Anggaran 2018"] == ""
