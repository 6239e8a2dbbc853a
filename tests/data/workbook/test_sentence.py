import pytest

from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.sentence import REFUSALS, key_label, problem_sentence, skipped_sentence
from data.workbook.skipped import Skipped, SkipReason
from texts import LANGUAGES, texts_in

FACTS = {
    "column": "Anggaran (Rp)", "field": "budget", "first": "E", "second": "F", "used": "Anggaran", "unit": 1e6,
    "total": 0.95, "summed": 1e9, "first_row": 2, "last_row": 3, "first_sheet": "Program", "months": 18.0,
    "heading": "Warna", "criterion": "Risiko", "keys": ("risk", "mutu"), "labels": {"mutu": "Mutu kota"},
    "kind": "rows", "found": 30_000, "most": 20_100, "known": 1, "seconds": 15, "megabytes": 1536,
    "worst": 0.0, "best": 100.0, "asked": "Lampiran", "cells": "B9, E9",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ProblemCode)
def test_every_code_has_a_whole_sentence(code, language):
    problem = Problem(Severity.ERROR, code, "Program", "E9", 9, "murah", facts=FACTS)

    sentence = problem_sentence(problem, texts_in(language))

    assert sentence.endswith(".")
    assert "{" not in sentence
    assert not any(word in sentence.lower() for word in ("invalid", "error", "failed", "gagal"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", SkipReason)
def test_every_skipped_row_has_a_sentence_with_its_row(reason, language):
    assert "1234" in skipped_sentence(Skipped("Program", 1234, reason, "JUMLAH"), texts_in(language))


def test_a_suggestion_follows_in_the_readers_words():
    t = texts_in("id")
    unknown = Problem(Severity.ERROR, ProblemCode.DIMENSION_UNKNOWN, "P", "C2", 2, "Smart Mobility", ("living",))
    fuzzy = Problem(Severity.WARNING, ProblemCode.DIMENSION_FUZZY, "P", "C2", 2, "Smart Lving", ("living",))

    assert problem_sentence(unknown, t).endswith("Mungkin yang dimaksud: Smart Living.")
    assert problem_sentence(fuzzy, t).endswith("Dibaca sebagai Smart Living.")


def test_a_refusal_names_what_the_file_is():
    refused = Problem(Severity.ERROR, ProblemCode.NOT_A_WORKBOOK, facts={"kind": "pdf"})

    assert "PDF" in problem_sentence(refused, texts_in("id"))
    assert ProblemCode.NOT_A_WORKBOOK in REFUSALS


def test_a_criterion_of_the_team_has_its_own_label():
    t = texts_in("id")
    absent = Problem(Severity.WARNING, ProblemCode.MISSING_COLUMN, "P", facts={"field": "mutu", "label": "Mutu kota"})

    assert "“Mutu kota”" in problem_sentence(absent, t)
    assert [key_label(key, t) for key in ("risk", "agency", "living", "mutu")] == [
        "Risiko", "Perangkat Daerah", "Smart Living", "mutu",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "words"), [("beside", "di samping"), ("weights", "tabel bobot"), (None, "Mulai baris 1")]
)
def test_another_table_is_told_by_where_it_stands(kind, words):
    facts = {"kind": kind} if kind else {}
    skipped = Problem(Severity.WARNING, ProblemCode.SECOND_TABLE_SKIPPED, "P", "M1", 1, facts=facts)

    assert words in problem_sentence(skipped, texts_in("id"))


def test_a_dimension_that_a_section_told_is_said_to_be_taken():
    told = Problem(Severity.INFO, ProblemCode.DIMENSION_FROM_SECTION, "P", "C2", 2, suggestion=("living",))

    assert problem_sentence(told, texts_in("id")).endswith("Dibaca sebagai Smart Living.")
