"""One agency takes most of the money."""

from scoring.cautions.caution import Caution, CautionKind
from scoring.cautions.listed import Listed
from scoring.cautions.money import MOST, largest_taker
from scoring.folding import folded


def one_agency(listed: Listed, share: float = MOST) -> tuple[Caution, ...]:
    """Name the agency that takes more than a share of the budgets known on the list, however its name is written.

    facts  agency, share (of the money, in [0, 1]), cost (Rupiah)
    """
    taker = largest_taker(listed.chosen, lambda program: folded(program.agency) or None)
    if taker is None or taker.share <= share:
        return ()
    facts = {"agency": taker.programs[0].agency, "share": taker.share, "cost": taker.cost}
    return (Caution(CautionKind.ONE_AGENCY, tuple(p.code for p in taker.programs), facts=facts),)
