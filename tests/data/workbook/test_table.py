from data.workbook.grid import Merge
from scoring.criteria import Criterion
from tests.data.workbook.making import CRITERIA, GOOD, HEADER, table


def keys(found):
    return {number: column.key for number, column in found.columns.items()}


def test_the_header_is_found_below_titles_and_beside_empty_columns():
    found = table(("DAFTAR USULAN",), (), (None, None, *HEADER), (None, None, *GOOD))

    assert found.header_rows == (3,)
    assert found.column_of("name").number == 4


def test_a_sheet_without_program_names_has_no_table():
    assert table(("Dimensi", "OPD", "Anggaran"), ("Smart Living", "Dinas A", 1)) is None
    assert table(("Nama Program", "Prosa"), ("a", "b")) is None


def test_a_header_of_two_levels_gives_its_columns_their_children():
    above = ("No", "Nama Program", "Dimensi", "Anggaran", "Skor Kriteria (1-5)", None)
    below = (None, None, None, "(Rp juta)", "Urgensi", "Risiko")

    found = table(above, below, GOOD, merges=(Merge(1, 5, 1, 6),))

    assert found.header_rows == (1, 2)
    assert keys(found) == {1: "number", 2: "name", 3: "dimensions", 4: "budget", 5: "urgensi", 6: "risk"}
    assert found.column_of("budget").meaning.unit == 1e6


def test_a_header_is_as_deep_as_the_merged_cell_of_the_name():
    first = ("No", "Nama Program", "Dimensi", "Anggaran (Rp)", "Penilaian", None)
    second = (None, None, None, None, "Kriteria", None)
    third = (None, None, None, None, "Urgensi", "Risiko")
    down = [Merge(1, column, 3, column) for column in range(1, 5)]

    found = table(first, second, third, GOOD, merges=(*down, Merge(1, 5, 1, 6), Merge(2, 5, 2, 6)))

    assert found.header_rows == (1, 2, 3)
    assert keys(found) == {1: "number", 2: "name", 3: "dimensions", 4: "budget", 5: "urgensi", 6: "risk"}


def test_a_heading_may_go_on_in_the_row_below():
    below = (None, "Program", None, None, "(Rp juta)", "(bulan)")

    found = table(("No", "Nama", "Dimensi", "OPD", "Anggaran", "Durasi"), below, GOOD)

    assert (found.header_rows, found.column_of("budget").meaning.unit) == ((1, 2), 1e6)


def test_a_unit_alone_in_the_row_below_belongs_to_the_header():
    below = (None, None, None, None, "(Rp juta)", None)

    found = table(("No", "Nama Program", "Dimensi", "OPD", "Anggaran", "Durasi"), below, GOOD)

    assert (found.header_rows, found.column_of("budget").meaning.unit) == ((1, 2), 1e6)


def test_units_and_scales_below_every_heading_complete_it():
    above = ("No", "Nama Program", "Dimensi", "OPD", "Anggaran", "Durasi", "Urgensi", "Risiko")

    found = table(above, (None, None, None, None, "Rp Juta", "bln", "1-5", "1-5"), GOOD)

    assert found.header_rows == (1, 2)
    assert list(keys(found).values())[4:] == ["budget", "duration_months", "urgensi", "risk"]
    assert (found.column_of("budget").meaning.unit, found.columns[7].heading) == (1e6, "Urgensi 1-5")


def test_a_row_that_says_what_costs_and_what_benefits_divides_no_column():
    found = table(HEADER, (None, None, None, None, "cost", "cost", "benefit", "cost"), GOOD)

    assert (found.header_rows, list(keys(found).values())) == ((1, 2), list(keys(table(HEADER, GOOD)).values()))


def test_a_section_right_below_is_no_second_header():
    economy = Criterion("impact_economy", label="Economy")

    found = table(HEADER, ("A. Smart Economy",), GOOD, criteria=(*CRITERIA, economy))

    assert found.header_rows == (1,)


def test_a_row_of_column_numbers_is_no_second_header():
    assert table(HEADER, tuple(f"({n})" for n in range(1, 9)), GOOD).header_rows == (1,)
    assert table(HEADER, tuple(f"({letter})" for letter in "abcdefgh"), GOOD).header_rows == (1,)


def test_a_first_program_is_no_second_header():
    assert table(HEADER, GOOD).header_rows == (1,)


def test_a_title_gives_the_budget_its_unit_unless_the_heading_has_one():
    plain = table(("(dalam ribuan rupiah)",), HEADER, GOOD)
    own = table(("(dalam ribuan rupiah)",), ("Nama Program", "Dimensi", "Anggaran (Rp juta)"), ("a", "b", 1))

    assert plain.column_of("budget").meaning.unit == 1e3
    assert own.column_of("budget").meaning.unit == 1e6


def test_the_ground_of_each_column_is_kept():
    above = ("No", "Nama Progam", "OPD", "Anggaran", "Skor", None, "Entah")
    below = (None, None, None, "(Rp juta)", "Urgensi", "Risiko", None)

    found = table(above, below, GOOD, merges=(Merge(1, 5, 1, 6),))

    assert [str(column.meaning.why) for column in found.columns.values()] == [
        "exact", "close", "alias", "two_levels", "exact", "exact", "unknown",
    ]  # fmt: skip


def test_a_level_above_several_headings_speaks_for_each():
    above = ("No", "Nama Program", "Dimensi", "Pembiayaan (Rp juta)", None, "Skor (1-10)", None)
    below = (None, None, None, "Anggaran", "Sumber Dana", "Urgensi", "Risiko")

    found = table(above, below, GOOD)

    assert found.column_of("budget").meaning.unit == 1e6
    assert [found.column_of(key).meaning.doubt for key in ("urgensi", "risk")] == ["score_scale", "score_scale"]


def test_a_title_gives_all_ratings_their_scale():
    found = table(("Skala penilaian 1-10",), HEADER, GOOD)

    assert [found.column_of(key).meaning.doubt for key in ("urgensi", "risk", "budget")] == [
        "score_scale",
        "score_scale",
        None,
    ]


def test_a_column_of_ratings_under_an_unknown_heading_is_marked():
    found = table((*HEADER, "Kelayakan", "Prioritas"), (*GOOD, 4, 1), (*GOOD, 3, 1))

    assert [str(found.columns[number].meaning.why) for number in (9, 10)] == ["rated", "unknown"]
