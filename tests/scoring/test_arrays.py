from typing import get_args

import numpy as np

from scoring.arrays import Bools, Floats, Ints


def held_by(array_type):
    (held,) = get_args(get_args(array_type)[1])
    return held


def test_arrays_hold_double_floats_long_integers_and_truths():
    given = (Floats, Ints, Bools)

    held = [held_by(array_type) for array_type in given]

    assert held == [np.float64, np.int64, np.bool_]
