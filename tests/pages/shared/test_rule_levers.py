from pages.shared.rule_levers import clash_sentence, rule_words
from scoring.dimensions import Dimension
from scoring.shortlist import Rule, RuleKind, Rules, Shortlist, ShortlistStatus
from texts import texts_in


def test_rules_are_said_in_words():
    t = texts_in("id")

    assert rule_words(Rule(RuleKind.BUDGET, 5e9), t) == "batas pagu Rp5 miliar"
    assert rule_words(Rule(RuleKind.MINIMUM, 2, Dimension.LIVING), t) == "paling sedikit 2 dari Smart Living"


def test_a_clash_names_every_rule_in_it():
    clash = (Rule(RuleKind.NUMBER, 12), Rule(RuleKind.BUDGET, 1e8))
    shortlist = Shortlist(ShortlistStatus.INFEASIBLE, Rules(12), clash=clash)

    sentence = clash_sentence(shortlist, texts_in("en"))

    assert sentence == "No list meets a number of 12 programs and a budget limit of Rp100 million. Loosen one of them."
