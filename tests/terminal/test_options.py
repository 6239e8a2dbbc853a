import pytest

from scoring.shortlist import Quota
from terminal.answer import WrongUseError
from terminal.options import baseline_of, budget_of, gap_of, programs_of, quota_of, seed_of


def test_what_is_not_typed_is_not_set():
    nothing = None

    read = [seed_of(nothing), budget_of(nothing), quota_of(nothing), baseline_of(nothing), gap_of(nothing)]

    assert (programs_of(nothing), read) == ((None, None), [None, None, None, 0.0, 0.0])


@pytest.mark.parametrize(("typed", "number"), [("12", (12, None)), ("6:12", (6, 12)), ("0:3", (0, 3))])
def test_a_number_is_exact_or_lies_between_two(typed, number):
    assert programs_of(typed) == number


@pytest.mark.parametrize("typed", ["5000000000", "5.000.000.000", "5e9", "5000000000.0"])
def test_a_budget_is_read_as_rupiah_however_it_is_grouped(typed):
    budget = budget_of(typed)

    assert budget == 5e9


@pytest.mark.parametrize(("typed", "quota"), [("1:3", Quota(1, 3)), ("2:", Quota(2)), ("0:0", Quota(0, 0))])
def test_a_quota_names_least_and_most(typed, quota):
    read = quota_of(typed)

    assert read == quota


@pytest.mark.parametrize(
    ("read", "typed"),
    [
        *((budget_of, typed) for typed in ("murah", "-1", "nan", "inf", "1.500", "")),
        *((quota_of, typed) for typed in ("1", ":3", "a:b", "-1:2", "1:2:3", "1.5:2", "")),
        *((programs_of, typed) for typed in ("0", "-3", "1.5", "dua", "", "0:0", "-3:5", "5:", "a:b")),
        *((gap_of, typed) for typed in ("1", "-0.1", "nan", "x")),
        *((seed_of, typed) for typed in ("-1", "x")),
        *((baseline_of, typed) for typed in ("40", "-0.1", "nan", "0,3")),
    ],
)
def test_what_cannot_be_meant_is_wrong_use(read, typed):
    with pytest.raises(WrongUseError) as wrong:
        read(typed)

    assert wrong.value.facts == {"typed": typed}


@pytest.mark.parametrize("read", [quota_of, programs_of])
def test_a_range_from_above_to_below_is_said_to_run_backwards(read):
    with pytest.raises(WrongUseError) as wrong:
        read("5:3")

    assert wrong.value.key == "backwards"
    assert wrong.value.facts == {"typed": "5:3", "least": 5, "most": 3, "meant": "3:5"}


def test_a_range_may_begin_at_nothing():
    assert programs_of("0:3") == (0, 3)
