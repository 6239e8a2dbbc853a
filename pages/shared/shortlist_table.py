"""Every program before the conditions: on the list, or why not."""

from collections.abc import Sequence

import pandas as pd

from charts.names import shortened
from pages.shared.tables import BLANK, show_table
from reports.gate_words import gate_headings
from reports.reasons import Reason, reasons
from reports.results import Results
from scoring.gates import GateState
from texts import Texts

NAME = 272
"""Pixels for a name: on a phone the next column begins in sight."""
EVIDENCE = 80
"""Letters of what an agency wrote about its evidence; the list has it whole."""


def show_standings(results: Results, t: Texts) -> None:
    """Show each program with its value, its standing before each condition, and whether it is on the list."""
    ordered = order(results)
    programs = [results.study.program(code) for code in ordered]
    why = reasons(results)
    table = pd.DataFrame(
        {
            t("fields.name"): [program.name for program in programs],
            t("quick_win.column_state"): [t(f"quick_win.state_{state_of(code, results, why)}") for code in ordered],
            **{name: states(ordered, results, gate, t) for gate, name in gate_headings(results.study, t).items()},
            t("ranking.column_score"): [results.value(code) for code in ordered],
            t("fields.budget"): [program.budget for program in programs],
            t("fields.dimensions"): [t(f"dimensions_short.{program.dimension or 'none'}") for program in programs],
            t("fields.evidence"): [shortened(program.evidence, EVIDENCE) or BLANK for program in programs],
        }
    )
    written, sized = {t("fields.budget"): "rupiah"}, {t("fields.name"): NAME}
    show_table(table, t, alt=t("quick_win.gates_alt"), written=written, sized=sized)


def order(results: Results) -> tuple[str, ...]:
    """Give every program's code: the chosen first, then by place, then those that cannot be ranked yet."""
    chosen = [program.code for program in results.chosen]
    ranked = results.official.codes if results.official else ()
    return tuple(dict.fromkeys([*chosen, *ranked, *(program.code for program in results.study.programs)]))


def states(codes: Sequence[str], results: Results, gate: str, t: Texts) -> list[str]:
    """Write how each program stands before one condition."""
    return [t(f"gate_states.{results.standings[code].states[gate]}") for code in codes]


def state_of(code: str, results: Results, why: dict[str, Reason]) -> str:
    """Give the key that says why a program is on the list or not."""
    if code in why:
        return str(why[code])
    by_hand = results.judged is not None and code in results.judged.came
    if by_hand or results.standings[code].gates(GateState.OVERRIDDEN):
        return "considered"
    return "waiting" if results.study.program(code).budget is None else "chosen"
