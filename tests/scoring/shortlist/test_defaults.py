from scoring.shortlist import RuleKind, RuleSettings
from scoring.shortlist.defaults import defaults_of


def test_what_nobody_set_is_a_default():
    assert defaults_of(RuleSettings()) == {RuleKind.NUMBER, RuleKind.MINIMUM}
    assert defaults_of(RuleSettings(number=3)) == {RuleKind.MINIMUM}
    assert defaults_of(RuleSettings(number=3, minimum=0)) == frozenset()
