import pytest

from pages.shared.weigh.alike import pairs_alike
from scoring.criteria import Criterion
from scoring.program import Program
from scoring.study import Study

CRITERIA = (Criterion("risk", anchors=(5.0, 1.0)), Criterion("novelty"), Criterion("readiness"))
ROWS = ((5, 1, 2), (4, 2, 5), (3, 3, 1), (2, 4, 4), (1, 5, 3), (1, 4, 2))


def study(rows=ROWS):
    keys = [criterion.key for criterion in CRITERIA]
    programs = [Program(f"P-{n}", f"P-{n}", dict(zip(keys, row, strict=True))) for n, row in enumerate(rows)]
    return Study(criteria=CRITERIA).with_programs(programs, "daftar.xlsx")


@pytest.mark.parametrize(("language", "question"), [("id", "Menilai hal yang sama?"), ("en", "Do they ask the same?")])
def test_criteria_that_run_side_by_side_are_asked_about(open_page, language, question):
    app = open_page("criteria", language=language, study=study())

    (told,) = [one.value for one in app.warning if question in one.value]
    assert "Risiko dan Kebaruan" in told or "Risk and Novelty" in told


def test_a_criterion_of_which_less_is_better_counts_reversed():
    ((one, other, correlation),) = pairs_alike(study())

    assert {one, other} == {"risk", "novelty"}
    assert correlation > 0.9


def test_nothing_is_asked_where_nothing_can_be_ranked():
    assert pairs_alike(Study()) == []


def test_nothing_is_asked_of_the_sample(open_page):
    assert not open_page("criteria").warning
