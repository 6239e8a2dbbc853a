import pytest

from scoring.robustness import Shape, Trial, UncertainScore, around, portions
from scoring.robustness.score_space import ScoreSpace
from scoring.robustness.trial import BLOCK
from terminal.answer import WrongUseError
from terminal.many import Lost
from terminal.many.local import LocalExecutor
from terminal.many.portions import elsewhere
from tests.scoring.robustness.given import some_list


@pytest.mark.parametrize("pairs", [True, False])
def test_everything_a_trial_asks_goes_along_and_the_sums_come_back(pairs):
    matrix, weighting = some_list()
    scores = ScoreSpace(
        matrix.codes,
        matrix.criteria,
        matrix.values,
        (UncertainScore("P2", "c1", Shape.TRIANGULAR, (1.0, 2.0, 5.0)),),
        unequal_steps=True,
    )
    trial = Trial(scores, around(weighting, matrix.criteria, 0.3), ("weighted_sum",), 9, pairs=pairs)

    with LocalExecutor(2) as executor:
        found = elsewhere(executor, trial, portions(1_000, BLOCK))

    wanted = trial.work(0, 1_000)
    assert found.draws == 1_000
    assert all((getattr(found, name) == getattr(wanted, name)).all() for name in ("acceptability", "central", "wins"))


def test_a_portion_that_never_came_back_is_told():
    class Losing:
        def each(self, function, asked, *, gives):
            yield Lost(3)

    matrix, weighting = some_list()
    scores = ScoreSpace(matrix.codes, matrix.criteria, matrix.values)
    trial = Trial(scores, around(weighting, matrix.criteria, 0.3), ("weighted_sum",))

    with pytest.raises(WrongUseError, match="work_lost"):
        elsewhere(Losing(), trial, portions(1_000))
