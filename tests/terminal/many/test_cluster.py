import pytest

from scoring.robustness import exactly, in_order_of, portions
from scoring.robustness.trial import BLOCK, Trial
from terminal.answer import WrongUseError
from terminal.many import Lost
from terminal.many.cluster import ClusterExecutor, carry_out
from terminal.many.local import LocalExecutor
from terminal.many.portions import elsewhere
from tests.scoring.robustness.given import some_list
from tests.terminal.many.given import DEADLY, DOUBLE, Number


def test_one_piece_is_done_as_a_worker_does_it():
    assert carry_out(DOUBLE, b'{"value": 4}', b"a") == (b'{"value":8,"mark":""}', b"a!")


def test_the_cluster_and_this_computer_give_the_same_to_the_bit(cluster):
    matrix, weighting = some_list(programs=40)
    space, address = in_order_of(weighting, matrix.criteria), cluster[0]
    trial = Trial(exactly(matrix.codes, matrix.criteria, matrix.values), space, ("weighted_sum",), 5)

    with ClusterExecutor(address) as there, LocalExecutor(2) as here:
        found = [elsewhere(executor, trial, portions(5_000, 4 * BLOCK)) for executor in (there, here)]

    alone = trial.work(0, 5_000)
    for other in found:
        assert all(
            (getattr(alone, name) == getattr(other, name)).all() for name in ("acceptability", "central", "wins")
        )


def test_a_worker_killed_half_way_loses_nothing(cluster):
    address, (worker, _) = cluster
    matrix, weighting = some_list(programs=60)
    trial = Trial(
        exactly(matrix.codes, matrix.criteria, matrix.values), in_order_of(weighting, matrix.criteria), ("vikor",), 5
    )

    with ClusterExecutor(address) as executor:
        done = []

        class Killing:
            def each(self, function, asked, *, gives):
                for answer in executor.each(function, asked, gives=gives):
                    done.append(answer)
                    if len(done) == 3:
                        worker.kill()
                    yield answer

        found = elsewhere(Killing(), trial, portions(6_000, BLOCK))

    assert worker.poll() is not None
    assert len(done) == len(portions(6_000, BLOCK))
    assert (found.acceptability == trial.work(0, 6_000).acceptability).all()


def test_a_piece_that_ends_every_worker_is_told(cluster):
    with ClusterExecutor(cluster[0]) as executor:
        found = list(executor.each(DEADLY, [(Number(0), b"")], gives=Number))

    assert found == [(Number(0), b"!")]
    assert Lost(3).tries == 3


def test_a_scheduler_that_does_not_answer_is_told(monkeypatch):
    monkeypatch.setattr("terminal.many.cluster.SECONDS", 0.5)

    with pytest.raises(WrongUseError, match="cluster_away"):
        ClusterExecutor("tcp://127.0.0.1:9")
