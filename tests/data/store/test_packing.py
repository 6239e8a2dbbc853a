from dataclasses import replace

import pytest

from data.lists import Lists
from data.store import StoreError
from data.store.packing import pack, pack_list, programs_in, same_programs
from scoring.program import Program
from scoring.study import Study


def test_a_list_comes_back_as_it_was_packed(study):
    packed = pack_list(study.programs)

    assert programs_in(packed.programs) == study.programs
    assert packed.count == 2


def test_the_same_study_gives_the_same_bytes_and_hash(study):
    one, other = pack(study, Lists()), pack(replace(study), Lists())

    assert (one, one.content("d")) == (other, other.content("d"))
    assert pack(replace(study, method="topsis"), Lists()).content("d") != one.content("d")
    assert pack_list(study.programs) == pack_list(tuple(study.programs))


def test_programs_are_not_kept_twice(study):
    assert pack(study, Lists()) == pack(replace(study, programs=(), version=7), Lists())


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_number_that_json_cannot_write_is_refused(value):
    with pytest.raises(StoreError):
        pack_list([Program("A", "A", budget=value)])
    with pytest.raises(StoreError):
        pack(replace(Study(), limits=replace(Study().limits, max_months=value)), Lists())


def test_lists_are_compared_by_what_they_hold():
    assert same_programs([Program("A", "A")], (Program("A", "A"),))
    assert not same_programs([Program("A", "A")], [Program("A", "B")])
