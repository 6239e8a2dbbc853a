from data.workbook.problem import ProblemCode, Severity
from data.workbook.values.reading import Reading, error


def test_an_error_gives_no_value():
    assert error(ProblemCode.SCORE_SCALE, ("4",)) == Reading(None, ProblemCode.SCORE_SCALE, Severity.ERROR, ("4",))


def test_a_plain_value_has_nothing_odd():
    assert (Reading(3).code, Reading(3).severity, Reading(3).suggestion) == (None, None, ())
