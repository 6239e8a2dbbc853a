from dataclasses import replace
from datetime import datetime

import pytest

from reports.story import tell_story
from scoring.gates import Authority
from scoring.judgement import judge
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import Rule, RuleKind, Rules, Shortlist, ShortlistStatus
from tests.reports.story.telling import PROGRAMS, basis_of, program, study_with
from texts import LANGUAGES, texts_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_told_in_ten_sentences_in_every_language(language):
    told = tell_story(basis_of(study_with(budget=5e9)), texts_in(language))

    assert len(told) == 10
    assert all(sentence.endswith((".", "”.")) and "{" not in sentence for sentence in told)


@pytest.mark.parametrize(
    "rules", [{"number": 1, "most": 3}, {"number": 1}, {"number": 5}, {"number": 2, "budget": 2e9}]
)
def test_a_list_is_told_in_ten_sentences_whatever_its_rules(t, rules):
    told = tell_story(basis_of(study_with(**rules)), t)

    assert len(told) == 10
    assert all(told)


def test_judgement_and_what_is_unknown_leave_it_at_ten(t):
    by_hand = PlacedByHand("E", Move.ONTO, "Sudah berjalan", Authority.TEAM, "Sri", datetime(2019, 8, 5))
    study = study_with(budget=5e9)

    told = tell_story(basis_of(replace(study, placed=(by_hand,))), t)

    assert len(told) == 10
    assert "Dengan pertimbangan ini “Program E” masuk" in told[4]
    assert told[4].endswith("dihitung dari daftar menurut metode.")
    assert len(tell_story(basis_of(study, whole=False), t)) == 10


def test_a_program_that_cannot_be_forced_in_says_why(t):
    late = program("F", 5, 5, duration_months=15.0)
    rule = Rule(RuleKind.MUST, programs=("F",))
    basis = basis_of(study_with([*PROGRAMS, late]), whole=False)
    nothing = Shortlist(ShortlistStatus.INFEASIBLE, Rules(2, more=(rule,)), clash=(rule,))

    told = tell_story(replace(basis, shortlist=nothing, judged=judge(nothing, (), {})), t)

    assert told[-1] == "“Program F” tidak memenuhi syarat awal: Durasi."


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_that_clash_are_told_instead(language):
    told = tell_story(basis_of(study_with(budget=0.1e9)), texts_in(language))

    assert len(told) == 2
    assert "Rp100" in told[1]


def test_a_list_that_nobody_can_be_on_is_told_in_a_sentence(t):
    told = tell_story(basis_of(study_with(number=0, most=3, baseline=1.0)), t)

    assert told[-1] == "Belum ada program yang dapat masuk daftar."
