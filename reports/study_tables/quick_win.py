"""The quick-win list by dimension, then every program that is not on it with the reason."""

from charts.words import dimension_name
from reports.gate_words import gate_headings, gate_short
from reports.reasons import Reason, moves, reasons
from reports.report import Cell, Format, Row, Table
from reports.results import Results
from reports.study_tables.considerations import considered
from reports.study_tables.placed import list_sentences, moved_sentence, record_sentence
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

LAST = {Reason.BY_HAND: -1, Reason.GATE: 1, Reason.UNRANKED: 2}
"""Where a program stands among the others: those that judgement took off, then those a rule kept out come first."""


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
        subtitle=" ".join([*_beside(results, t), t("report_workbook.quick_win.subtitle")]),
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
    rows = [
        _row(p, results, t, outcome="chosen", moved=moved.get(p.code, ""), note=_chosen_note(p, results, t))
        for p in chosen
    ]
    return rows + [
        _row(
            p,
            results,
            t,
            outcome="reserve" if why[p.code] is Reason.BY_HAND else "not_chosen",
            moved=moved.get(p.code, ""),
            note=reason_sentence(p, why[p.code], results, t),
        )
        for p in others
    ]


def _beside(results: Results, t: Texts) -> list[str]:
    return list_sentences(results.judged, results.study, t) if results.judged else []


def _moved(results: Results, t: Texts) -> dict[str, str]:
    """Say of each program that judgement moved what the move does, and why, by code."""
    if results.judged is None:
        return {}
    found, judged = moves(results.judged), results.judged
    return {
        code: f"{moved_sentence(move, judged, results.study, t)} {record_sentence(move, t)}"
        for code, move in found.items()
    }


def _row(program: Program, results: Results, t: Texts, *, outcome: str, moved: str, note: str) -> Row:
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
        "\n".join(one for one in (moved, considered(program.code, results.study, t)) if one),
        note,
    )


def _chosen_note(program: Program, results: Results, t: Texts) -> str:
    notes = [t("report_workbook.waiting")] if program.budget is None else []
    if results.judged and program.code in results.judged.came:
        notes.append(t("report_workbook.came_by_hand"))
    if results.shortlist and program.code in results.shortlist.on_the_line:
        others = [code for code in results.shortlist.on_the_line if code != program.code]
        notes.append(t("report_workbook.reasons.on_the_line", others=t.join(others)))
    return " ".join(notes)


def reason_sentence(program: Program, reason: Reason, results: Results, t: Texts) -> str:
    """Say why a program is not on the list."""
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
