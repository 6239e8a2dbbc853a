import pytest

from tests.pages.shared.quick.handed import said, told, until


def test_the_story_is_folded_until_somebody_asks(open_page):
    app = open_page("quick_win")

    assert any(one.label == "Ceritakan daftar ini" for one in app.expander)
    assert not told(app, "Yang terkuat ialah")


@pytest.mark.parametrize(("language", "first"), [("id", "Aturan yang ditetapkan tim"), ("en", "The team set")])
def test_ten_sentences_are_told_in_the_readers_language(open_page, language, first):
    app = open_page("quick_win", language=language)
    app.session_state["story"] = True

    story = until(app.run(), lambda app: told(app, _dear(language)))

    sentences = said(story)
    start = next(number for number, sentence in enumerate(sentences) if sentence.startswith(first))
    assert "”" in sentences[start + 4]
    assert not told(story, "menyusul")


def _dear(language):
    return {"id": "tidak satu pun aturan mengurangi", "en": "no rule takes anything"}[language]
