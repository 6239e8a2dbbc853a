"""What the orders of several methods say in words: who leads under all of them, and who moves most."""

from collections.abc import Mapping, Sequence

import pandas as pd

from charts.words import quoted
from scoring.program import Program
from scoring.ranking import Ranking
from texts import Texts

NAMED = 6


def place_under(ranking: Ranking, code: str) -> int | None:
    """Give a program's place in a ranking; None where it has none."""
    return int(ranking.places[code]) if code in ranking.places.index else None


def leading(rankings: Mapping[str, Ranking], top: int) -> tuple[list[str], list[str]]:
    """Give the programs among the leading places of every ranking, and those of some only, in the official order."""
    official = next(iter(rankings.values()))
    taken = {code: [place_under(ranking, code) for ranking in rankings.values()] for code in official.codes}
    leads = {code: [place is not None and place <= top for place in places] for code, places in taken.items()}
    always = [code for code, each in leads.items() if all(each)]
    return always, [code for code, each in leads.items() if any(each) and not all(each)]


def methods_title(rankings: Mapping[str, Ranking], t: Texts, *, limit: int) -> str:
    """Count who leads under every method and who under some; in a short list, who keeps the same place."""
    codes = next(iter(rankings.values())).codes
    if len(codes) <= limit:
        same = sum(len({place_under(ranking, code) for ranking in rankings.values()}) == 1 for code in codes)
        return t("charts.method_places.title_same", same=same, n=len(codes))
    always, sometimes = leading(rankings, limit)
    kind = "depends" if sometimes else "kept"
    return t(f"charts.method_places.title_{kind}", always=len(always), sometimes=len(sometimes), limit=limit)


def methods_sentence(
    rankings: Mapping[str, Ranking], places: pd.DataFrame, programs: Mapping[str, Program], t: Texts, *, limit: int
) -> str:
    """Name who leads under every method, who under some, and who of the programs drawn moves most."""
    told = []
    if len(next(iter(rankings.values())).codes) > limit:
        for kind, codes in zip(("always", "sometimes"), leading(rankings, limit), strict=True):
            if codes:
                told.append(t(f"charts.method_places.{kind}", names=t.join(_names(codes, programs, t))))
    return " ".join([*told, _widest(places, programs, t)])


def _names(codes: Sequence[str], programs: Mapping[str, Program], t: Texts) -> list[str]:
    names = [quoted(programs[code].name, t) for code in codes[:NAMED]]
    more = len(codes) - len(names)
    return [*names, t("charts.place_shares.more", n=more)] if more else names


def _widest(places: pd.DataFrame, programs: Mapping[str, Program], t: Texts) -> str:
    spread = places.max(axis=1) - places.min(axis=1)
    if not spread.max() > 0:
        return t("charts.method_places.sentence_same", n=len(places), methods=places.shape[1])
    widest = str(spread.idxmax())
    taken = [int(place) for place in places.T[widest].dropna()]
    return t(
        "charts.method_places.sentence",
        name=quoted(programs[widest].name, t),
        best=min(taken),
        worst=max(taken),
        methods=places.shape[1],
    )
