from data.lists import Gathered, ListFile, Lists, confirmed_as
from data.workbook import Problem, ProblemCode, Severity
from data.workbook.intake import Intake, Status
from pages.shared.waiting import count_waiting

ERROR = Problem(Severity.ERROR, ProblemCode.BUDGET_UNPARSEABLE, "Program", "E2", 2, "murah")
WARNING = Problem(Severity.WARNING, ProblemCode.BUDGET_SUSPICIOUS, "Program", "E3", 3, "500")
INTAKES = {"a": Intake(Status.ERRORS, problems=(ERROR, WARNING))}


def test_cells_to_mend_and_to_confirm_are_counted_apart():
    waiting = count_waiting(Lists((ListFile("a", "a.xlsx", ""),)), INTAKES, Gathered())

    assert (waiting.errors, waiting.warnings, waiting.looks, waiting.twins) == (1, 1, 2, 0)


def test_a_warning_that_was_let_stand_waits_no_more():
    file = ListFile("a", "a.xlsx", "", confirmed=(confirmed_as(WARNING),))

    assert count_waiting(Lists((file,)), INTAKES, Gathered()).looks == 1


def test_what_waits_is_shown_with_its_door(open_page, mistakes):
    app = open_page("data", intake=mistakes)

    assert any("31 perlu diperbaiki, 20 perlu dipastikan" in text.value for text in app.markdown)


def test_nothing_is_shown_where_all_is_well(open_page):
    app = open_page("data")

    assert not any("perlu diperbaiki" in text.value for text in app.markdown)
