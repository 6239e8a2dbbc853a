from data.workbook.columns import missing_columns, settle_columns
from data.workbook.problem import ProblemCode, Severity
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, table


def settled(*header, **look):
    return settle_columns(table(header, GOOD, **look), CRITERIA)


def test_two_budget_columns_are_asked_for_and_neither_is_read():
    found = settled(*HEADER, "Anggaran (Rp)")

    problem = found.problems[0]
    assert (problem.code, problem.cell, problem.severity) == (ProblemCode.DUPLICATE_HEADER, "I1", Severity.ERROR)
    assert found.table.column_of("budget") is None
    assert not [p for p in missing_columns(found, CRITERIA, has_sections=False) if p.facts["field"] == "budget"]


def test_of_two_text_columns_the_surer_one_is_read():
    found = settled("Kegiatan", *HEADER)

    assert found.table.column_of("name").heading == "Nama Program"
    assert [(p.code, p.severity) for p in found.problems] == [(ProblemCode.DUPLICATE_HEADER, Severity.WARNING)]


def test_what_was_inferred_is_listed():
    found = settled("Nama Progam", "Dimensi", "Anggaran (Rp juta)", hidden_columns=frozenset({2}))

    assert [(str(p.code), p.cell) for p in found.problems] == [
        ("header_inferred", "A1"), ("unit_inferred", "C1"), ("hidden_column", "B1"),
    ]  # fmt: skip


def test_missing_facts_are_errors_and_missing_ratings_warnings():
    found = missing_columns(settled("No", "Nama Program", "OPD", "Urgensi"), CRITERIA, has_sections=False)

    assert [(p.facts["field"], str(p.severity)) for p in found] == [
        ("dimensions", "error"), ("budget", "error"), ("duration_months", "error"), ("risk", "warning"),
    ]  # fmt: skip


def test_sections_and_dates_stand_in_for_columns():
    found = missing_columns(
        settled("Nama Program", "OPD", "Anggaran", "Mulai", "Selesai", "Urgensi", "Risiko"), CRITERIA, has_sections=True
    )

    assert found == []


def test_a_common_name_is_only_read_where_no_other_column_is_the_same():
    beside = settled(*HEADER, "RAB")
    alone = settled("No", "Nama Program", "Dimensi", "OPD", "RAB")

    assert (beside.table.column_of("budget").heading, beside.problems) == ("Anggaran (Rp)", ())
    assert beside.table.columns[9].key == ""
    assert alone.table.column_of("budget").heading == "RAB"


def test_a_table_beside_the_list_is_left_out_and_told():
    found = settled(*HEADER, None, "No", "Nama OPD", "Total Anggaran")

    assert [(str(p.code), str(p.severity), p.cell, p.facts["kind"]) for p in found.problems] == [
        ("second_table_skipped", "warning", "J1", "beside"),
    ]  # fmt: skip
    assert found.table.column_of("budget").number == 5


def test_ratings_under_an_unknown_heading_are_told():
    rows = [(*GOOD, rating) for rating in (4, 2)]

    found = settle_columns(table((*HEADER, "Kelayakan"), *rows), CRITERIA)

    assert [(str(p.code), str(p.severity), p.cell) for p in found.problems] == [("criterion_likely", "warning", "I1")]
    assert found.table.columns[9].key == ""
