from data.workbook.intake import Intake, SheetUse, Status


def test_a_refused_file_gives_nothing():
    intake = Intake(Status.REFUSED)

    assert (intake.programs, intake.weights, intake.problems, intake.sheets) == ((), None, (), ())


def test_statuses_and_uses_are_stable_words():
    assert [str(status) for status in Status] == ["ok", "errors", "refused"]
    assert [str(use) for use in SheetUse] == ["programs", "weights", "hidden", "no_table"]
