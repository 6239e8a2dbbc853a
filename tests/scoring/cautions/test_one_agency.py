import pytest

from scoring.cautions import one_agency
from tests.scoring.cautions.looking import look
from tests.scoring.listing import program


def owned(*agencies):
    return look([program(code, agency=agency) for code, agency in zip("ABCD", agencies, strict=False)])


def test_the_agency_that_takes_more_than_half_is_named_as_it_stands_first():
    (caution,) = one_agency(owned("Dinas Kominfo", "Bappeda", "DINAS  KOMINFO"))

    assert caution.programs == ("A", "C")
    assert caution.facts == {"agency": "Dinas Kominfo", "share": pytest.approx(2 / 3), "cost": 200.0}


@pytest.mark.parametrize("agencies", [("", "", "", ""), ("a", "b", "a", "b"), ("a", "b", "c", "a")])
def test_hidden_agencies_and_even_shares_are_no_caution(agencies):
    assert one_agency(owned(*agencies)) == ()


def test_the_share_is_the_callers():
    assert one_agency(owned("a", "b", "a"), share=0.7) == ()
