from dataclasses import replace
from datetime import datetime

import pytest

from reports.story import tell_story
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from tests.reports.story.telling import basis_of, study_with
from texts import LANGUAGES, texts_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_told_in_ten_sentences_in_every_language(language):
    told = tell_story(basis_of(study_with(budget=5e9)), texts_in(language))

    assert len(told) == 10
    assert all(sentence.endswith((".", "”.")) and "{" not in sentence for sentence in told)


def test_judgement_adds_a_sentence_and_what_is_unknown_takes_some_away(t):
    by_hand = PlacedByHand("E", Move.ONTO, "Sudah berjalan", Authority.TEAM, "Sri", datetime(2019, 8, 5))
    study = study_with(budget=5e9)

    told = tell_story(basis_of(replace(study, placed=(by_hand,))), t)
    assert len(told) == 11
    assert told[5].startswith("Dengan pertimbangan ini “Program E” masuk")
    assert told[5].endswith("dihitung dari daftar menurut metode.")
    assert len(tell_story(basis_of(study, whole=False), t)) == 7


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_that_clash_are_told_instead(language):
    told = tell_story(basis_of(study_with(budget=0.1e9)), texts_in(language))

    assert len(told) == 2
    assert "Rp100" in told[1]


def test_a_list_that_nobody_can_be_on_is_told_in_a_sentence(t):
    told = tell_story(basis_of(study_with(number=0, most=3, baseline=1.0)), t)

    assert told[-1] == "Belum ada program yang dapat masuk daftar."
