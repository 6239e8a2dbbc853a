"""Rules as upper limits keep just the lists that the rules keep."""

import numpy as np
from scipy.sparse import csr_array

from scoring.portfolio.limits import limits_of
from scoring.shortlist.system import System
from tests.scoring.portfolio.given import every_list


def _system(rows, lower, upper):
    rows = np.array(rows, dtype=float)
    return System(np.zeros(rows.shape[1]), csr_array(rows), np.array(lower), np.array(upper), np.ones(3, dtype=bool))


def test_lists_keep_both_sides_of_every_row():
    system = _system([[1, 1, 1], [5e9, 3e9, -1e9]], [2.0, -np.inf], [2.0, 4e9])

    kept = limits_of(system).hold(every_list(3))

    assert every_list(3)[kept].tolist() == [[False, True, True], [True, False, True]]


def test_a_sum_that_rounds_over_its_limit_keeps_it():
    system = _system([[0.1, 0.2, 0.0]], [-np.inf], [0.3])

    assert limits_of(system).hold(np.array([[True, True, False]])).all()


def test_a_row_that_no_list_can_break_is_left_out():
    system = _system([[1, 1, 1], [1, 1, 0]], [0.0, -np.inf], [3.0, 1.0])

    limits = limits_of(system)

    assert limits.rows.tolist() == [[1.0, 1.0, 0.0]]
    assert limits.upper.tolist() == [1.0]
