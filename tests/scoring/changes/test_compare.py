from dataclasses import replace
from datetime import date

from hypothesis import given

from scoring.changes import FieldChange, FieldKind, ListChanges, apply_changes, compare_lists
from scoring.dimensions import Dimension
from scoring.program import Provenance
from tests.scoring.changes.given import lists, program


@given(lists())
def test_a_list_beside_itself_has_no_change(programs):
    assert compare_lists(programs, programs) == ListChanges()


@given(lists(), lists())
def test_the_changes_applied_to_the_earlier_version_give_the_later_one(before, after):
    given = apply_changes(before, compare_lists(before, after))

    assert {one.code: one for one in given} == {one.code: one for one in after}
    assert len(given) == len(after)


@given(lists(), lists())
def test_the_other_way_round_what_came_has_gone(before, after):
    there, back = compare_lists(before, after), compare_lists(after, before)

    assert set(codes(there.added)) == set(codes(back.gone))
    assert set(codes(there.gone)) == set(codes(back.added))
    assert there.count == back.count


def test_every_cell_is_named_with_what_it_held_and_holds():
    earlier = program("A", dimensions=(Dimension.LIVING,), extra={"PIC": "Ani"}, budget=None)
    later = replace(
        earlier,
        dimensions=(Dimension.LIVING, Dimension.ECONOMY),
        start=date(2019, 8, 1),
        budget=2e8,
        values={**earlier.values, "risk": 2.0},
        extra={"PIC": "Budi"},
    )

    (change,) = compare_lists([earlier], [later]).changed

    assert set(change.fields) == {
        FieldChange("dimensions", (Dimension.LIVING,), (Dimension.LIVING, Dimension.ECONOMY)),
        FieldChange("start", None, date(2019, 8, 1)),
        FieldChange("budget", None, 2e8),
        FieldChange("risk", 3.0, 2.0, FieldKind.VALUE),
        FieldChange("PIC", "Ani", "Budi", FieldKind.EXTRA),
    }


def test_a_value_that_was_taken_out_is_blank_now():
    earlier = program("A")
    later = replace(earlier, values={key: value for key, value in earlier.values.items() if key != "risk"})

    (change,) = compare_lists([earlier], [later]).changed

    assert change.fields == (FieldChange("risk", 3.0, None, FieldKind.VALUE),)


def test_another_code_is_told_even_where_nothing_else_differs():
    (change,) = compare_lists([program("X-01", name="Kios")], [program("GOV-01", name="Kios")]).changed

    assert (change.code_before, change.code, change.fields) == ("X-01", "GOV-01", ())


def test_the_same_list_from_another_file_is_no_change():
    read_again = replace(program("A"), provenance=Provenance("lain.xlsx", "Program", 9))

    assert compare_lists([program("A")], [read_again]) == ListChanges()


def test_a_row_moved_up_is_no_change():
    assert compare_lists([program("A"), program("B")], [program("B"), program("A")]) == ListChanges()


def codes(programs):
    return [one.code for one in programs]
