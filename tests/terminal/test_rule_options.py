from datetime import datetime

import pytest

from scoring.dimensions import Dimension
from scoring.gates import Authority
from scoring.program import Program
from scoring.shortlist import Candidate, Quota, Rule, RuleKind, RuleSettings, Ruling
from scoring.study import Study
from terminal.answer import WrongUseError
from terminal.arguments import Asked
from terminal.rule_options import AskedRules, check_names, rules_typed, strict_rules

NOW = datetime(2019, 8, 5, 10, 30)


def typed(**options):
    return rules_typed(Asked("shortlist", "usulan.xlsx", **options), NOW)


def test_nothing_typed_sets_nothing():
    assert typed() == AskedRules(RuleSettings())


def test_limits_with_a_name_and_without_are_read_line_by_line():
    settings = typed(
        number="6:9",
        per_agency="0:3\nDinas Kominfo=1:2",
        capacity="2\nBappeda=4",
        per_source="APBD=5.000.000.000\nCSR=1e9",
        per_year="2019=3000000000",
    ).settings

    assert settings == RuleSettings(
        number=6,
        most=9,
        agency_maximum=3,
        agencies={"Dinas Kominfo": Quota(1, 2)},
        capacity=2,
        capacities={"Bappeda": 4},
        sources={"APBD": 5e9, "CSR": 1e9},
        years={"2019": 3e9},
    )


def test_programs_are_read_with_commas_and_line_by_line():
    rules = typed(must="A,B\nC", must_not="D", requires="A:B,C", excludes="A, D", at_most="2:A,B,C")

    assert [rule.key for rule in (*rules.by_hand, *rules.settings.between)] == [
        "must:A",
        "must:B",
        "must:C",
        "must_not:D",
        "requires:A:B,C",
        "excludes:A,D",
        "at_most:A,B,C",
    ]
    assert rules.settings.between[2].limit == 2


@pytest.mark.parametrize(
    ("option", "line"),
    [
        *(("per_agency", line) for line in ("3", "Bappeda=3")),
        *(("capacity", line) for line in ("-1", "Bappeda=", "dua")),
        *(("per_source", line) for line in ("5e9", "=5e9", "APBD=")),
        *(("per_year", line) for line in ("19=5e9", "2019", "tahun=5e9")),
        *(("must", line) for line in ("", ",")),
        ("must_not", " "),
        *(("must", line) for line in ("=janji", "A=", ",=janji")),
        *(("least_share", line) for line in ("A", "A=", "A=0", "A=1.5", "A=50%", "=0.5")),
        *(("requires", line) for line in ("A", "A:", ":B")),
        ("excludes", "A"),
        *(("at_most", line) for line in ("A,B", "x:A,B", "2:")),
    ],
)
def test_what_cannot_be_meant_is_wrong_use(option, line):
    with pytest.raises(WrongUseError) as wrong:
        typed(**{option: line}, by="Ani")

    assert wrong.value.key == option


def test_a_reason_makes_a_ruling_that_somebody_answers_for():
    rules = typed(must="A,B=Janji, sejak 2018 = lama\nC", by=" Ani ", authority="council", least_share="A=.5")

    ruled = rules.settings.must
    assert ruled == tuple(Ruling(code, "Janji, sejak 2018 = lama", Authority.COUNCIL, "Ani", NOW) for code in "AB")
    assert rules.by_hand == (Rule(RuleKind.MUST, programs=("C",)),)
    assert rules.settings.least_shares == {"A": 0.5}


def test_a_reason_that_nobody_answers_for_is_wrong_use():
    with pytest.raises(WrongUseError) as wrong:
        typed(must_not="A=Belum siap")

    assert wrong.value.key == "by"


def test_an_amount_that_is_unclear_is_wrong_use():
    with pytest.raises(WrongUseError) as wrong:
        typed(per_source="APBD=1.500")

    assert wrong.value.key == "budget"


def test_a_quota_that_is_typed_is_held_to_the_letter_in_every_dimension():
    rules = strict_rules(AskedRules(RuleSettings(), Quota(2, 3)), [Candidate("GOV-1", Dimension.GOVERNANCE, 0.5)])

    assert rules.quotas == dict.fromkeys(Dimension, Quota(2, 3))


def test_programs_named_by_hand_become_rules():
    must = Rule(RuleKind.MUST, programs=("GOV-1",))

    rules = strict_rules(AskedRules(RuleSettings(), by_hand=(must,)), [Candidate("GOV-1", Dimension.GOVERNANCE, 0.5)])

    assert rules.more == (must,)


@pytest.mark.parametrize(
    ("options", "wrong"),
    [
        ({"must": "A", "capacity": "BAPPEDA=2", "per_source": "apbd=5e9"}, None),
        ({"excludes": "A,B"}, "unknown_code"),
        ({"must_not": "a"}, "unknown_code"),
        ({"per_agency": "Bapenda=0:1"}, "unknown_agency"),
        ({"per_source": "CSR=5e9"}, "unknown_source"),
    ],
)
def test_a_name_that_the_list_does_not_know_is_refused(options, wrong):
    study = Study(programs=(Program("A", "Satu", agency="Bappeda", fund_source="APBD"),))

    if wrong is None:
        check_names(typed(**options), study)
        return
    with pytest.raises(WrongUseError) as refusal:
        check_names(typed(**options), study)
    assert refusal.value.key == wrong
