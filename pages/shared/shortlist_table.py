"""Every program before the conditions: on the list, or why not."""

from collections.abc import Sequence

import pandas as pd

from pages.shared.tables import show_table
from scoring.gates import Gate, GateState, Standing
from scoring.ranking import Ranking
from scoring.shortlist import Shortlist
from scoring.study import Study
from texts import Texts


def show_standings(study: Study, shortlist: Shortlist, ranking: Ranking, t: Texts) -> None:
    """Show each program with its value, its standing before each condition, and whether it is on the list."""
    standings = study.standings()
    order = [*ranking.codes, *(row.code for row in ranking.unranked)]
    ordered = [*shortlist.chosen, *(code for code in order if code not in shortlist.chosen)]
    table = pd.DataFrame(
        {
            t("quick_win.column_state"): [
                t(f"quick_win.state_{state_of(c, shortlist, standings[c], ranking)}") for c in ordered
            ],
            t("fields.name"): [study.program(code).name for code in ordered],
            t("fields.dimensions"): [t(f"dimensions_short.{study.program(c).dimension or 'none'}") for c in ordered],
            t("ranking.column_score"): [
                float(ranking.scores[c]) if c in ranking.scores.index else None for c in ordered
            ],
            t("fields.budget"): [study.program(code).budget for code in ordered],
            **{t(f"gates_short.{gate}"): states(ordered, standings, gate, t) for gate in Gate},
        }
    )
    show_table(table, t, alt=t("quick_win.gates_alt"), written={t("fields.budget"): "rupiah"})


def states(codes: Sequence[str], standings: dict[str, Standing], gate: Gate, t: Texts) -> list[str]:
    """Write how each program stands before one condition."""
    return [t(f"gate_states.{standings[code].states[gate]}") for code in codes]


def state_of(code: str, shortlist: Shortlist, standing: Standing, ranking: Ranking) -> str:
    """Give the key that says why a program is on the list or not."""
    if code in shortlist.chosen:
        return "considered" if standing.gates(GateState.OVERRIDDEN) else "chosen"
    if code not in ranking.scores.index:
        return "unranked"
    return "reserve" if standing.eligible else "gate"
