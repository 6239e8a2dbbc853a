from scoring.judgement import judge
from scoring.shortlist import Change, Loosening, Rule, RuleCheck, RuleKind, RulePrice, Rules, Shortlist, ShortlistStatus
from scoring.study import Study
from terminal.shortlist_shape import shape_of, with_words
from texts import texts_in

BUDGET, MUST = Rule(RuleKind.BUDGET, 5e9), Rule(RuleKind.MUST, programs=("A",))
RULES = Rules(1, budget=5e9, more=(MUST,))


def test_each_rule_has_its_slack_and_its_price_beside_it():
    checks = (RuleCheck(BUDGET, 1e9), RuleCheck(MUST, 0.0))
    chosen = Shortlist(ShortlistStatus.OPTIMAL, RULES, ("A",), checks=checks)
    budget = RulePrice(BUDGET, Change(0.5, 2e9, ("B",), ()), 1e8, Change(0.1, 1e8, (), ()))

    shape = shape_of(judge(chosen, (), {}), Study(), [budget, RulePrice(MUST, None)])

    assert shape["rules"] == [
        {
            "rule": "budget",
            "slack": 1e9,
            "price": 0.5,
            "price_cost": 2e9,
            "step": 1e8,
            "step_price": 0.1,
            "step_cost": 1e8,
        },
        {
            "rule": "must:A",
            "slack": 0.0,
            "price": None,
            "price_cost": None,
            "step": 0.0,
            "step_price": None,
            "step_cost": None,
        },
    ]
    assert [(one["program"], one["rule"]) for one in shape["overrides"]] == [("A", "must")]
    assert (shape["judged"], shape["broken"]) == (["A"], [])


def test_a_clash_is_told_with_what_would_mend_it():
    nothing = Shortlist(ShortlistStatus.INFEASIBLE, RULES, clash=(BUDGET, MUST), other_clashes=((MUST,),))
    mended = Loosening(BUDGET, 1e9, Rule(RuleKind.BUDGET, 6e9), ("A",))

    shape = shape_of(judge(nothing, (), {}), Study(), (), [mended, Loosening(MUST, 1.0)])

    assert (shape["clash"], shape["other_clashes"]) == (["budget", "must:A"], [["must:A"]])
    assert shape["loosening"] == [
        {"rule": "budget", "amount": 1e9, "limit": 6e9, "chosen": ["A"]},
        {"rule": "must:A", "amount": 1.0, "limit": None, "chosen": []},
    ]


def test_each_rule_bears_its_limit_its_words_and_whether_anybody_set_it():
    checks = (RuleCheck(BUDGET, 1e9), RuleCheck(MUST, 0.0))
    chosen = Shortlist(ShortlistStatus.OPTIMAL, RULES, ("A",), checks=checks)

    rules = with_words(shape_of(judge(chosen, (), {}), Study()), chosen, {RuleKind.BUDGET}, texts_in("id"))["rules"]

    assert [(one["rule"], one["limit"], one["words"], one["by_default"]) for one in rules] == [
        ("budget", 5e9, "anggaran paling banyak Rp5.000.000.000", True),
        ("must:A", None, "A harus masuk daftar", False),
    ]
