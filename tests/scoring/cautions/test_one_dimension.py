import pytest

from scoring.cautions import CautionKind, one_dimension
from scoring.dimensions import Dimension
from tests.scoring.cautions.looking import look
from tests.scoring.listing import program


def costing(*budgets):
    dimensions = (Dimension.LIVING, Dimension.ECONOMY, Dimension.LIVING, None)
    told = zip("ABCD", budgets, dimensions, strict=False)
    return look([program(code, dimension=dimension, budget=budget) for code, budget, dimension in told])


def test_the_dimension_that_takes_more_than_half_is_named():
    (caution,) = one_dimension(costing(40.0, 30.0, 30.0))

    assert (caution.kind, caution.programs) == (CautionKind.ONE_DIMENSION, ("A", "C"))
    assert caution.facts == {"dimension": Dimension.LIVING, "share": pytest.approx(0.7), "cost": 70.0}
    assert caution.sure


@pytest.mark.parametrize("budgets", [(25.0, 50.0, 25.0), (40.0, 60.0), (20.0, 20.0, 20.0, 99.0)])
def test_half_two_programs_and_programs_without_a_dimension_are_no_caution(budgets):
    assert one_dimension(costing(*budgets)) == ()


def test_the_share_is_the_callers():
    assert one_dimension(costing(40.0, 30.0, 30.0), share=0.7) == ()
