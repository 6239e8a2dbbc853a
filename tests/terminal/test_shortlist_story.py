"""The story below the tables of `shortlist`."""

from datetime import datetime

import pytest

from terminal import shortlist_story
from terminal.arguments import Asked
from terminal.shortlist import shortlist
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

    assert "Apa pun susunan bobot" not in text
    assert "Yang terkuat ialah" in text


def test_where_there_is_no_list_there_is_no_story(twelve, t):
    assert "Aturan yang ditetapkan tim" not in shortlist(Asked("shortlist", twelve, number="13"), t, now=NOW).text
