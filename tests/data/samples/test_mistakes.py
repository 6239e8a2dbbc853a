"""The workbook of mistakes: each is named by its cell in every language, and the good rows rank."""

import pytest

from data.samples.mistake_rows import GOOD_ROWS
from data.samples.mistakes import expected_mistakes, write_mistakes
from data.workbook import ProblemCode, Severity, problem_sentence, read_workbook, skipped_sentence
from data.workbook.sentence import REFUSALS
from scoring.study import Study
from texts import LANGUAGES, texts_in


@pytest.fixture(scope="module", params=list(LANGUAGES))
def intake(request, tmp_path_factory):
    path = tmp_path_factory.mktemp("samples") / "mistakes.xlsx"
    write_mistakes(path, texts_in(request.param))
    return read_workbook(path, filename=path.name)


def to_mend(intake):
    return [problem for problem in intake.problems if problem.severity is not Severity.INFO]


def test_every_mistake_is_named_by_its_cell_and_nothing_else(intake):
    found = sorted((p.code, f"{p.sheet}!{p.cell or p.row or ''}") for p in to_mend(intake))

    assert found == list(expected_mistakes())


def test_each_kind_of_error_and_warning_has_its_mistake():
    noted = {
        ProblemCode.MACROS_IGNORED, ProblemCode.HIDDEN_SHEET_SKIPPED, ProblemCode.HIDDEN_COLUMN,
        ProblemCode.HEADER_INFERRED, ProblemCode.UNIT_INFERRED, ProblemCode.FORMULA_LIKE_TEXT,
        ProblemCode.HIDDEN_CHARACTERS, ProblemCode.BUDGET_UNIT_ASSUMED, ProblemCode.BUDGET_US_FORMAT,
        ProblemCode.DURATION_INFERRED, ProblemCode.DIMENSION_FROM_SECTION,
    }  # fmt: skip

    # each has its own test: criteria a workbook brings, decisions, second tables, other formats, ditto marks
    elsewhere = {
        *(code for code in ProblemCode if code.startswith(("criterion_", "number_", "mapping_", "correction_"))),
        ProblemCode.SECOND_TABLE_SKIPPED, ProblemCode.LESS_SIGHT,
        ProblemCode.DAMAGED_LETTERS, ProblemCode.DITTO_MARK,
    }  # fmt: skip

    shown = {code for code, _ in expected_mistakes()}

    assert shown == set(ProblemCode) - noted - elsewhere - REFUSALS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_and_skipped_row_is_a_whole_sentence(intake, language):
    t = texts_in(language)

    sentences = [problem_sentence(p, t) for p in intake.problems] + [skipped_sentence(s, t) for s in intake.skipped]

    assert all(sentence.endswith(".") and "{" not in sentence and "  " not in sentence for sentence in sentences)
    assert all(
        problem.cell in sentence for problem, sentence in zip(intake.problems, sentences, strict=False) if problem.cell
    )


def test_the_good_rows_rank(intake):
    ranking = Study(programs=intake.programs).ranking()

    by_code = {program.code: program for program in intake.programs}
    ranked = {by_code[code].name for code in ranking.scores.index}
    assert set(GOOD_ROWS) <= ranked
    assert all(by_code[code].illustrated for code in ranking.scores.index if by_code[code].name in GOOD_ROWS)


def test_the_same_code_writes_the_same_bytes(tmp_path):
    first, second = tmp_path / "a.xlsx", tmp_path / "b.xlsx"

    for path in (first, second):
        write_mistakes(path, texts_in("id"))

    assert first.read_bytes() == second.read_bytes()
