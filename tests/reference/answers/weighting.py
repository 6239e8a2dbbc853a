"""Ways to weigh."""

import numpy as np

from scoring.weighting.ahp import hierarchy_scores
from scoring.weighting.bwm import best_worst, consistency_index
from scoring.weighting.critic import critic_shares
from scoring.weighting.entropy import entropy_shares
from scoring.weighting.group_ahp import aggregate_judgements, group_priorities
from scoring.weighting.merec import merec_shares
from scoring.weighting.pairwise import consistency, priorities, synthesise
from scoring.weighting.rank_based import rank_shares
from scoring.weighting.standard_deviation import standard_deviation_shares
from tests.reference.answers.answer import Answer, given

RANDOM_INDEX = {"dd": "donegan_dodd"}
"""Our names of the tables of random indices by the cases' own, where they differ."""

FORM = {"ranksum": "rank_sum"}


def _ahp(case):
    """Answer priorities, or scores where alternatives are compared as well; some cases give the weights outright."""
    return _judged(case, **case["parameters"]) if case["weights"] is None else _weighed(case, **case["parameters"])


def _judged(case, *, priority="eigenvector", alternative_matrices=None, synthesis="distributive", random_index="saaty"):
    matrix = _matrix(case["matrix"])
    scores = weights = priorities(matrix, priority)
    if alternative_matrices is not None:
        compared = [_matrix(one) for one in alternative_matrices]
        scores = hierarchy_scores(weights, compared, priority=priority, synthesis=synthesis)
    return Answer(scores, extras=_figures(matrix, weights, random_index) | {"weights": weights})


def _weighed(case, *, alternative_matrices=None, **asked):
    weights = np.array(case["weights"], dtype=float)
    if alternative_matrices is not None:
        return Answer(hierarchy_scores(weights, [_matrix(one) for one in alternative_matrices], **asked))
    values = np.array(case["matrix"], dtype=float)
    return Answer(synthesise(values / values.sum(axis=0), weights / weights.sum(), **asked))


def _group_ahp(case):
    asked = dict(case["parameters"])
    random_index = asked.pop("random_index", "saaty")
    matrices = [_matrix(one) for one in asked.pop("judgements")]
    found = group_priorities(matrices, **asked)
    together = aggregate_judgements(matrices, asked.get("dm_weights"))
    return Answer(found, extras=_figures(together, found, random_index))


def _matrix(rows):
    return np.array([[np.nan if value is None else value for value in row] for row in rows], dtype=float)


def _figures(matrix, weights, random_index):
    found = consistency(matrix, weights, random_index=RANDOM_INDEX.get(random_index, random_index))
    return {"lambda_max": found.lambda_max, "CI": found.index, "CR": found.ratio}


def _bwm(case):
    found = best_worst(**case["parameters"])
    index = consistency_index(max(case["parameters"]["best_to_others"]))
    return Answer(found.weights, extras={"xi": found.xi, "CR": found.ratio, "CI": index})


def _rank_based(case):
    asked = dict(case["parameters"])
    form = asked.pop("form")
    return Answer(rank_shares(asked.pop("n"), form=FORM.get(form, form), **asked))


def _read_off(shares):
    """Give the function that puts the matrix of a case to a way that reads weights off the data."""

    def answer(case):
        values, _, columns, parameters = given(case)
        return Answer(shares(values, columns, **parameters))

    return answer


ANSWERS = {
    "AHP": _ahp,
    "BWM": _bwm,
    "CRITIC": _read_off(critic_shares),
    "Entropy": _read_off(entropy_shares),
    "Group AHP": _group_ahp,
    "MEREC": _read_off(merec_shares),
    "Rank-based weights": _rank_based,
    "Standard deviation": _read_off(standard_deviation_shares),
}
