from dataclasses import replace

import pytest

from reports.study_report import study_report
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
