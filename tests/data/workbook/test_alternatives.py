import pytest

from data.workbook.alternatives import alternatives
from data.workbook.mendable import reads_clean
from data.workbook.problem import ProblemCode as Code
from scoring.criteria import Criterion, Unit
from tests.data.workbook.making import HEADER, good, read

SIX = tuple(f"Smart {name}" for name in ("Governance", "Branding", "Economy", "Living", "Society", "Environment"))
STEPS = ("1", "2", "3", "4", "5")


@pytest.mark.parametrize(
    ("heading", "value", "code", "texts"),
    [
        ("Anggaran (Rp)", "1.500", Code.BUDGET_AMBIGUOUS, ("1.500.000", "1.500.000.000")),
        ("Anggaran (Rp)", 1500, Code.BUDGET_SUSPICIOUS, ("1.500.000", "1.500.000.000")),
        ("Anggaran (Rp)", "500 s/d 750 juta", Code.BUDGET_RANGE, ("500.000.000", "750.000.000")),
        ("Anggaran (Rp)", "(500.000.000)", Code.BUDGET_NEGATIVE, ("500.000.000",)),
        ("Anggaran (Rp)", "sesuai pagu", Code.BUDGET_UNPARSEABLE, ()),
        ("Anggaran (Rp)", None, Code.BUDGET_MISSING, ()),
        ("Durasi (bulan)", "berkelanjutan", Code.DURATION_UNPARSEABLE, ()),
        ("Dimensi", "Smart Mobility", Code.DIMENSION_UNKNOWN, SIX),
        ("Dimensi", None, Code.DIMENSION_MISSING, SIX),
        ("Dimensi", "Smart Living, Smart Society", Code.DIMENSION_MULTIPLE, ("Smart Living", "Smart Society")),
        ("Urgensi", "80%", Code.SCORE_SCALE, STEPS),
        ("Risiko", None, Code.SCORE_MISSING, STEPS),
    ],
)
def test_a_person_chooses_among_texts_that_the_reader_understands(heading, value, code, texts):
    intake = read(HEADER, good(**{heading: value}))
    problem = next(problem for problem in intake.problems if problem.code is code)

    found = alternatives(problem, intake)

    assert found == texts
    assert all(reads_clean(problem, text, intake) for text in found)


def test_under_a_heading_in_millions_the_amounts_carry_their_word():
    heading = tuple("Anggaran (Rp juta)" if name == "Anggaran (Rp)" else name for name in HEADER)
    intake = read(heading, good(**{"Anggaran (Rp)": "1,500"}))
    problem = next(problem for problem in intake.problems if problem.code is Code.BUDGET_AMBIGUOUS)

    found = alternatives(problem, intake)

    assert found == ("1,5 juta", "1,5 miliar")
    assert all(reads_clean(problem, text, intake) for text in found)


def test_a_yes_or_no_offers_both():
    header = (*HEADER, "Infrastruktur Baru")
    intake = read(header, (*good(), "sebagian"))
    problem = next(problem for problem in intake.problems if problem.code is Code.YES_NO_UNREADABLE)

    assert alternatives(problem, intake) == ("Ya", "Tidak")


def test_an_unclear_number_of_minutes_offers_both_readings():
    header = tuple("Waktu tunggu (menit)" if name == "Urgensi" else name for name in HEADER)
    minutes = Criterion("waktu", anchors=(120.0, 10.0), unit=Unit.NUMBER, label="Waktu tunggu (menit)")
    row = (*good()[:6], "1.500", good()[7])
    intake = read(header, row, criteria=(minutes, Criterion("risk", anchors=(5.0, 1.0))))
    problem = next(problem for problem in intake.problems if problem.code is Code.NUMBER_AMBIGUOUS)

    found = alternatives(problem, intake)

    assert found == ("1,5", "1500")
    assert all(reads_clean(problem, text, intake) for text in found)


@pytest.mark.parametrize(("value", "texts"), [(3, ("3 bulan", "3 tahun")), (60, ("60 bulan",)), ("berkelanjutan", ())])
def test_a_bare_duration_under_two_units_offers_months_and_years(value, texts):
    header = tuple("Durasi (bln/thn)" if name == "Durasi (bulan)" else name for name in HEADER)
    intake = read(header, good(**{"Durasi (bulan)": value}))
    problem = next(problem for problem in intake.problems if problem.code is Code.DURATION_UNPARSEABLE)

    assert alternatives(problem, intake) == texts
