import pytest

from scoring.criteria import ImpactCounting
from terminal.answer import WrongUseError
from terminal.arguments import Asked
from terminal.reading import read_intake, refusals, study_of


def test_without_weights_the_default_weighting_holds_not_the_workbooks(twelve):
    intake = read_intake(twelve)

    study = study_of(intake, Asked("rank", twelve))

    assert study.weights is None
    assert len(study.programs) == 12


def test_weights_on_the_dimensions_change_how_impact_counts(twelve):
    intake = read_intake(twelve)

    study = study_of(intake, Asked("rank", twelve, weights="impact_living=1,risk=1"))

    assert study.counting is ImpactCounting.SIX_DIMENSIONS
    assert study.weighting.weighted() == ("impact_living", "risk")


@pytest.mark.parametrize("place", ["tidak-ada.xlsx", "."])
def test_a_file_that_is_not_there_is_wrong_use(place):
    with pytest.raises(WrongUseError) as wrong:
        read_intake(place)

    assert wrong.value.key == "file_missing"


def test_a_refused_file_says_why(tmp_path, t):
    path = tmp_path / "kosong.xlsx"
    path.write_bytes(b"")

    sentences = refusals(read_intake(str(path)), t)

    assert len(sentences) == 1


def test_a_file_that_was_read_has_no_refusal(twelve, t):
    intake = read_intake(twelve)

    sentences = refusals(intake, t)

    assert sentences == ()
