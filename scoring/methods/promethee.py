"""PROMETHEE: how strongly each program is preferred to the others, less how strongly they are to it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from scoring.arrays import Floats
from scoring.criteria import Criterion, Direction
from scoring.errors import ErrorCode, ScoringError
from scoring.methods.method import Family, Method
from scoring.methods.outranking.flows import criterion_flows
from scoring.methods.outranking.preference import Preference, of_anchors
from scoring.methods.scikit import ROUNDING, check

Q_SHARE, P_SHARE = 0.0, 0.25
NOISE = 1e-14
"""Net flows of which none is further from 0 than this are none: what is left of them is rounding."""


@dataclass(frozen=True)
class Flows:
    """How strongly each program is preferred to the others, and they to it.

    plus, minus  float; of one criterion each, shape (programs, criteria), or weighted, shape (programs,)
    """

    plus: Floats
    minus: Floats

    @property
    def net(self) -> Floats:
        """Give plus less minus; the higher the better."""
        return self.plus - self.minus


def promethee(
    values: Floats,
    weights: Floats,
    criteria: Sequence[Criterion],
    *,
    functions: Sequence[Preference] | None = None,
    q_share: float = Q_SHARE,
    p_share: float = P_SHARE,
) -> Floats:
    """Give each program's net flow (PROMETHEE II).

    values     float, shape (programs, criteria)
    weights    float, shape (criteria,)
    functions  the preference function of each criterion; by default even growth from `q_share` to `p_share` of the
               width of its anchors
    returns    float, shape (programs,), in [-1, 1] where weights sum to 1, the higher the better; sums to 0

    A quarter of the width is one step of a rating: on whole ratings any difference counts whole, as the *usual*
    function has it, which is advised for scales of up to five steps; what is measured, and a mean of ratings, grows
    evenly. Growth over the whole width would only give the order of the weighted sum again.

    Raises
    ------
    ScoringError: PARAMETER_OUT_OF_RANGE for another number of functions than criteria, and as `Preference` does; as
        `check` does.

    Source
    ------
    Brans & Vincke (1985), A Preference Ranking Organisation Method; Mareschal (2013), Visual PROMETHEE manual, for the
    choice of functions.
    """
    return without_noise(flows(values, weights, criteria, functions=functions, q_share=q_share, p_share=p_share).net)


def without_noise(net: Floats) -> Floats:
    """Give the net flows of one list or of many, float, shape (…, programs); 0 where all of a list are noise.

    Flows that cancel out leave noise behind, and there is no larger score beside which it would be nothing.
    """
    even = np.maximum(net.max(axis=-1, initial=0.0), -net.min(axis=-1, initial=0.0)) <= NOISE
    return np.where(even[..., np.newaxis], 0.0, net) if even.any() else net


def flows(
    values: Floats,
    weights: Floats,
    criteria: Sequence[Criterion],
    *,
    functions: Sequence[Preference] | None = None,
    q_share: float = Q_SHARE,
    p_share: float = P_SHARE,
) -> Flows:
    """Give the weighted flows behind `promethee`, each of shape (programs,)."""
    check(values, weights, criteria)
    parts = single_flows(values, criteria, functions=functions, q_share=q_share, p_share=p_share)
    return Flows(parts.plus @ weights, parts.minus @ weights)


def single_flows(
    values: Floats,
    criteria: Sequence[Criterion],
    *,
    functions: Sequence[Preference] | None = None,
    q_share: float = Q_SHARE,
    p_share: float = P_SHARE,
) -> Flows:
    """Give the flows of each criterion by itself, which no weight changes, each of shape (programs, criteria)."""
    if functions is None:
        functions = [of_anchors(criterion, q_share=q_share, p_share=p_share) for criterion in criteria]
    if len(functions) != len(criteria):
        raise ScoringError(ErrorCode.PARAMETER_OUT_OF_RANGE, parameter="functions", value=len(functions))
    better = [
        column if c.direction is Direction.BENEFIT else -column for c, column in zip(criteria, values.T, strict=True)
    ]
    found = [criterion_flows(column, function) for column, function in zip(better, functions, strict=True)]
    plus, minus = zip(*found, strict=True)
    return Flows(np.column_stack(plus), np.column_stack(minus))


def relations(weighted: Flows) -> tuple[str, ...]:
    """Compare the programs pair by pair (PROMETHEE I), one string a program with one sign for each program.

    P  preferred: neither flow is worse, one is better; - the other way round
    I  indifferent: both flows are equal; R incomparable: one flow is better, the other worse
    """
    plus, minus = (_compared(flow) for flow in (weighted.plus, -weighted.minus))
    better, worse = np.maximum(plus, minus), np.minimum(plus, minus)
    signs = np.select([better * worse < 0, better > 0, worse < 0], ["R", "P", "-"], "I")
    return tuple("".join(row) for row in signs)


def _compared(flow: Floats) -> Floats:
    """Give 1 where the row's flow is higher than the column's, -1 where lower, 0 where they differ by rounding only."""
    difference = flow[:, None] - flow
    return np.where(np.abs(difference) <= ROUNDING * np.abs(flow).max(), 0.0, np.sign(difference))


PARAMETERS: Mapping[str, object] = {"q_share": Q_SHARE, "p_share": P_SHARE}

METHOD = Method(
    "promethee", promethee, higher_is_better=True, family=Family.OUTRANKING, by_default=True, parameters=PARAMETERS
)
