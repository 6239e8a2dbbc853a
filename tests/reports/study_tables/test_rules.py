import pytest

from reports.study_tables.rules import TOLD, rule_name, rule_phrases, rules_sentence
from scoring.dimensions import Dimension
from scoring.shortlist import Quota, Rule, RuleKind, Rules
from texts import LANGUAGES, texts_in


def test_a_budget_rule_is_written_in_rupiah(t):
    rule = Rule(RuleKind.BUDGET, 5e9)

    name = rule_name(rule, t)

    assert name == "anggaran paling banyak Rp5.000.000.000"


def test_in_a_sentence_an_amount_is_written_short(t):
    rule = Rule(RuleKind.BUDGET, 15e9)

    assert rule_name(rule, t, amount=TOLD) == "pagu Rp15 miliar"
    assert rules_sentence(Rules(9, budget=15e9), t, amount=TOLD).endswith("pagu Rp15 miliar")


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


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        (Rule(RuleKind.SOURCE_BUDGET, 5e9, source="APBD"), "anggaran dari APBD paling banyak Rp5.000.000.000"),
        (Rule(RuleKind.YEAR_BUDGET, 5e9, year=2019), "anggaran tahun 2019 paling banyak Rp5.000.000.000"),
        (Rule(RuleKind.AGENCY_MAXIMUM, 2), "paling banyak 2 program dari setiap perangkat daerah"),
        (Rule(RuleKind.AGENCY_MAXIMUM, 2, agency="Bappeda"), "paling banyak 2 program Bappeda"),
        (
            Rule(RuleKind.CAPACITY, 2, agency="Bappeda"),
            "paling banyak 2 program Bappeda yang berjalan dalam triwulan yang sama",
        ),
        (Rule(RuleKind.MUST, programs=("A",)), "Pasar Digital harus masuk daftar"),
        (Rule(RuleKind.REQUIRES, programs=("B", "A", "C")), "B hanya bersama Pasar Digital dan C"),
        (Rule(RuleKind.AT_MOST, 1, programs=("A", "B")), "paling banyak 1 dari Pasar Digital dan B"),
    ],
)
def test_a_rule_is_written_with_whom_it_speaks_of(rule, name, t):
    assert rule_name(rule, t, {"A": "Pasar Digital"}) == name


@pytest.mark.parametrize("kind", list(RuleKind))
def test_every_kind_of_rule_has_words_in_every_language(kind):
    rule = Rule(kind, 2, Dimension.LIVING, agency="Bappeda", source="APBD", year=2019, programs=("A", "B"))

    assert all(rule_name(rule, texts_in(language)) for language in LANGUAGES)


def test_agencies_of_the_same_limit_are_told_once_and_those_with_their_own_first(t):
    rules = [Rule(RuleKind.CAPACITY, 2, agency=one) for one in "ABC"] + [Rule(RuleKind.CAPACITY, 1, agency="D")]

    every = rule_phrases(rules, t, agencies="ABCD")
    some = rule_phrases(rules, t, agencies="ABCDE")

    assert every == [
        "paling banyak 1 program D yang berjalan dalam triwulan yang sama",
        "paling banyak 2 program dari setiap perangkat daerah lain yang berjalan dalam triwulan yang sama",
    ]
    assert some[1].startswith("paling banyak 2 program dari masing-masing 3 perangkat daerah")
    assert rule_phrases(rules[:2], t, agencies="AB")[0].startswith("paling banyak 2 program dari setiap perangkat")
    assert len(rule_phrases(rules[:2], t, agencies="ABC")) == 2


def test_many_dimensions_of_the_same_limit_share_one_phrase(t):
    some = [Rule(RuleKind.MINIMUM, 1, dimension) for dimension in list(Dimension)[:3]]

    assert rule_phrases(some, t) == [
        "sedikitnya 1 program masing-masing dari Smart Governance, Smart Branding, dan Smart Economy"
    ]
    assert rule_phrases([*some[:2], Rule(RuleKind.MINIMUM, 2, Dimension.LIVING)], t) == [
        "sedikitnya 1 program Smart Governance",
        "sedikitnya 1 program Smart Branding",
        "sedikitnya 2 program Smart Living",
    ]
