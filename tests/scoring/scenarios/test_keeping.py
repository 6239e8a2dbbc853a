import pytest

from scoring.dimensions import Dimension
from scoring.judgement import place
from scoring.kept_list import KeptProgram
from scoring.scenarios.keeping import codes_on, kept_list
from tests.scoring.listing import placed, program, study_of

STUDY = study_of(program("A", 5), program("B", 4, budget=None), program("C", 3))


def test_a_list_is_kept_as_it_stands_by_judgement():
    study = place(STUDY, placed("C", other="A"))

    kept = kept_list(study)

    assert kept.codes == codes_on(study) == ("B", "C")
    assert kept.programs[0] == KeptProgram("B", "Program B", Dimension.LIVING, None)
    assert (kept.version, kept.cost, kept.by_hand) == (1, 100.0, ("C",))
    values = STUDY.ranking().scores
    assert kept.value == pytest.approx(values["B"] + values["C"] - 2 * STUDY.shortlist().rules.baseline)
    assert kept.value < kept_list(STUDY).value == STUDY.shortlist().value


def test_where_nothing_ranks_there_is_no_list():
    study = study_of()

    assert (kept_list(study), codes_on(study)) == (None, ())
