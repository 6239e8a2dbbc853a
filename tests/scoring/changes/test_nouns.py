from scoring.changes import FieldChange, FieldKind, ListChanges, ProgramChange
from tests.scoring.changes.given import program


def test_a_change_of_a_value_leaves_the_other_values():
    changed = FieldChange("risk", 3.0, 5.0, FieldKind.VALUE).of(program("A"))

    assert (changed.values["risk"], changed.values["leverage"]) == (5.0, 3.0)


def test_a_blank_is_no_key():
    changed = FieldChange("risk", 3.0, None, FieldKind.VALUE).of(program("A"))

    assert "risk" not in changed.values


def test_a_program_takes_all_its_changes_and_its_code():
    change = ProgramChange(
        "A", "B", (FieldChange("name", "", "Kios"), FieldChange("PIC", None, "Ani", FieldKind.EXTRA))
    )

    changed = change.of(program("A"))

    assert (changed.code, changed.name, changed.extra) == ("B", "Kios", {"PIC": "Ani"})


def test_every_cell_and_every_program_that_came_or_went_counts():
    change = ProgramChange("A", "A", (FieldChange("name", "", "Kios"), FieldChange("city", "", "Bontang")))

    assert ListChanges(added=(program("B"),), gone=(program("C"),), changed=(change,)).count == 4
