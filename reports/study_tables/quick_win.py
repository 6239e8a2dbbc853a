"""The quick-win list by dimension, then every program that is not on it with the reason."""

from collections.abc import Callable, Sequence

from charts.words import dimension_name
from reports.gate_words import gate_headings, gate_short
from reports.reasons import Reason, judged_of, moves, reasons
from reports.report import Cell, Format, Row, Table
from reports.results import Results
from reports.study_tables.considerations import considered
from reports.study_tables.placed import moved_sentence, record_sentence
from reports.wording import missing_names
from scoring.dimensions import Dimension
from scoring.gates import GateState
from scoring.program import Program
from texts import Texts

LEADING = {
    "outcome": Format.EMPHASIS,
    "dimension": Format.TEXT,
    "code": Format.TEXT,
    "name": Format.TEXT,
    "value": Format.SCORE,
    "budget": Format.RUPIAH,
    "duration": Format.NUMBER,
    "start": Format.DATE,
    "end": Format.DATE,
}

LAST = {Reason.GATE: 1, Reason.UNRANKED: 2}
"""Where a program stands among the others: those a rule kept out come first."""


def quick_win_table(results: Results, t: Texts) -> Table:
    """Give the chosen programs by dimension and value, then the others by value."""
    headings = [t(f"report_workbook.headings.{key}") for key in LEADING]
    gates = [t("report_workbook.gate_heading", gate=name) for name in gate_headings(results.study, t).values()]
    closing = [t("report_workbook.headings.considerations"), t("report_workbook.headings.reason")]
    return Table(
        key="quick_win",
        title=t("report_workbook.quick_win.title"),
        headings=(*headings, *gates, *closing),
        rows=_rows(results, t),
        formats=(*LEADING.values(), *(Format.TEXT for _ in (*gates, *closing))),
        subtitle=t("report_workbook.quick_win.subtitle"),
        held=4,
    )


def _rows(results: Results, t: Texts) -> list[Row]:
    why = reasons(results)
    order = list(Dimension)
    chosen = sorted(results.chosen, key=lambda p: order.index(p.dimension) if p.dimension else len(order))
    others = sorted(
        (program for program in results.study.programs if program.code in why),
        key=lambda p: (LAST.get(why[p.code], 0), -(results.value(p.code) or 0.0)),
    )
    moved = _moved(results, t)
    rows = [_row(p, results, t, outcome="chosen", notes=(*_chosen_notes(p, results, t), *moved(p))) for p in chosen]
    return rows + [
        _row(p, results, t, outcome="not_chosen", notes=(_reason(p, why[p.code], results, t), *moved(p)))
        for p in others
    ]


def _moved(results: Results, t: Texts) -> Callable[[Program], tuple[str, ...]]:
    """Give a way to say of a program that judgement moved it, and why; nothing of one that it did not."""
    judged = judged_of(results)
    found = moves(judged)

    def told(program: Program) -> tuple[str, ...]:
        move = found.get(program.code)
        if move is None or judged is None:
            return ()
        return moved_sentence(move, judged, results.study, t), record_sentence(move, t)

    return told


def _row(program: Program, results: Results, t: Texts, *, outcome: str, notes: Sequence[str]) -> Row:
    states = results.standings[program.code].states
    fields = {
        "budget": program.budget,
        "duration_months": program.duration_months,
        "start": program.start,
        "end": program.end,
    }
    return (
        Cell(t(f"report_workbook.outcomes.{outcome}"), Format.EMPHASIS if outcome == "chosen" else Format.TEXT),
        dimension_name(program.dimension, t),
        program.code,
        program.name,
        results.value(program.code),
        *(Cell(value, illustrated=key in program.illustrated) for key, value in fields.items()),
        *(t(f"gate_states.{states[gate]}") for gate in results.study.gates),
        considered(program.code, results.study, t),
        " ".join(notes),
    )


def _chosen_notes(program: Program, results: Results, t: Texts) -> list[str]:
    notes = [t("report_workbook.waiting")] if program.budget is None else []
    if results.shortlist and program.code in results.shortlist.on_the_line:
        others = [code for code in results.shortlist.on_the_line if code != program.code]
        notes.append(t("report_workbook.reasons.on_the_line", others=t.join(others)))
    return notes


def _reason(program: Program, reason: Reason, results: Results, t: Texts) -> str:
    missing = {unranked.code: unranked.missing for unranked in results.matrix.unranked}
    line = results.shortlist.on_the_line if results.shortlist else ()
    ruled = [one.reason for one in results.study.rules.must_not if one.program == program.code]
    failed = results.standings[program.code].gates(GateState.NOT_MET)
    return t(
        f"report_workbook.reasons.{reason}",
        missing=missing_names(program, missing.get(program.code, ()), t),
        gates=t.join([gate_short(gate, results.study, t) for gate in failed]),
        others=t.join([code for code in line if code != program.code]),
        why=" ".join(ruled),
    )
