from dataclasses import replace

import pytest

from reports.results import results_of
from scoring.errors import ErrorCode, ScoringError


def test_the_value_of_a_program_is_its_weighted_sum_whatever_orders_the_list(study):
    other = replace(study, method="vikor")

    results = results_of(other)

    assert results.ranking.method.key == "vikor"
    assert results.value("GOV-01") == pytest.approx(1.0)


def test_an_unranked_program_has_no_value(results):
    code = "LIV-02"

    value = results.value(code)

    assert value is None


def test_a_study_without_programs_has_a_refusal_instead_of_a_ranking(empty):
    study = empty

    results = results_of(study)

    assert results.ranking is None
    assert results.shortlist is None
    assert results.chosen == ()
    assert results.refusal.code is ErrorCode.NO_RANKABLE_PROGRAM


def test_two_programs_of_one_code_make_no_report(study):
    twice = replace(study, programs=(*study.programs, study.programs[0]))

    with pytest.raises(ScoringError) as refused:
        results_of(twice)

    assert refused.value.code is ErrorCode.CODE_TWICE
