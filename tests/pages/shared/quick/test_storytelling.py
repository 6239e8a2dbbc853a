import pytest

from tests.pages.shared.quick.handed import said, told, until


def test_the_story_is_folded_until_somebody_asks(open_page):
    app = open_page("quick_win")

    assert any(one.label == "Daftar ini dalam sepuluh kalimat" for one in app.expander)
    assert not told(app, "Program terkuat ialah")


@pytest.mark.parametrize(
    ("language", "first"), [("id", "Tim belum menetapkan aturan"), ("en", "The team has set no rules")]
)
def test_ten_sentences_are_told_in_the_readers_language(open_page, language, first):
    app = open_page("quick_win", language=language)
    app.session_state["story"] = True

    story = until(app.run(), lambda app: told(app, _dear(language)) and told(app, _tried(language)))

    sentences = said(story)
    start = next(number for number, sentence in enumerate(sentences) if sentence.startswith(first))
    assert "”" in sentences[start + 4]
    assert sentences[start + 9].endswith(("contoh dan bukan hasil.", "a sample and not a result."))
    assert not told(story, "menyusul")


def _dear(language):
    return {"id": "tidak satu pun aturan mengurangi", "en": "no rule lowers the value"}[language]


def _tried(language):
    return {"id": "Dari 1.000 susunan bobot yang dicoba, ", "en": "Under all 1,000 sets of weights tried, "}[language]
