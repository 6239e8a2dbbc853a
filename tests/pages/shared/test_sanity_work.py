"""The checks of *uji kewajaran hasil*, one after another."""

from dataclasses import replace

import pytest

from pages.shared.sanity_work import CHECKS, findings, key_of
from scoring.methods import METHODS
from scoring.sanity import Check, check_sanity
from scoring.study import Study

METHOD = METHODS["weighted_sum"]


@pytest.fixture
def study(make_program):
    given = [make_program(code, 4 - n / 2, agency=f"Dinas {n % 2}") for n, code in enumerate("ABCD")]
    return Study().with_programs(given, "daftar.xlsx")


def agencies(study):
    return {program.code: program.agency for program in study.programs}


def test_check_by_check_they_come_to_the_same_as_all_at_once(study):
    *parts, last = findings(study.matrix(), study.weighting, METHOD, agencies(study))

    assert last == check_sanity(study.matrix(), study.weighting, METHOD, agencies=agencies(study))
    assert [len(part) for part in (*parts, last)] == list(range(1, CHECKS + 1))
    assert {one.check for one in last} == set(Check)


def test_other_agencies_values_or_methods_are_other_checks(study, make_program):
    own = key_of(study.matrix(), study.weighting, METHOD, agencies(study))
    other = study.with_programs([*study.programs, make_program("E")])

    assert own == key_of(study.matrix(), study.weighting, METHOD, agencies(study))
    assert own != key_of(study.matrix(), study.weighting, METHOD, {})
    assert own != key_of(study.matrix(), study.weighting, METHODS["vikor"], agencies(study))
    assert own != key_of(other.matrix(), other.weighting, METHOD, agencies(study))
    moved = replace(study, weights=study.weighting.move("risk", 0.2))
    assert own != key_of(moved.matrix(), moved.weighting, METHOD, agencies(study))
