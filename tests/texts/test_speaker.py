from datetime import date

import pytest

from texts import LANGUAGES, Texts, texts_in
from texts.speaker import flat

INDONESIAN = Texts("id", {"language.two": "{first} dan {last}", "language.several": "{first}, dan {last}"})


def speak(sentence, language="id", **blanks):
    return Texts(language, {"page.said": sentence})("page.said", **blanks)


def test_a_sentence_fills_its_named_blanks_in_any_order():
    assert speak("{last} lalu {first}", first="A", last="B") == "B lalu A"


def test_a_blank_says_how_it_is_written():
    said = speak(
        "{n} program, {x:n1} poin, {d:signed2}, {s:percent}, {r:rupiah}, {m:money}, {day}",
        n=1200, x=2.25, d=-0.5, s=0.5, r=1500000, m=2_500_000_000, day=date(2019, 10, 3),
    )  # fmt: skip

    assert said == "1.200 program, 2,2 poin, −0,50, 50\u00a0%, Rp1.500.000, Rp2,5 miliar, 3 Oktober 2019"


@pytest.mark.parametrize(("n", "said"), [(0, "0 programs are"), (1, "1 program is"), (2, "2 programs are")])
def test_a_plural_agrees_with_its_number(n, said):
    assert speak("{n} {n:plural,program,programs} {n:plural,is,are}", "en", n=n) == said


def test_text_from_outside_is_never_read_as_a_blank():
    assert speak("Program “{name}”", name="{secret} {0}") == "Program “{secret} {0}”"


def test_a_missing_key_or_blank_is_refused_by_name():
    with pytest.raises(KeyError, match=r"page\.unsaid"):
        INDONESIAN("page.unsaid")
    with pytest.raises(KeyError, match="name"):
        speak("Program “{name}”")


def test_blanks_that_a_sentence_does_not_have_are_let_pass():
    assert speak("Tetap.", number=12) == "Tetap."


def test_a_language_knows_which_keys_it_has():
    assert "language.two" in INDONESIAN
    assert "language.three" not in INDONESIAN


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a dan b"),
        (["a", "b", "c"], "a, b, dan c"),
        (list("abcd"), "a, b, c, dan d"),
    ],
)
def test_words_join_into_one_phrase(words, phrase):
    assert INDONESIAN.join(words) == phrase


def test_braces_in_joined_words_stay():
    assert INDONESIAN.join(["{a}", "b"]) == "{a} dan b"


def test_shorthands_write_as_blanks_do():
    t = INDONESIAN

    assert (t.number(0.254), t.number(3, 0), t.percent(0.125, 1)) == ("0,25", "3", "12,5\u00a0%")
    assert (t.rupiah(-5), t.money(1_000_000), t.date(date(2020, 1, 1))) == ("−Rp5", "Rp1 juta", "1 Januari 2020")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_on_offer_speaks(language):
    t = texts_in(language)

    assert t.language == language
    assert t("app.name")


def test_a_language_is_read_once():
    assert texts_in("id") is texts_in("id")


def test_a_language_that_is_not_on_offer_is_refused():
    with pytest.raises(KeyError, match="xx"):
        texts_in("xx")


def test_tables_within_tables_become_dotted_keys():
    assert flat({"criteria": {"risk": {"name": "Risiko"}}, "n": 5}) == {"criteria.risk.name": "Risiko", "n": "5"}
