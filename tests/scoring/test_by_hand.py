"""The official score of three programs, recomputed with nothing but plain arithmetic."""

from pathlib import Path

import pytest

from data.workbook import read_workbook
from scoring.dimensions import Dimension
from scoring.program import Program
from scoring.study import Study

KIOSK = Program(
    "GOV-01",
    "Kios layanan",
    {
        "impact_governance": 5,
        "impact_branding": 2,
        "impact_economy": 3,
        "impact_living": 3,
        "impact_society": 4,
        "impact_environment": 1,
        "direct_benefit": 5,
        "leverage": 4,
        "readiness": 4,
        "novelty": 2,
        "sustainability": 3,
        "partnership": 2,
        "integration": 5,
        "risk": 2,
        "rpjmd_alignment": 4,
    },
    (Dimension.GOVERNANCE,),
    duration_months=6,
    budget=850_000_000,
)
"""Main 5, breadth (2 + 3 + 3 + 4 + 1) / 5 = 2.6; budget and alignment weigh nothing."""

CAMERAS = Program(
    "LIV-01",
    "CCTV simpang",
    {
        "impact_governance": 2,
        "impact_branding": 1,
        "impact_economy": 1,
        "impact_living": 4,
        "impact_society": 3,
        "impact_environment": 1,
        "direct_benefit": 3,
        "leverage": 3,
        "readiness": 5,
        "novelty": 1,
        "sustainability": 4,
        "partnership": 1,
        "integration": 4,
        "risk": 4,
    },
    (Dimension.LIVING, Dimension.SOCIETY),
    duration_months=9,
)
"""Main 4, breadth (2 + 1 + 1 + 3 + 1) / 5 = 1.6; neither budget nor alignment is answered."""

WASTE_BANK = Program(
    "ENV-01",
    "Bank sampah",
    {
        "impact_governance": 1,
        "impact_branding": 3,
        "impact_economy": 4,
        "impact_living": 4,
        "impact_society": 5,
        "impact_environment": 5,
        "direct_benefit": 4,
        "leverage": 5,
        "readiness": 3,
        "novelty": 3,
        "sustainability": 5,
        "partnership": 5,
        "integration": 2,
        "risk": 1,
        "rpjmd_alignment": 1,
    },
    (Dimension.ENVIRONMENT,),
    duration_months=15,
    budget=0,
)
"""Main 5, breadth (1 + 3 + 4 + 4 + 5) / 5 = 3.4; 15 months are scored as 12."""


def score_by_hand(program):
    """Give the weighted sum under the default weights: a quarter for main impact, a quarter for breadth, 1/18 each."""
    ratings = program.values
    impacts = ["impact_governance", "impact_branding", "impact_economy"]
    impacts += ["impact_living", "impact_society", "impact_environment"]
    own = f"impact_{program.dimensions[0]}"
    main = ratings[own]
    breadth = sum(ratings[key] for key in impacts if key != own) / 5
    months = min(max(program.duration_months, 3), 12)
    rated = ["direct_benefit", "leverage", "readiness", "novelty", "sustainability", "partnership", "integration"]

    impact = (main - 1) / 4 * 1 / 4 + (breadth - 1) / 4 * 1 / 4
    feasibility = sum((ratings[key] - 1) / 4 * 1 / 18 for key in rated)
    feasibility += (5 - ratings["risk"]) / 4 * 1 / 18 + (12 - months) / 9 * 1 / 18
    return impact + feasibility


def test_the_score_of_the_kiosk_is_what_a_pencil_gives():
    scores = Study(programs=(KIOSK,)).ranking().scores

    impact = (4 / 4 + 1.6 / 4) / 4
    feasibility = (4 / 4 + 3 / 4 + 3 / 4 + 1 / 4 + 2 / 4 + 1 / 4 + 4 / 4 + 3 / 4 + 6 / 9) / 18
    assert scores["GOV-01"] == pytest.approx(impact + feasibility, abs=1e-12)


def test_the_score_of_the_cameras_is_what_a_pencil_gives():
    scores = Study(programs=(CAMERAS,)).ranking().scores

    impact = (3 / 4 + 0.6 / 4) / 4
    feasibility = (2 / 4 + 2 / 4 + 4 / 4 + 0 / 4 + 3 / 4 + 0 / 4 + 3 / 4 + 1 / 4 + 3 / 9) / 18
    assert scores["LIV-01"] == pytest.approx(impact + feasibility, abs=1e-12)


def test_the_score_of_the_waste_bank_is_what_a_pencil_gives():
    scores = Study(programs=(WASTE_BANK,)).ranking().scores

    impact = (4 / 4 + 2.4 / 4) / 4
    feasibility = (3 / 4 + 4 / 4 + 2 / 4 + 2 / 4 + 4 / 4 + 4 / 4 + 1 / 4 + 4 / 4 + 0 / 9) / 18
    assert scores["ENV-01"] == pytest.approx(impact + feasibility, abs=1e-12)


def test_three_programs_together_score_and_stand_as_recomputed():
    programs = (KIOSK, CAMERAS, WASTE_BANK)

    ranking = Study(programs=programs).ranking()

    assert ranking.scores.to_dict() == pytest.approx({p.code: score_by_hand(p) for p in programs}, abs=1e-12)
    assert ranking.codes == ("ENV-01", "GOV-01", "LIV-01")


def test_the_first_the_middle_and_the_last_program_of_the_sample_score_as_recomputed():
    sample = Path(__file__).parents[2] / "data" / "samples" / "quick-win-balikpapan.xlsx"
    study = Study(programs=read_workbook(sample, filename=sample.name).programs)

    ranking = study.ranking()

    picked = [ranking.codes[i] for i in (0, len(ranking.codes) // 2, -1)]
    by_hand = [score_by_hand(study.program(code)) for code in picked]
    assert [ranking.scores[code] for code in picked] == pytest.approx(by_hand, abs=1e-12)
    assert by_hand == sorted(by_hand, reverse=True)
