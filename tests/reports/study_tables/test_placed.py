from dataclasses import replace

import pytest

from reports.results import results_of
from reports.study_report import study_report
from reports.study_tables.placed import (
    annex_table,
    broken_sentence,
    doubt_sentence,
    list_sentences,
    moved_sentence,
    record_sentence,
)
from scoring.gates import Authority
from scoring.judgement import Doubt, judged_list, place
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import RuleSettings
from tests.reports.conftest import MADE_AT
from texts import LANGUAGES, texts_in


def placed(code, move=Move.ONTO, other=""):
    return PlacedByHand(code, move, "Mandat", Authority.COUNCIL, "Wali Kota", MADE_AT, other=other)


@pytest.fixture
def moved(study):
    """Give the study with one program moved in for another."""
    return place(replace(study, rules=RuleSettings(number=2, minimum=0)), placed("LIV-01", other="GOV-02"))


def test_who_comes_in_and_who_becomes_the_reserve_is_said_in_the_words_of_the_method(moved, t):
    judged = judged_list(moved)

    said = moved_sentence(moved.placed[0], judged, replace(moved), t)

    assert said == "Dengan pertimbangan ini “Program LIV-01” masuk; “=cmd|'/c calc'!A0” menjadi cadangan."


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (placed("LIV-01"), "Dengan pertimbangan ini “Program LIV-01” masuk."),
        (placed("LIV-01", other="ECO-01"), "Dengan pertimbangan ini “Program LIV-01” masuk."),
        (placed("GOV-01", Move.OFF), "Dengan pertimbangan ini “Program GOV-01” menjadi cadangan."),
        (
            placed("GOV-01", Move.OFF, "ECO-01"),
            "Dengan pertimbangan ini “Program GOV-01” menjadi cadangan; “Program ECO-01” masuk.",
        ),
    ],
)
def test_each_way_is_said_and_one_that_moved_alone_is_said_alone(moved, t, one, said):
    study = replace(moved, placed=(one,))

    assert moved_sentence(one, judged_list(study), study, t) == said


def test_no_sentence_about_a_name_speaks_of_points_or_of_a_price(moved):
    for language in LANGUAGES:
        t = texts_in(language)
        said = [moved_sentence(moved.placed[0], judged_list(moved), moved, t), record_sentence(moved.placed[0], t)]
        assert not any(
            word in one.lower() for one in said for word in ("nilai", "poin", "biaya", "rp", "cost", "value")
        )


def test_the_record_has_reason_authority_name_and_time(moved, t):
    assert record_sentence(moved.placed[0], t) == "Mandat (Dewan Smart City, Wali Kota, 5 Agustus 2019 10.30)"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("doubt", Doubt)
def test_everything_that_has_to_be_told_has_a_sentence(moved, language, doubt):
    from scoring.judgement import Doubted

    said = doubt_sentence(Doubted(moved.placed[0], doubt, "GONE"), moved, texts_in(language))

    assert said.endswith(".")
    assert "GONE" in said or "Program LIV-01" in said


def test_rules_that_the_list_breaks_are_named(moved, t):
    study = replace(moved, placed=(placed("LIV-01"),))

    assert broken_sentence(judged_list(moved), t) == ""
    assert broken_sentence(judged_list(study), t).startswith("Daftar menurut pertimbangan ini tidak memenuhi aturan: ")


def test_beside_a_list_stands_what_was_moved_and_what_it_breaks(study, moved, t):
    alone = replace(moved, placed=(placed("LIV-01"),))

    assert list_sentences(judged_list(study), study, t) == []
    (said,) = list_sentences(judged_list(moved), moved, t)
    assert said == moved_sentence(moved.placed[0], judged_list(moved), moved, t)
    assert list_sentences(judged_list(alone), alone, t) == [
        "Dengan pertimbangan ini “Program LIV-01” masuk.",
        "Daftar menurut pertimbangan ini tidak memenuhi aturan: tepat 2 program.",
    ]


def test_the_annex_has_the_points_and_what_was_told(moved, t, rows):
    study = place(moved, placed("GONE", other="GOV-01"))
    results = results_of(study)
    values = results.official.scores.to_dict()

    found = rows(annex_table(judged_list(study), study, values, t))

    assert [row["Kode"] for row in found] == ["LIV-01", "GONE", "", ""]
    assert (found[0]["Nilai program"], found[0]["Nilai pengganti"]) == (values["LIV-01"], values["GOV-02"])
    assert found[1]["Akibat"].startswith("“GONE” tidak lagi ada dalam daftar program")
    assert [row["Akibat"] for row in found[2:]] == ["Nilai daftar menurut metode", "Nilai daftar menurut pertimbangan"]
    assert found[2]["Nilai program"] == pytest.approx(values["GOV-01"] + values["GOV-02"])
    assert found[3]["Nilai program"] == pytest.approx(values["GOV-01"] + values["LIV-01"])


def test_a_report_has_the_annex_only_where_something_was_moved(study, moved, empty, t):
    def keys(one):
        return [table.key for table in study_report(one, t, made_at=MADE_AT).tables]

    assert keys(moved) == [*keys(study), "placed"]
    assert "placed" not in keys(replace(empty, placed=moved.placed))
