from dataclasses import replace

from reports.results import results_of
from reports.study_tables.clash_words import clash_sentence, loosening_sentence, way_out_sentence
from scoring.dimensions import Dimension
from scoring.shortlist import Loosening, Rule, RuleKind, Rules, RuleSettings, Shortlist, ShortlistStatus


def test_an_amount_that_a_rule_must_reach_is_never_rounded_away(t):
    budget = Rule(RuleKind.BUDGET, 5e9)

    said = loosening_sentence(Loosening(budget, 1.0, Rule(RuleKind.BUDGET, 5_012_000_000.0)), t)

    assert "“pagu Rp5 miliar” menjadi “pagu Rp5.012.000.000”" in said


def test_a_clash_names_the_rules_that_meet(t, study):
    clashing = results_of(replace(study, rules=RuleSettings(number=9)))

    sentence = clash_sentence(clashing.shortlist, t)

    assert sentence == "Aturan ini tidak dapat dipenuhi oleh daftar mana pun: tepat 9 program."


def test_each_clash_that_has_to_be_mended_is_a_sentence(t):
    together = (Rule(RuleKind.MINIMUM, 2, Dimension.LIVING), Rule(RuleKind.BUDGET, 5e9))
    alone = (Rule(RuleKind.NUMBER, 9),)
    nothing = Shortlist(ShortlistStatus.INFEASIBLE, Rules(9), clash=alone, other_clashes=(together,))

    sentence = clash_sentence(nothing, t)

    assert sentence == (
        "Aturan ini tidak dapat dipenuhi oleh daftar mana pun: tepat 9 program. "
        "Aturan ini tidak dapat dipenuhi bersama: "
        "sedikitnya 2 program Smart Living dan pagu Rp5 miliar."
    )


def test_the_least_a_rule_would_have_to_give_is_said(t):
    budget, must = Rule(RuleKind.BUDGET, 5e9), Rule(RuleKind.MUST, programs=("A",))

    said = [
        loosening_sentence(one, t)
        for one in (Loosening(budget, 1e9, Rule(RuleKind.BUDGET, 6e9)), Loosening(must, 1.0), Loosening(budget))
    ]

    assert [text.split("“")[0] for text in said] == [
        "Ada daftar yang memenuhi semua aturan bila ",
        "Ada daftar yang memenuhi semua aturan bila ",
        "Melonggarkan ",
    ]
    assert said[0].endswith("menjadi “pagu Rp6 miliar”.")
    assert said[1].endswith("“A harus masuk daftar” dilepas.")


def test_of_several_clashes_a_loosening_is_said_to_resolve_one(t):
    budget = Rule(RuleKind.BUDGET, 5e9)

    said = loosening_sentence(Loosening(budget, 1e9, Rule(RuleKind.BUDGET, 6e9)), t, of_several=True)

    assert said == "Satu benturan terurai bila “pagu Rp5 miliar” menjadi “pagu Rp6 miliar”."


def test_all_that_must_give_way_together_is_one_sentence_alike_dimensions_once(t):
    minima = [
        Loosening(Rule(RuleKind.MINIMUM, 4, dimension), 1.0, Rule(RuleKind.MINIMUM, 3, dimension))
        for dimension in Dimension
    ]
    must = Loosening(Rule(RuleKind.MUST, programs=("A",)), 1.0)

    assert way_out_sentence([*minima, must], t, {"A": "Pasar Digital"}) == (
        "Tidak satu aturan pun cukup bila dilonggarkan sendiri. Ada daftar bila sekaligus "
        "“sedikitnya 4 program setiap dimensi” menjadi “sedikitnya 3 program setiap dimensi” "
        "dan “Pasar Digital harus masuk daftar” dilepas."
    )
