"""One dimension takes most of the money."""

from scoring.cautions.caution import Caution, CautionKind
from scoring.cautions.listed import Listed
from scoring.cautions.money import MOST, largest_taker


def one_dimension(listed: Listed, share: float = MOST) -> tuple[Caution, ...]:
    """Name the dimension that takes more than a share of the budgets known on the list.

    facts  dimension, share (of the money, in [0, 1]), cost (Rupiah)
    """
    taker = largest_taker(listed.chosen, lambda program: program.dimension)
    if taker is None or taker.share <= share:
        return ()
    facts = {"dimension": taker.who, "share": taker.share, "cost": taker.cost}
    return (Caution(CautionKind.ONE_DIMENSION, tuple(p.code for p in taker.programs), facts=facts),)
