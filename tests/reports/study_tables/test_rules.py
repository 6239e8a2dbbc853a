from dataclasses import replace

from reports.results import results_of
from reports.study_tables.rules import clash_sentence, rule_name, rules_sentence
from scoring.dimensions import Dimension
from scoring.shortlist import Quota, Rule, RuleKind, Rules, RuleSettings


def test_a_budget_rule_is_written_in_rupiah(t):
    rule = Rule(RuleKind.BUDGET, 5e9)

    name = rule_name(rule, t)

    assert name == "anggaran paling banyak Rp5.000.000.000"


def test_the_rules_of_a_list_make_one_phrase(t):
    rules = Rules(6, {Dimension.LIVING: Quota(1, 2)})

    sentence = rules_sentence(rules, t)

    assert sentence == "tepat 6 program, sedikitnya 1 program Smart Living, dan paling banyak 2 program Smart Living"


def test_a_rule_that_holds_for_every_dimension_is_said_once(t):
    rules = Rules(12, dict.fromkeys(Dimension, Quota(1, 3)), budget=5e9)

    sentence = rules_sentence(rules, t)

    assert sentence == (
        "tepat 12 program, sedikitnya 1 program setiap dimensi, paling banyak 3 program setiap dimensi, "
        "dan anggaran paling banyak Rp5.000.000.000"
    )


def test_a_clash_names_the_rules_that_meet(t, study):
    clashing = results_of(replace(study, rules=RuleSettings(number=9)))

    sentence = clash_sentence(clashing.shortlist, t)

    assert sentence == "Aturan ini tidak dapat dipenuhi bersama: tepat 9 program."
