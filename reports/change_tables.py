"""What changed between two versions of a list, as tables: cells, programs that came, went, and were moved by others."""

from collections.abc import Mapping, Sequence

from reports.changed_cells import cell_text, effect_text, field_name
from reports.report import Format, Row, Table
from reports.wording import missing_names
from scoring.changes import Effects, ListEffect, ProgramEffect, Pushed
from scoring.program import Program
from scoring.rejected import Rejected
from texts import Texts

Programs = Mapping[str, Program]
"""Those of both versions, by code."""


def cells_table(effects: Effects, programs: Programs, t: Texts) -> Table:
    """Give every changed cell with what it held, holds, and did by itself."""
    rows = [row for one in effects.changed for row in _cells(one, programs[one.change.code], t)]
    return _table("cells", ("field", "before", "after", "alone", "whole"), rows, t)


def added_table(effects: Effects, t: Texts) -> Table:
    """Give the programs that came, with their place and what they did to the others."""
    return _table("added", ("place", "others"), [_listed(one, t) for one in effects.added], t)


def gone_table(effects: Effects, rejected: Sequence[Rejected], t: Texts) -> Table:
    """Give the programs that went, with the place they had and the reason."""
    reasons = {one.program.code: one.reason for one in rejected}
    rows = [(*_listed(one, t), reasons.get(one.program.code, t("versions.no_reason"))) for one in effects.gone]
    return _table("gone", ("place", "others", "reason"), rows, t)


def pushed_table(effects: Effects, programs: Programs, t: Texts) -> Table:
    """Give the programs that moved though nothing of them changed, and who passed them or was passed."""
    rows = [
        (one.code, programs[one.code].name, t.number(one.before, 0), t.number(one.after, 0), _why(one, programs, t))
        for one in effects.pushed
    ]
    return _table("pushed", ("before", "after", "why"), rows, t)


def _table(key: str, columns: Sequence[str], rows: Sequence[Row], t: Texts) -> Table:
    return Table(
        key=key,
        title=t(f"versions.sheet_{key}"),
        headings=(t("fields.code"), t("fields.name"), *(t(f"versions.column_{column}") for column in columns)),
        rows=rows,
        formats=(Format.TEXT,) * (2 + len(columns)),
        held=2,
    )


def _cells(one: ProgramEffect, program: Program, t: Texts) -> list[Row]:
    whole = t(
        "versions.from_to",
        before=_place(one.before, one.missing_before, program, t),
        after=_place(one.after, one.missing_after, program, t),
    )
    named = (one.change.code, program.name)
    rows: list[Row] = []
    if one.change.code_before != one.change.code:
        rows.append((*named, t("fields.code"), one.change.code_before, one.change.code, t("versions.still"), whole))
    for effect in one.alone:
        field, before, after = effect.change.field, effect.change.before, effect.change.after
        cells = (cell_text(before, field, t), cell_text(after, field, t))
        rows.append((*named, field_name(effect.change, t), *cells, effect_text(effect, one.before, t), whole))
    return rows


def _place(place: int | None, missing: Sequence[str], program: Program, t: Texts) -> str:
    if place is not None:
        return t.number(place, 0)
    return t("versions.waits", missing=missing_names(program, missing, t)) if missing else t("versions.unranked")


def _listed(one: ListEffect, t: Texts) -> tuple[str, ...]:
    program = one.program
    return program.code, program.name, _place(one.place, one.missing, program, t), _others(one, t)


def _others(one: ListEffect, t: Texts) -> str:
    if one.down is None or one.up is None:
        return t("versions.untried")
    return t("versions.others_both", down=one.down, up=one.up) if one.down or one.up else t("versions.others_none")


def _why(one: Pushed, programs: Programs, t: Texts) -> str:
    told = [
        t(f"versions.by_{way}", count=count, names=_names(codes, count, programs, t))
        for way, count, codes in (("ahead", one.ahead, one.passed_by), ("behind", one.behind, one.passed))
        if count
    ]
    return "; ".join(told)


def _names(codes: Sequence[str], count: int, programs: Programs, t: Texts) -> str:
    names = [programs[code].name for code in codes]
    return t.join(names) if len(codes) == count else t("versions.and_others", names=", ".join(names))
