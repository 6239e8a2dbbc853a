from dataclasses import replace

import pytest

from reports.results import results_of
from scoring.errors import ErrorCode, ScoringError
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand


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


def test_the_chosen_are_those_of_the_list_as_it_stands(study, empty, made_at):
    move = PlacedByHand("GOV-02", Move.ONTO, "Mandat", Authority.TEAM, "Ani", made_at, other="GOV-01")

    results = results_of(replace(study, placed=(move,)))

    assert {program.code for program in results.chosen} == {"GOV-02", "ECO-01", "LIV-01"}
    assert (results.judged.came, results.judged.method.chosen) == (("GOV-02",), results.shortlist.chosen)
    assert "GOV-01" in results.shortlist.chosen
    assert (results_of(empty).judged, results_of(empty).chosen) == (None, ())
