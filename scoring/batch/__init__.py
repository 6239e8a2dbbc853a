"""Scores and places under many weight draws at once: `BATCHED` lists the methods that can, by their own keys.

    batch = BATCHED["topsis"]
    prepared = batch.prepare(values, criteria)
    places = places_of_many(prepared.scores(weights), higher_is_better=batch.higher_is_better)

What no weight changes is computed once, by the method itself; each draw then costs a matrix product. The scores equal
`METHODS[key].score` to 1e-12 and give the same places. Where every draw has values of its own, `batch.each` scores it.
"""

from collections.abc import Mapping
from types import MappingProxyType

from scoring.batch import each, linear, topsis, vikor
from scoring.batch.chunks import one_blas_thread, pieces
from scoring.batch.places import Orders, orders_of_many, places_of_many
from scoring.batch.prepared import Batch, Prepared
from scoring.methods import METHODS

BATCHED: Mapping[str, Batch] = MappingProxyType(
    {
        key: Batch(METHODS[key], prepare, scored)
        for key, prepare, scored in (
            ("weighted_sum", linear.weighted_sum, each.weighted_sum),
            ("topsis", topsis.topsis, each.topsis),
            ("vikor", vikor.vikor, each.vikor),
            ("promethee", linear.promethee, each.promethee),
            ("spotis", linear.spotis, each.spotis),
            ("saw", linear.saw, each.one_by_one(linear.saw)),
        )
    }
)

__all__ = ["BATCHED", "Batch", "Orders", "Prepared", "one_blas_thread", "orders_of_many", "pieces", "places_of_many"]
