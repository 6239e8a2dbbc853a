from dataclasses import FrozenInstanceError

import pytest

from scoring.methods import METHODS
from scoring.methods.method import Family, Method


def test_a_method_says_which_end_of_its_scale_comes_first():
    lower_first = {key for key, method in METHODS.items() if not method.higher_is_better}

    assert lower_first == {"mairca", "spotis", "vikor"}


def test_only_the_weighted_sum_splits_into_parts():
    assert [key for key, method in METHODS.items() if method.additive] == ["weighted_sum"]


def test_a_method_has_no_parameters_unless_it_names_them():
    method = Method("mine", lambda values, *_: values.sum(axis=1), higher_is_better=True, family=Family.VALUE)

    assert (method.additive, dict(method.parameters)) == (False, {})


def test_a_method_cannot_be_changed_in_passing():
    with pytest.raises(FrozenInstanceError):
        METHODS["saw"].higher_is_better = False
