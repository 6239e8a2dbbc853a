import pytest

from tests.reports.story.telling import basis_of, study_with


def test_a_story_rests_on_the_values_and_the_list_of_the_study():
    basis = basis_of(study_with(), whole=False)

    assert [program.code for program in basis.chosen] == ["A", "B"]
    assert basis.values["A"] == pytest.approx(0.875)
    assert (basis.prices, basis.shares) == (None, None)
    assert len(basis.candidates) == 5


def test_where_there_is_no_list_there_is_nothing_to_watch():
    basis = basis_of(study_with(budget=0.1e9), whole=False)

    assert (basis.chosen, basis.cautions) == ((), ())
