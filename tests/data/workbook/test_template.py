"""The template offers its choices, marks illustrations, and gives back every program it was given."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest

from data.workbook import read_workbook
from data.workbook.template import write_template
from data.workbook.template.program_sheet import FIRST_ROW, HEADER_ROW
from scoring.criteria import CRITERIA, Criterion, Unit, typed
from scoring.dimensions import Dimension
from scoring.program import Program, Provenance
from texts import texts_in

NOW = datetime(2026, 1, 1, tzinfo=UTC)
HOSTILE = (
    "=cmd|' /C calc'!A0",
    "+62 811 000",
    "-Layanan malam",
    "@halo",
    "<b>tebal</b>",
    "<script>alert(1)</script>",
    "Aplikasi 🚀 warga",
    "👩‍👩‍👧 Keluarga",
    "'tanda petik di depan",
    'Rumah "Pintar"',
    "Pasar & Kios; Tahap 2",
    "**tebal** [tautan](http://contoh)",
    "$x^2$",
    "%PDF-1.7",
    "Total Quality Layanan",
    "NULL",
    "1e5 langkah",
    "Ελλάδα Ωmega",
    "مدينة ذكية",
    "Zalgo ẑ̶",
    "a" * 900,
    "C:\\Windows\\system32",
    "../../etc/passwd",
    "{0.__class__}",
    '=HYPERLINK("http://contoh";"klik")',
)
RATINGS = {criterion.key: 3.0 for criterion in typed(CRITERIA) if criterion.unit is Unit.RATING}


@pytest.fixture(params=["id", "en"])
def t(request):
    return texts_in(request.param)


def opened(content):
    return openpyxl.load_workbook(BytesIO(content))


def program(code, name, **facts):
    given = {
        "values": RATINGS,
        "dimensions": (Dimension.LIVING,),
        "agency": f"Dinas {code}",
        "budget": 850_123_457.0,
        "duration_months": 8.0,
        "start": date(2019, 7, 1),
        "end": date(2020, 2, 29),
        "new_infrastructure": False,
        "fund_status": "DPA 2019",
    }
    return Program(code, name, **{**given, **facts})


def test_the_same_programs_at_the_same_time_give_the_same_bytes(t):
    given = [program("P-001", "Kios")]

    assert write_template(t, programs=given, made_at=NOW) == write_template(t, programs=given, made_at=NOW)


def test_the_time_in_the_file_is_the_time_it_was_given(t):
    content = write_template(t, made_at=NOW)

    with ZipFile(BytesIO(content)) as parts:
        assert {entry.date_time for entry in parts.infolist()} == {(2026, 1, 1, 0, 0, 0)}
        assert parts.read("docProps/core.xml").count(b"2026-01-01T00:00:00Z") == 2


def test_every_column_has_a_heading_with_a_note(t):
    workbook = opened(write_template(t, made_at=NOW))

    headings = workbook[t("template.sheet_program")][HEADER_ROW]
    named = {cell.value for cell in headings}
    assert {t("fields.name"), t("fields.budget"), t("fields.illustrated"), t("criteria.risk.name")} <= named
    assert all(cell.comment and cell.comment.text for cell in headings)


def test_five_hundred_rows_offer_dimensions_ratings_answers_and_funding(t):
    workbook = opened(write_template(t, made_at=NOW))

    sheet = workbook[t("template.sheet_program")]
    letters = {cell.value: cell.column_letter for cell in sheet[HEADER_ROW]}
    offered = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}
    for heading in ("fields.dimensions", "fields.new_infrastructure", "fields.fund_status", "criteria.risk.name"):
        letter = letters[t(heading)]
        assert offered[f"{letter}{FIRST_ROW}:{letter}{FIRST_ROW + 499}"]


def test_the_dropdown_of_dimensions_holds_the_six_dimensions(t):
    workbook = opened(write_template(t, made_at=NOW))

    rules = workbook[t("template.sheet_program")].data_validations.dataValidation
    area = next(rule.formula1 for rule in rules if str(rule.sqref).startswith(f"C{FIRST_ROW}:"))
    sheet, cells = area.replace("'", "").split("!")
    choices = [row[0].value for row in workbook[sheet][cells.replace("$", "")]]
    assert choices == [t(f"dimensions.{dimension}") for dimension in Dimension]


def test_ratings_names_and_budgets_are_marked_where_the_reader_would_ask(t):
    workbook = opened(write_template(t, made_at=NOW))

    sheet = workbook[t("template.sheet_program")]
    letters = {cell.value: cell.column_letter for cell in sheet[HEADER_ROW]}
    marked = {str(area.sqref).split(":")[0] for area in sheet.conditional_formatting}
    asked = ("fields.name", "fields.budget", "criteria.risk.name")
    assert {f"{letters[t(heading)]}{FIRST_ROW}" for heading in asked} <= marked


def test_a_typed_year_stays_a_year_because_day_columns_have_no_day_format(t):
    workbook = opened(write_template(t, made_at=NOW))

    sheet = workbook[t("template.sheet_program")]
    letter = next(cell.column_letter for cell in sheet[HEADER_ROW] if cell.value == t("fields.start"))
    assert sheet.column_dimensions[letter].number_format == "General"


def test_the_sum_of_the_weights_stands_in_the_file_without_a_spreadsheet_having_computed_it(t):
    workbook = openpyxl.load_workbook(BytesIO(write_template(t, made_at=NOW)), data_only=True)

    shares = [row[1].value for row in workbook[t("template.sheet_weights")].iter_rows(min_row=5)]
    assert shares[-1] == 1
    assert sum(shares[:-1]) == pytest.approx(1)


def test_the_hidden_sheet_names_version_and_every_heading(t):
    own = Criterion("daya_tarik", label="Daya tarik wisata")

    workbook = opened(write_template(t, [*CRITERIA, own], made_at=NOW))

    meta = {row[0].value: row[1].value for row in workbook["_meta"].iter_rows()}
    assert workbook["_meta"].sheet_state == "veryHidden"
    assert meta["schema_version"] == "1"
    headings = [cell.value for cell in workbook[t("template.sheet_program")][HEADER_ROW]]
    assert list(json.loads(meta["columns"])) == headings
    assert json.loads(meta["columns"])["Daya tarik wisata"] == "daya_tarik"


def test_a_name_that_opens_like_a_formula_is_written_as_text(t):
    workbook = opened(write_template(t, programs=[program("P-001", HOSTILE[0])], made_at=NOW))

    cell = workbook[t("template.sheet_program")][f"B{FIRST_ROW}"]
    assert cell.data_type == "s"
    assert cell.quotePrefix
    assert cell.value == HOSTILE[0]


def test_characters_that_no_workbook_can_hold_are_left_out(t):
    workbook = opened(write_template(t, programs=[program("P-001", "Kios\x07 Warga")], made_at=NOW))

    assert workbook[t("template.sheet_program")][f"B{FIRST_ROW}"].value == "Kios Warga"


def test_an_illustrated_cell_is_filled_italic_noted_and_listed_while_its_neighbours_are_not(t):
    given = program("P-001", "Kios", illustrated=frozenset({"budget", "risk"}))

    workbook = opened(write_template(t, programs=[given], made_at=NOW))

    sheet = workbook[t("template.sheet_program")]
    row = dict(zip([cell.value for cell in sheet[HEADER_ROW]], sheet[FIRST_ROW], strict=True))
    for heading in (t("fields.budget"), t("criteria.risk.name")):
        assert row[heading].fill.start_color.rgb == "00FFF6E0"
        assert row[heading].font.italic
        assert row[heading].comment.text == t("template.illustration_note")
    assert row[t("criteria.novelty.name")].comment is None
    assert row[t("fields.illustrated")].value == f"{t('criteria.risk.name')}; {t('fields.budget')}"
    assert sheet["A2"].value == t("template.illustrated_hint")


def test_an_empty_template_has_no_rows_and_no_errors_of_its_own(t):
    intake = read_workbook(write_template(t, made_at=NOW), filename="templat.xlsx")

    assert intake.programs == ()
    assert {problem.code for problem in intake.problems if problem.severity == "error"} <= {"no_rows"}
    assert not [problem for problem in intake.problems if problem.severity == "warning"]


def test_hostile_names_and_budgets_come_back_unchanged(t):
    given = [
        program(f"P-{n:03}", name, budget=1_000_000.0 + 7 * n, description=name, note=name)
        for n, name in enumerate(HOSTILE, start=1)
    ]

    intake = read_workbook(write_template(t, programs=given, made_at=NOW), filename="isi.xlsx")

    assert [p.name for p in intake.programs] == list(HOSTILE)
    assert [(p.description, p.note) for p in intake.programs] == [(name, name) for name in HOSTILE]
    assert [p.budget for p in intake.programs] == [p.budget for p in given]


def test_a_whole_program_comes_back_as_it_was(t):
    full = program(
        "P-001",
        "Kios layanan",
        source_code="2.16.03.2.02.09",
        description="Kios di kelurahan",
        dimensions=(Dimension.LIVING, Dimension.SOCIETY),
        sub_dimension=t("sub_dimensions.health_facilities"),
        beneficiaries="Warga",
        indicator="Waktu layanan",
        target="15 menit",
        location="Balikpapan Kota",
        fund_source="APBD",
        fund_status=t("template.fund_status.dpa_2019"),
        evidence="Berita acara",
        city="Kota Balikpapan",
        source_url="https://contoh.id/a?b=1",
        note="Catatan",
        values={**RATINGS, "risk": 2.5, "novelty": 5.0},
        illustrated=frozenset({"budget", "risk", "start"}),
        extra={"Koordinat kantor": "=A1"},
    )

    intake = read_workbook(write_template(t, programs=[full], made_at=NOW), filename="isi.xlsx")

    assert [replace(p, provenance=Provenance()) for p in intake.programs] == [full]


def test_a_blank_budget_comes_back_blank(t):
    given = [program("P-001", "Kios", budget=None), program("P-002", "Taman")]

    intake = read_workbook(write_template(t, programs=given, made_at=NOW), filename="isi.xlsx")

    assert [p.budget for p in intake.programs] == [None, 850_123_457.0]
