"""What the best list is worth for each budget: the bound, the lists found, and the present one."""

from collections.abc import Sequence

import pandas as pd

from charts.frontier_figure import frontier_figure
from charts.picture import Picture
from scoring.portfolio import Package, named_packages
from scoring.shortlist import Shortlist
from texts import Texts

NEARLY = 0.9
"""Part of the rise from the cheapest list to the best from which on more money is said to bring little."""


def frontier(
    ceiling: Sequence[tuple[float, float]],
    packages: Sequence[Package],
    present: Shortlist,
    t: Texts,
    *,
    projector: bool = False,
) -> Picture:
    """Draw value against budget.

    ceiling   corners, Rupiah and worth by rising budget, of a line that no list rises above
    packages  lists found so far, in any order
    """
    known = named_packages(packages)
    knee = knee_of(known)
    return Picture(
        title=_title(known, knee, t),
        subtitle=t("charts.frontier.subtitle"),
        figure=frontier_figure(ceiling, known, knee, present, t, projector=projector),
        sentence=_sentence(known, knee, present, t),
        table=pd.DataFrame(
            {
                t("charts.frontier.cost"): [package.cost for package in known],
                t("charts.frontier.value"): [package.value for package in known],
                t("charts.columns.programs"): [len(package.codes) for package in known],
            }
        ),
        written={t("charts.frontier.cost"): "rupiah"},
    )


def knee_of(packages: Sequence[Package]) -> Package | None:
    """Give the cheapest list that brings nearly all of the rise; None where there is no rise.

    Only differences of value are compared: a value has no natural zero.
    """
    if len(packages) < 2:
        return None
    low, high = packages[0].value, packages[-1].value
    return next(package for package in packages if package.value - low >= NEARLY * (high - low))


def _title(packages: Sequence[Package], knee: Package | None, t: Texts) -> str:
    if not packages:
        return t("charts.frontier.title_pending")
    if knee is None:
        return t("charts.frontier.title_one", cost=packages[0].cost)
    key = "title_knee" if knee.cost < packages[-1].cost else "title_rising"
    return t(f"charts.frontier.{key}", cost=knee.cost)


def _sentence(packages: Sequence[Package], knee: Package | None, present: Shortlist, t: Texts) -> str:
    if not packages:
        return t("charts.frontier.sentence_pending")
    if knee is None:
        return t("charts.frontier.sentence_one")
    cheapest, best = packages[0], packages[-1]
    share = (knee.value - cheapest.value) / (best.value - cheapest.value)
    return t(
        "charts.frontier.sentence",
        low=cheapest.cost,
        high=best.cost,
        cost=knee.cost,
        share=share,
        present=present.cost,
        value=present.value,
    )
