import json
from dataclasses import replace

import pytest

from data.lists import Lists
from data.records import from_json
from data.store import StoreError
from data.store.packing import pack, pack_list, programs_in, same_programs
from scoring.gates import Authority, Consideration, Gate
from scoring.program import Program
from scoring.study import Study
from tests.data.store.given import NOON, judged


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


def test_a_study_comes_back_with_everything_that_is_kept_about_its_list(study):
    settings = pack(judged(study), Lists()).settings

    assert from_json(settings, Study) == replace(judged(study), programs=(), version=0)


def test_a_study_from_before_conditions_moves_scenarios_and_stages_opens_without_them(study):
    noted = Consideration(study.programs[0].code, Gate.DURATION, "Mandat", Authority.TEAM, "Ketua", NOON)
    study = replace(study, considerations=(noted,))
    before = json.loads(pack(study, Lists()).settings)
    for name in ("own_gates", "gate_answers", "placed", "scenarios", "bimtek"):
        before.pop(name)

    found = from_json(json.dumps(before), Study)

    assert found == replace(study, programs=(), version=0)
    assert before["considerations"][0]["gate"] == "duration"


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_number_that_json_cannot_write_is_refused(value):
    with pytest.raises(StoreError):
        pack_list([Program("A", "A", budget=value)])
    with pytest.raises(StoreError):
        pack(replace(Study(), limits=replace(Study().limits, max_months=value)), Lists())


def test_lists_are_compared_by_what_they_hold():
    assert same_programs([Program("A", "A")], (Program("A", "A"),))
    assert not same_programs([Program("A", "A")], [Program("A", "B")])
