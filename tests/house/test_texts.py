"""Every language has the same sentences with the same blanks, and all that the domain names has its word."""

import string

import pytest

from scoring.criteria import CRITERIA, Direction, Group, Unit
from scoring.dimensions import Dimension
from scoring.errors import ErrorCode
from texts import LANGUAGES, texts_in

REFERENCE, *OTHERS = LANGUAGES


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_keys(language):
    assert sorted(set(texts_in(language).sentences) ^ set(texts_in(REFERENCE).sentences)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_blanks(language):
    ours, theirs = texts_in(REFERENCE).sentences, texts_in(language).sentences
    differing = [key for key in ours.keys() & theirs.keys() if blanks(ours[key]) != blanks(theirs[key])]

    assert sorted(differing) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty_or_has_loose_ends(language):
    loose = [
        key for key, sentence in texts_in(language).sentences.items() if sentence != sentence.strip() or not sentence
    ]

    assert loose == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_the_domain_names_has_its_word(language):
    wanted = [
        *(f"criteria.{criterion.key}.{word}" for criterion in CRITERIA for word in ("name", "short")),
        *(f"dimensions.{dimension}" for dimension in Dimension),
        *(f"groups.{group}" for group in Group),
        *(f"units.{unit}" for unit in Unit),
        *(f"directions.{direction}" for direction in Direction),
        *(f"errors.{code}" for code in ErrorCode),
    ]

    assert [key for key in wanted if key not in texts_in(language)] == []


def blanks(sentence):
    """Give the names of a sentence's blanks: a plural may be told in one language and not in the other."""
    return {name.split(".")[0] for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}
