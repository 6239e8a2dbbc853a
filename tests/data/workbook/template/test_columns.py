"""The columns follow the criteria and the programs they are to hold."""

from data.workbook.template.columns import Kind, columns_for, criterion_name
from scoring.criteria import CRITERIA, Criterion, Unit
from scoring.program import Program


def test_what_is_derived_has_no_column_and_what_is_a_fact_has_one(t):
    keys = [column.key for column in columns_for(t, CRITERIA)]

    assert "impact_main" not in keys
    assert keys.count("budget") == keys.count("duration_months") == 1
    assert len(set(keys)) == len(keys)


def test_a_criterion_of_the_team_stands_under_its_own_label(t):
    own = Criterion("jiwa", anchors=(0, 1000), unit=Unit.MONTHS, label="Penerima (jiwa)")

    column = next(column for column in columns_for(t, [own]) if column.key == "jiwa")

    assert column.heading == criterion_name(t, own) == "Penerima (jiwa)"
    assert column.kind is Kind.MONTHS


def test_no_two_headings_are_the_same(t):
    own = [
        Criterion("mutu", label=t("fields.note")),
        Criterion("kembar", label="Mutu"),
        Criterion("mutu_2", label="mutu"),
    ]
    kept = Program("P-001", "Kios", extra={t("fields.budget"): "1", "Koordinat": "2"})

    columns = columns_for(t, own, [kept])

    by_key = {column.key: column.heading for column in columns}
    assert by_key["note"] == t("fields.note")
    assert by_key["mutu"] == f"{t('fields.note')} (2)"
    assert by_key["mutu_2"] == "mutu (2)"
    assert [column.heading for column in columns if column.extra] == [f"{t('fields.budget')} (2)", "Koordinat"]


def test_columns_that_the_reader_kept_come_last(t):
    kept = Program("P-001", "Kios", extra={"Koordinat": "1,2"})

    assert columns_for(t, CRITERIA, [kept])[-1].heading == "Koordinat"


def test_what_the_ranking_needs_is_marked_as_needed(t):
    needed = {column.key for column in columns_for(t, CRITERIA) if column.needed}

    assert {"name", "dimensions", "duration_months", "risk"} <= needed
    assert not needed & {"budget", "rpjmd_alignment", "agency", "note"}
