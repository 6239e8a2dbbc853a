from datetime import date

import pytest

from texts import LANGUAGES, texts_in

PREFIX = "assumptions_text."
FACTS = {
    "baseline": 0.0,
    "count": 2,
    "default_number": 12,
    "first": date(2019, 1, 1),
    "last": date(2020, 12, 31),
    "limit": 6_200_000_000,
    "maximum": 3,
    "minimum": 1,
    "months": 12.0,
    "number": 12,
    "rating": 3.0,
}

every_language = pytest.mark.parametrize("language", LANGUAGES)


def keys(language, ending):
    return [key for key in texts_in(language).sentences if key.startswith(PREFIX) and key.endswith(ending)]


@every_language
def test_every_topic_has_a_title_and_a_text(language):
    titles, paragraphs = keys(language, "_title"), keys(language, "_text")

    assert [key.removesuffix("_title") for key in titles] == [key.removesuffix("_text") for key in paragraphs]


@every_language
def test_every_paragraph_is_written_from_one_set_of_facts_in_three_sentences_at_most(language):
    t = texts_in(language)

    said = {key: t(key, **FACTS) for key in t.sentences if key.startswith(PREFIX)}

    assert all(paragraph.count(". ") <= 2 for paragraph in said.values())


def test_the_starting_weights_are_said_as_agreed():
    said = texts_in("id")("assumptions_text.weights_text")

    assert said == (
        "Bobot awal 50:50 antarkelompok, rata di dalamnya. Bukan ketentuan resmi, bukan netral; silakan tim menetapkan."
    )


def test_figures_of_the_study_stand_in_the_paragraphs():
    t = texts_in("id")

    said = t("assumptions_text.gates_text", **FACTS | {"months": 9.0, "last": date(2020, 6, 30)})

    assert "9 bulan" in said
    assert "30 Juni 2020" in said
