import pytest

from scoring.dimensions import Dimension
from scoring.shortlist import Rule, RuleKind


@pytest.mark.parametrize(
    ("rule", "key"),
    [
        (Rule(RuleKind.NUMBER, 12), "number"),
        (Rule(RuleKind.MINIMUM, 1, Dimension.LIVING), "minimum:living"),
        (Rule(RuleKind.SOURCE_BUDGET, 5e9, source="APBD"), "source_budget:APBD"),
        (Rule(RuleKind.YEAR_BUDGET, 5e9, year=2019), "year_budget:2019"),
        (Rule(RuleKind.CAPACITY, 2), "capacity"),
        (Rule(RuleKind.CAPACITY, 2, agency="Bappeda"), "capacity:Bappeda"),
        (Rule(RuleKind.MUST, programs=("GOV-01",)), "must:GOV-01"),
        (Rule(RuleKind.REQUIRES, programs=("GOV-01", "GOV-02", "LIV-01")), "requires:GOV-01:GOV-02,LIV-01"),
        (Rule(RuleKind.EXCLUDES, programs=("GOV-01", "GOV-02")), "excludes:GOV-01,GOV-02"),
    ],
)
def test_a_rule_is_known_by_its_kind_and_whom_it_speaks_of(rule, key):
    assert rule.key == key
