"""A dimension has programs to offer and gets nothing, or next to nothing."""

from collections import Counter

from scoring.cautions.caution import Caution, CautionKind
from scoring.cautions.listed import Listed
from scoring.dimensions import Dimension

LITTLE = 0.25
"""Of what its share of the candidates would give it: a quarter."""


def starved_dimension(listed: Listed, share: float = LITTLE) -> tuple[Caution, ...]:
    """Name each dimension whose part of the list is at most a share of its part of the candidates.

    programs  of the dimension: those on the list, then its candidates that are not
    variant   `none`, or `little`
    facts     dimension, count (on the list), candidates
    """
    if not listed.chosen:
        return ()
    chosen = Counter(program.dimension for program in listed.chosen)
    free = [one for code, one in listed.candidates.items() if code in listed.open or code in listed.codes]
    offered = Counter(candidate.dimension for candidate in free)
    return tuple(
        Caution(
            CautionKind.STARVED_DIMENSION,
            tuple(sorted((c.code for c in free if c.dimension is one), key=lambda code: code not in listed.codes)),
            "little" if chosen[one] else "none",
            {"dimension": one, "count": chosen[one], "candidates": offered[one]},
        )
        for one in Dimension
        if offered[one] and chosen[one] / len(listed.chosen) <= share * offered[one] / len(free)
    )
