import numpy as np
import pytest

from scoring.shortlist import Candidate, Rule, RuleKind
from scoring.shortlist.layout import Layout

WHOLE, PART, OTHER = (
    Candidate("WHOLE", None, 0.5, 4.0),
    Candidate("PART", None, 0.9, 6.0, least_share=0.5),
    Candidate("OTHER", None, 0.7, 2.0, least_share=0.25),
)
LAYOUT = Layout((WHOLE, PART, OTHER))


def test_an_answer_is_read_back_as_programs_and_their_shares():
    values = np.array([1.0, 1.0, 0.0, 0.75, 0.0])

    assert LAYOUT.chosen(values) == [WHOLE, PART]
    assert LAYOUT.shares(values) == {"PART": 0.75}


def test_programs_and_shares_are_written_as_they_would_be_read():
    values = LAYOUT.values(["WHOLE", "PART"], {"PART": 0.75})

    assert values.tolist() == [1.0, 1.0, 0.0, 0.75, 0.0]
    assert LAYOUT.values(["OTHER"], {}).tolist() == [0.0, 0.0, 1.0, 0.0, 1.0]


def test_a_share_never_falls_below_the_least_by_rounding():
    assert LAYOUT.shares(np.array([0, 1, 0, 0.5 - 1e-9, 0])) == {"PART": 0.5}


@pytest.mark.parametrize(("limit", "kept"), [(8.5, True), (6.9, False)])
def test_a_choice_keeps_the_rules_where_its_shares_can_be_brought_inside(limit, kept):
    holds = LAYOUT.holder([Rule(RuleKind.BUDGET, limit)])

    assert holds(np.array([1.0, 1.0, 0.0, 0.75, 0.0])) == kept
