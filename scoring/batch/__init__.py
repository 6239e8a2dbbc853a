"""Scores and places under many weight draws at once: `BATCHED` lists the methods that can, by their own keys.

    batch = BATCHED["topsis"]
    prepared = batch.prepare(values, criteria)
    counts = place_counts_of(prepared, weights, higher_is_better=batch.higher_is_better)

What no weight changes is computed once, by the method itself; each draw then costs a matrix product. The scores equal
`METHODS[key].score` to 1e-12 and give the same places.
"""

from collections.abc import Mapping
from types import MappingProxyType

from scoring.batch import linear, topsis, vikor
from scoring.batch.acceptability import place_counts_of, top_counts_of
from scoring.batch.chunks import one_blas_thread, pieces
from scoring.batch.places import place_counts, places_of_many, top_counts
from scoring.batch.prepared import Batch, Prepared
from scoring.methods import METHODS

BATCHED: Mapping[str, Batch] = MappingProxyType(
    {
        key: Batch(METHODS[key], prepare)
        for key, prepare in (
            ("weighted_sum", linear.weighted_sum),
            ("topsis", topsis.topsis),
            ("vikor", vikor.vikor),
            ("promethee", linear.promethee),
            ("spotis", linear.spotis),
            ("saw", linear.saw),
        )
    }
)

__all__ = [
    "BATCHED",
    "Batch",
    "Prepared",
    "one_blas_thread",
    "pieces",
    "place_counts",
    "place_counts_of",
    "places_of_many",
    "top_counts",
    "top_counts_of",
]
