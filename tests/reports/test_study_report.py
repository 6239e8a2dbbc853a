from dataclasses import replace

import pytest

from reports.results import results_of
from reports.study_report import sheets_of, study_report
from scoring.bimtek import Bimtek
from scoring.gates import Authority, GateAnswer
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.scenarios import keep_stage
from texts import LANGUAGES, texts_in


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("method", ["weighted_sum", "topsis", "vikor"])
def test_every_table_is_whole_in_every_language_and_method(study, made_at, language, method):
    t = texts_in(language)

    report = study_report(replace(study, method=method), t, made_at=made_at)

    assert len(report.tables) == 7
    for table in report.tables:
        assert len(table.title) <= 31
        assert all(len(row) == len(table.formats) for row in table.rows)


def test_a_report_with_illustrations_is_stamped(study, t, made_at):
    illustrated = study

    report = study_report(illustrated, t, made_at=made_at)

    assert report.stamp == "DRAF · CONTOH: nilai ilustrasi, bukan hasil"


def test_a_report_without_illustrations_may_be_signed(study, t, made_at):
    sourced = replace(study, programs=[replace(program, illustrated=frozenset()) for program in study.programs])

    report = study_report(sourced, t, made_at=made_at)

    assert report.stamp == ""


def test_a_list_without_a_rankable_program_leaves_a_report_that_says_so(study, t, made_at):
    refused = replace(study, programs=(replace(study.programs[0], values={}),))

    report = study_report(refused, t, made_at=made_at)

    labels = [row[0] for row in report.tables[0].rows]
    assert "Mengapa belum ada peringkat" in labels


def test_the_sheets_are_known_before_they_are_made(study, empty, t, made_at):
    answered = replace(study, gate_answers=(GateAnswer("GOV-01", "own_1", True),))
    move = PlacedByHand("GOV-02", Move.ONTO, "Mandat", Authority.TEAM, "Ani", made_at)
    kept = keep_stage(replace(answered, placed=(move,)), Bimtek.FIRST, by="Ani", at=made_at)

    for one in (study, empty, replace(empty, placed=(move,)), answered, kept):
        made = [table.key for table in study_report(one, t, made_at=made_at).tables]
        assert list(sheets_of(results_of(one))) == made
    assert made[-3:] == ["gate_answers", "placed", "kept_lists"]
