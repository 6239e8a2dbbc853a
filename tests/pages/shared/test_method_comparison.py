"""The methods beside each other, in numbers."""

import pytest

from pages.shared import method_comparison
from pages.shared.method_comparison import consensus_table, consensus_words, likeness_table
from scoring.comparison import aggregate
from scoring.errors import ErrorCode, ScoringError
from scoring.methods import BESIDE, METHODS
from scoring.ranking import rank
from scoring.study import Study
from texts import texts_in

t = texts_in("id")


def study_with(make_program, count):
    return Study().with_programs([make_program(f"P{n:02d}", 1 + 4 * n / count) for n in range(count)], "daftar.xlsx")


def rankings(study):
    return {key: study.ranking(METHODS[key]) for key in BESIDE}


def test_every_other_method_is_compared_with_the_official_order(make_program):
    found = likeness_table(rankings(study_with(make_program, 6)), t)

    assert found["Metode"].tolist() == [t(f"methods.{key}") for key in BESIDE[1:]]
    assert found[["Spearman", "Kendall τ-b", "WS"]].to_numpy() == pytest.approx(1.0)


def test_the_sentence_counts_who_stays_in_front(make_program):
    study = study_with(make_program, 14)

    words = consensus_words(aggregate(list(rankings(study).values()), top=10), t)

    assert words == (
        "Semua metode bersama: 10 dari 10 program teratas tetap di 10 besar menurut Borda, 10 menurut Copeland"
    )


def test_a_short_list_has_no_front_to_count(make_program):
    study = study_with(make_program, 4)

    assert consensus_words(aggregate(list(rankings(study).values()), top=10), t) == "Urutan semua metode bersama"


def test_the_table_holds_the_places_of_all_three_orders(make_program):
    study = study_with(make_program, 4)
    programs = {program.code: program for program in study.programs}

    found = consensus_table(aggregate(list(rankings(study).values()), top=10), programs, t)

    for column in ("Urutan resmi", "Borda", "Copeland", "Kemeny"):
        assert found[column].tolist() == [1, 2, 3, 4]
    assert found["Antarmetode"].tolist() == ["1", "2", "3", "4"]


def test_a_method_that_refuses_the_list_is_left_out(make_program, monkeypatch):
    def refuse(matrix, weighting, method):
        if method.key == "topsis":
            raise ScoringError(ErrorCode.WEIGHTS_ALL_ZERO)
        return rank(matrix, weighting, method)

    study = study_with(make_program, 4)
    monkeypatch.setattr(method_comparison, "rank", refuse)

    found = method_comparison.rankings_beside(study.matrix(), study.weighting)

    assert list(found) == [key for key in BESIDE if key != "topsis"]


def test_the_page_says_in_the_open_whether_the_order_depends_on_the_method(open_page):
    app = open_page("ranking")

    assert any(
        one.label == "Antarmetode: 6 program di 10 besar pada semua metode; 10 bergantung pada metode"
        for one in app.expander
    )


def test_one_program_alone_has_no_likeness(open_page, make_program):
    app = open_page("ranking", study=Study().with_programs([make_program("A")], "satu.xlsx"))

    assert not app.exception
    assert any("tidak terdefinisi untuk satu program" in one.value for one in app.caption)
    assert not any("Spearman" in one.value for one in app.dataframe)


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_page_shows_them_where_asked(open_page, language):
    app, speaker = open_page("ranking", language=language), texts_in(language)
    app.session_state["methods"] = True

    app.run()

    assert not app.exception
    assert any(speaker("comparison.borda") in one.value for one in app.dataframe)
    assert any(speaker("comparison.spearman") in one.value for one in app.dataframe)
