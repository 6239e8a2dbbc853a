import numpy as np
import pytest
from threadpoolctl import threadpool_info

from scoring.batch.chunks import CELLS, one_blas_thread, pieces


@pytest.mark.parametrize(("draws", "programs"), [(10_000, 500), (10_000, 50), (7, 100_000), (1, 1), (0, 5)])
def test_the_pieces_hold_every_draw_once_and_fit_the_cache(draws, programs):
    found = [np.arange(draws)[piece] for piece in pieces(draws, programs)]

    assert np.concatenate([np.empty(0), *found]).tolist() == list(range(draws))
    assert all(len(piece) == 1 or len(piece) * programs <= CELLS for piece in found)


def test_linear_algebra_keeps_to_one_thread_and_gets_its_threads_back():
    def threads():
        return [library["num_threads"] for library in threadpool_info() if library["user_api"] == "blas"]

    before = threads()
    with one_blas_thread():
        inside = threads()

    assert set(inside) == {1}
    assert threads() == before
