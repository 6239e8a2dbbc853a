"""How many programs meet each condition, fail it, or wait for somebody to look: one parted bar a condition."""

from collections import Counter
from collections.abc import Mapping, Sequence

import pandas as pd

from charts.ladder import Rung, build_ladder
from charts.names import harmless
from charts.picture import Picture
from charts.rungs import dress_ladder, write_names
from charts.sketch import Sketch
from charts.theme import ACCENT, GROUND, LINE, MUTED, tint
from scoring.gates import GateState, Standing
from texts import Texts

ORDER = (GateState.MET, GateState.OVERRIDDEN, GateState.UNVERIFIED, GateState.NOT_MET)
COLOURS: Mapping[GateState, str] = {
    GateState.MET: ACCENT,
    GateState.OVERRIDDEN: tint(ACCENT, 0.45),
    GateState.UNVERIFIED: LINE,
    GateState.NOT_MET: MUTED,
}
PATTERNS: Mapping[GateState, str] = {GateState.OVERRIDDEN: "/", GateState.NOT_MET: "x"}


def gate_bars(standings: Sequence[Standing], names: Mapping[str, str], t: Texts, *, projector: bool = False) -> Picture:
    """Part a bar for each condition by how the programs stand before it.

    names  of the conditions in their order, plain
    """
    counts = {gate: Counter(one.states[gate] for one in standings) for gate in names}
    rungs = [Rung(gate, f"{names[gate]}: {_told(counts[gate], t)}") for gate in names]
    ladder = build_ladder(rungs, projector=projector)
    figure = Sketch()
    for state in ORDER:
        figure.add_bar(
            name=str(state),
            orientation="h",
            y=list(ladder.bars),
            x=[counts[gate][state] for gate in names],
            width=ladder.thickness,
            hovertext=[harmless(_hover(names[gate], state, counts[gate][state], t)) for gate in names],
            hoverinfo="text",
            textposition="none",
            marker={
                "color": COLOURS[state],
                "line": {"color": GROUND, "width": 1},
                "pattern": {
                    "shape": PATTERNS.get(state, ""),
                    "fillmode": "overlay",
                    "fgcolor": GROUND,
                    "size": 6,
                    "solidity": 0.2,
                },
            },
        )
    total = max(len(standings), 1)
    write_names(figure, ladder, at=ladder.names_at(0, total))
    dress_ladder(figure, ladder, t, right=total)
    return Picture(
        title=_title(counts, names, t),
        subtitle=t("charts.gate_bars.subtitle", n=len(standings)),
        figure=figure.figure(),
        sentence=t("charts.gate_bars.sentence", parts="; ".join(rung.name for rung in rungs)),
        table=pd.DataFrame(
            {
                t("charts.gate_bars.column_gate"): list(names.values()),
                **{t(f"gate_states.{state}"): [counts[gate][state] for gate in names] for state in ORDER},
            }
        ),
    )


def _told(counts: Counter[GateState], t: Texts) -> str:
    parts = [t("charts.gate_bars.part", n=counts[s], state=t(f"gate_states.{s}")) for s in ORDER if counts[s]]
    return t.join(parts) or "–"


def _hover(name: str, state: GateState, count: int, t: Texts) -> str:
    return f"{name}: {t('charts.gate_bars.part', n=count, state=t(f'gate_states.{state}'))}"


def _title(counts: Mapping[str, Counter[GateState]], names: Mapping[str, str], t: Texts) -> str:
    for state in (GateState.NOT_MET, GateState.UNVERIFIED):
        gate = max(counts, key=lambda one: counts[one][state], default=None)
        if gate is not None and counts[gate][state]:
            return t(f"charts.gate_bars.title_{state}", gate=names[gate], n=counts[gate][state])
    return t("charts.gate_bars.title_met")
