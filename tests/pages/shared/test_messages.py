import pytest

from pages.shared.messages import explain, markdown
from scoring.errors import ErrorCode, ScoringError
from texts import LANGUAGES, texts_in


@pytest.mark.parametrize(
    "text",
    [
        "**a**",
        ":red[x]",
        "$x$",
        "[a](http://b)",
        "# a",
        "<b>",
        "a_b_c",
        "`x`",
        "- a",
        "1. a",
        "a -> b",
        ":+1:",
        "&lt;",
        "http://a",
    ],
)
def test_text_from_outside_loses_its_markup(text):
    shown = markdown(text)

    assert shown.replace("\\", "") == text
    assert shown != text


@pytest.mark.parametrize(
    "text", ["e-Office (tahap 2): 12 program, 50 %", "Quick-win 2019–2020!", "12 program", "A + B"]
)
def test_plain_words_stay_as_they_are(text):
    assert markdown(text) == text


def test_line_breaks_become_spaces():
    assert markdown("satu\n\n# dua") == "satu # dua"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", list(ErrorCode))
def test_every_refusal_has_a_sentence_without_open_blanks(language, code):
    facts = {"criterion": "risk", "value": -1.0, "program": "P-1", "parameter": "v", "method": "x", "offered": "a"}
    facts |= {"group": "impact", "other": "novelty", "back": 2.0, "expected": 3, "missing": 1}
    facts |= {"lowest": 0.2, "highest": 0.3, "gate": "Ada lahan?", "seconds": 30.0, "scenario": "Hemat", "most": 12}

    sentence = explain(ScoringError(code, **facts), texts_in(language))

    assert "{" not in sentence
    assert str(code) not in sentence


def test_a_group_and_a_second_criterion_are_called_by_their_names():
    t = texts_in("id")

    group = explain(ScoringError(ErrorCode.GROUP_WITHOUT_WEIGHT, group="impact"), t)
    pair = explain(ScoringError(ErrorCode.JUDGEMENT_OUT_OF_RANGE, criterion="risk", other="novelty", value=0.0), t)

    assert "impact" not in group
    assert "“Kebaruan”" in pair


def test_a_criterion_is_called_by_its_name():
    sentence = explain(ScoringError(ErrorCode.WEIGHT_NEGATIVE, criterion="risk", value=-1), texts_in("id"))

    assert "“Risiko”" in sentence


def test_a_share_stays_beside_its_sign():
    assert markdown("52\u00a0%  dari\npagu") == "52\u00a0% dari pagu"
