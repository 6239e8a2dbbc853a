from dataclasses import fields

from scoring.basis import Basis
from scoring.study import Study

BESIDE = {
    "name": "does not move a list",
    "programs": "kept by its version",
    "version": "kept beside",
    "rejected": "no longer programs of the list",
    "dialogues": "the weights that came of them are in force or not",
    "seal": "says only that the weights stand",
    "scenarios": "not in force",
    "bimtek": "the lists of other stages",
}


def test_everything_that_moves_a_list_is_kept_with_it():
    assert {field.name for field in fields(Basis)} == {field.name for field in fields(Study)} - set(BESIDE)
