"""The story below the tables of `shortlist`."""

from dataclasses import replace
from datetime import datetime

import pytest

from pages.shared.quick.shares import worked
from pages.shared.tried import Tried, stated_by, trial_of
from scoring.portfolio import ListTrial
from scoring.shortlist import RuleSettings
from terminal import shortlist_story
from terminal.arguments import Asked
from terminal.reading import read_intake, study_of
from terminal.shortlist import shortlist
from terminal.shortlist_story import shares_tried
from texts import texts_in

NOW = datetime(2019, 8, 5, 10, 30)


@pytest.mark.parametrize(("language", "first"), [("id", "Aturan yang ditetapkan tim"), ("en", "The team set these")])
def test_a_list_is_told_in_ten_sentences_below_its_tables(twelve, language, first):
    text = shortlist(Asked("shortlist", twelve, number="6", budget="10000000000"), texts_in(language), now=NOW).text

    told = text.split("\n\n")[-1].split("\n")
    assert told[0].startswith(first)
    assert len(told) == 10


def test_json_waits_for_no_story(twelve, t, monkeypatch):
    monkeypatch.setattr(shortlist_story, "story_of", None)

    assert shortlist(Asked("shortlist", twelve, json=True, number="6"), t, now=NOW).text == ""


def test_of_many_candidates_other_weights_are_not_tried(twelve, t, monkeypatch):
    monkeypatch.setattr(shortlist_story, "MOST_TRIED", 3)

    text = shortlist(Asked("shortlist", twelve, number="6"), t, now=NOW).text

    assert "Keteguhan daftar ini terhadap susunan bobot lain belum dihitung." in text
    assert len(text.split("\n\n")[-1].split("\n")) == 10


def test_as_many_weights_are_tried_as_the_page_tries_in_the_end(program, workbook, t):
    rated = [program("GOV-1", rating=4.0, values={"novelty": 1.0}), program("GOV-2", rating=3.0, values={"risk": 1.0})]
    asked = Asked("shortlist", workbook([*rated, program("GOV-3", rating=3.0)]), number="2")
    study = study_of(read_intake(asked.file), asked)
    listed = replace(study, rules=RuleSettings(number=2)).shortlist(most=1)

    tried = trial_of(study, Tried(stated_by(study)))
    of_page = list(worked(ListTrial(study.candidates(), listed.rules, tried.scores, tried.weights)))[-1]
    here = shares_tried(study, listed, seed=0)

    assert (here.draws, here.seed, here.codes) == (of_page.draws, of_page.seed, of_page.codes)
    assert here.shares.tolist() == of_page.shares.tolist()
    assert (here.members == of_page.members).all()
    assert f"Dari {t.number(here.draws, 0)} susunan bobot" in shortlist(asked, t, now=NOW).text


def test_what_the_command_adds_by_itself_is_told_as_a_default(twelve, t):
    added = shortlist(Asked("shortlist", twelve, number="6"), t, now=NOW)
    typed = shortlist(Asked("shortlist", twelve, number="6", per_dimension="1:"), t, now=NOW)

    assert "selain itu berlaku aturan awal, yaitu sedikitnya 1 program setiap dimensi" in added.text
    assert "aturan awal" not in typed.text.split("\n\n")[-1].split("\n")[0]
    assert [rule["by_default"] for rule in added.shape["rules"]] == [False, *(True,) * 6]
    assert not any(rule["by_default"] for rule in typed.shape["rules"])


def test_where_there_is_no_list_there_is_no_story(twelve, t):
    assert "Aturan yang ditetapkan tim" not in shortlist(Asked("shortlist", twelve, number="13"), t, now=NOW).text
