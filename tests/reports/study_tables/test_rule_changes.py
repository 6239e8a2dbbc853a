from reports.study_tables.list_moves import differs_sentence
from reports.study_tables.rule_changes import rule_changes
from scoring.dimensions import Dimension
from scoring.scenarios import Ingredient, ListMoves, RulesMoved
from scoring.shortlist import Rule, RuleKind

POOR, RICH = Rule(RuleKind.BUDGET, 6.2e9), Rule(RuleKind.BUDGET, 10e9)


def test_a_rule_that_differs_is_told_from_what_to_what(t):
    assert rule_changes(RulesMoved((POOR,), (RICH,)), t) == "pagu Rp6,2 miliar menjadi pagu Rp10 miliar"


def test_what_was_added_and_what_was_dropped_have_words_of_their_own(t):
    must = Rule(RuleKind.MUST, programs=("A",))

    assert rule_changes(RulesMoved((POOR,), (must,), names={"A": "Taman"}), t) == (
        "tanpa pagu Rp6,2 miliar; ditambah “Taman” harus masuk daftar"
    )


def test_an_exact_number_that_becomes_a_range_is_one_change(t):
    exact, least, most = (
        Rule(kind, limit)
        for kind, limit in ((RuleKind.NUMBER, 12), (RuleKind.LEAST_NUMBER, 8), (RuleKind.MOST_NUMBER, 12))
    )

    assert rule_changes(RulesMoved((exact,), (least, most)), t) == "tepat 12 program menjadi 8 sampai 12 program"


def test_a_minimum_that_rises_for_every_dimension_is_told_once(t):
    one, two = (tuple(Rule(RuleKind.MINIMUM, n, dimension) for dimension in Dimension) for n in (1, 2))

    assert rule_changes(RulesMoved(one, two), t) == (
        "sedikitnya 1 program setiap dimensi menjadi sedikitnya 2 program setiap dimensi"
    )


def test_baselines_and_part_funding_are_told_too(t):
    told = rule_changes(RulesMoved(baselines=(0.0, 0.3), parts=("A",), names={"A": "Taman"}), t)

    assert told == "nilai dasar 0,00 menjadi 0,30; bagian pendanaan paling sedikit bagi “Taman”"


def test_the_rules_that_differ_stand_among_what_differs(t):
    moves = ListMoves((), (), (), (Ingredient.WEIGHTS, Ingredient.RULES), rules=RulesMoved((POOR,), (RICH,)))

    assert differs_sentence(moves, t) == (
        "Yang berbeda: bobot kriteria dan aturan daftar (pagu Rp6,2 miliar menjadi pagu Rp10 miliar)."
    )
