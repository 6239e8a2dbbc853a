"""Every place that waits to be mended says what it should hold, by field, unit and the study's own anchors."""

import pytest

from data.workbook.expected import expected_sentence
from data.workbook.problem import Problem, ProblemCode, Severity
from scoring.criteria import Criterion, Unit
from texts import LANGUAGES, texts_in


def of(code, field="", severity=Severity.ERROR, **facts):
    return Problem(severity, code, "Program", "E9", 9, "murah", facts={"field": field, **facts})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("severity", Severity)
@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_says_in_a_whole_sentence_what_is_expected(code, severity, language):
    sentence = expected_sentence(of(code, "budget", severity), texts_in(language))

    assert sentence.endswith(".")
    assert "{" not in sentence


def test_what_is_only_noted_asks_for_nothing():
    t = texts_in("id")

    assert expected_sentence(of("unit_inferred", "budget", Severity.INFO), t) == t("expected.nothing")


@pytest.mark.parametrize(
    ("field", "word"),
    [
        ("budget", "850000000"),
        ("duration_months", "120 bulan"),
        ("dimensions", "Smart Society"),
        ("start", "2019"),
        ("new_infrastructure", "Ya"),
        ("name", "300"),
        ("agency", "200"),
        ("risk", "1 sampai 5"),
    ],
)
def test_a_formula_with_an_error_asks_for_what_its_field_holds(field, word):
    assert word in expected_sentence(of(ProblemCode.FORMULA_ERROR, field), texts_in("id"))


def test_a_rating_of_the_team_is_bounded_by_its_own_anchors():
    t = texts_in("id")
    criteria = (Criterion("mutu", anchors=(10.0, 0.5)), Criterion("biaya", (9.0, 0.0), unit=Unit.RUPIAH))

    rated = expected_sentence(of(ProblemCode.SCORE_OUT_OF_RANGE, "mutu"), t, criteria)
    cost = expected_sentence(of(ProblemCode.BUDGET_RANGE, "biaya"), t, criteria)

    assert "0,50 sampai 10;" in rated
    assert cost == t("expected.budget")


def test_a_missing_column_of_the_team_is_named_by_its_label():
    absent = of(ProblemCode.MISSING_COLUMN, "mutu", label="Mutu kota")

    assert "“Mutu kota”" in expected_sentence(absent, texts_in("id"))
