import pytest

from data.workbook import read_workbook
from data.workbook.problem import ProblemCode as Code
from data.workbook.suggested import SAFE, safe_corrections, suggested_correction
from tests.data.workbook.making import HEADER, good, read
from tests.house.source import ROOT

MILLIONS = tuple("Anggaran (Rp juta)" if name == "Anggaran (Rp)" else name for name in HEADER)


def suggested(code, *rows):
    intake = read(*rows)
    problem = next(problem for problem in intake.problems if problem.code is code)
    return suggested_correction(problem, intake), safe_corrections(intake.problems, intake)


@pytest.mark.parametrize(
    ("heading", "value", "code", "text"),
    [
        ("Dimensi", "Smart Goverment", Code.DIMENSION_FUZZY, "Smart Governance"),
        ("Anggaran (Rp)", "Rp1,5 M", Code.BUDGET_UNIT_ASSUMED, "1.500.000.000"),
        ("Anggaran (Rp)", "1,500,000,000", Code.BUDGET_US_FORMAT, "1.500.000.000"),
    ],
)
def test_what_the_reader_was_sure_of_is_safe(heading, value, code, text):
    correction, safe = suggested(code, HEADER, good(**{heading: value}))

    assert (correction.text, correction.was) == (text, value)
    assert safe == (correction,)
    assert code in SAFE


@pytest.mark.parametrize(
    ("heading", "value", "code", "text"),
    [
        ("Dimensi", "Smart Mobility", Code.DIMENSION_UNKNOWN, "Smart Living"),
        ("No", 1, Code.DUPLICATE_CODE, None),
        ("Dimensi", "Smart Living, Smart Society", Code.DIMENSION_MULTIPLE, None),
        ("Dimensi", "Smart Entah", Code.DIMENSION_UNKNOWN, None),
        ("Anggaran (Rp)", "1.500", Code.BUDGET_AMBIGUOUS, None),
        ("Anggaran (Rp)", 1500, Code.BUDGET_SUSPICIOUS, None),
        ("Anggaran (Rp)", "(500.000.000)", Code.BUDGET_NEGATIVE, None),
        ("Anggaran (Rp)", None, Code.BUDGET_MISSING, None),
        ("Urgensi", "80%", Code.SCORE_SCALE, None),
        ("Urgensi", 6, Code.SCORE_OUT_OF_RANGE, None),
        ("Nama Program", None, Code.NAME_MISSING, None),
    ],
)
def test_a_guess_is_never_safe(heading, value, code, text):
    if code is Code.DUPLICATE_CODE:
        header = ("ID", *HEADER[1:])
        correction, safe = suggested(code, header, good(), good("Taman"))
        text = "LIV-01"
    else:
        correction, safe = suggested(code, HEADER, good(**{heading: value}))

    assert (correction.text if correction else None) == text
    assert safe == ()
    assert code not in SAFE


def test_an_amount_in_full_under_millions_keeps_its_amount():
    correction, safe = suggested(Code.BUDGET_UNIT_CONFLICT, MILLIONS, good(**{"Anggaran (Rp)": 1_500_000_000}))

    assert (correction.text, safe) == ("1,5 miliar", ())


def test_an_amount_in_m_under_millions_is_written_with_its_word():
    correction, safe = suggested(Code.BUDGET_UNIT_ASSUMED, MILLIONS, good(**{"Anggaran (Rp)": "1,5 M"}))

    assert (correction.text, safe) == ("1,5 miliar", (correction,))


def test_of_the_sample_of_mistakes_only_the_misspelling_is_safe():
    intake = read_workbook(ROOT / "data" / "samples" / "mistakes.xlsx", filename="mistakes.xlsx")

    safe = safe_corrections(intake.problems, intake)
    linked = next(problem for problem in intake.problems if problem.code is Code.EXTERNAL_LINK)

    assert [(one.field, one.was, one.text) for one in safe] == [("dimensions", "Smart Goverment", "Smart Governance")]
    assert suggested_correction(linked, intake).text == linked.value == "650000000"
