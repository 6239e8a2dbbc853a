"""Programs moved onto or off the list by hand: what each move does, what has to be told of it, and the audit annex."""

from charts.words import quoted
from reports.report import Cell, Format, Row, Table
from reports.study_tables.rules import TOLD, rule_name
from scoring.judgement import Doubt, Doubted, JudgedList, MovePoints, judged_points
from scoring.placed_by_hand import PlacedByHand
from scoring.study import Study
from texts import Texts

ALONE = (Doubt.OTHER_GONE, Doubt.OTHER_ELSEWHERE)

COLUMNS = {
    "code": Format.TEXT,
    "name": Format.TEXT,
    "effect": Format.TEXT,
    "reason": Format.TEXT,
    "authority": Format.TEXT,
    "by": Format.TEXT,
    "at": Format.TIME,
    "value": Format.SCORE,
    "other_value": Format.SCORE,
}


def moved_sentence(placed: PlacedByHand, judged: JudgedList, study: Study, t: Texts) -> str:
    """Say what a move that holds does: who comes in, and who becomes the reserve."""
    alone = any(one.placed == placed and one.doubt in ALONE for one in judged.doubts)
    key = f"placed.{placed.move}_alone" if alone or not placed.other else f"placed.{placed.move}"
    return t(key, program=_name(placed.program, study, t), other=_name(placed.other, study, t))


def record_sentence(placed: PlacedByHand, t: Texts) -> str:
    """Say why, by which authority, who says so, and when."""
    return t(
        "placed.record",
        reason=placed.reason,
        authority=t(f"authorities.{placed.authority}"),
        name=placed.name,
        at=placed.at,
    )


def doubt_sentence(doubted: Doubted, study: Study, t: Texts) -> str:
    """Say what is no longer as it was when the move was decided."""
    about = _name(doubted.program, study, t)
    return t(f"placed.doubt_{doubted.doubt}", about=about, program=_name(doubted.placed.program, study, t))


def broken_sentence(judged: JudgedList, t: Texts) -> str:
    """Say which rules the list by judgement breaks; blank where it breaks none."""
    broken = [rule_name(check.rule, t, amount=TOLD) for check in judged.broken]
    return t("placed.broken", rules=t.join(broken)) if broken else ""


def list_sentences(judged: JudgedList, study: Study, t: Texts) -> list[str]:
    """Say what judgement moved on a list and which rules it breaks: it stands beside the list wherever one is shown."""
    said = [moved_sentence(one, judged, study, t) for one in judged.moved]
    return [one for one in (*said, broken_sentence(judged, t)) if one] if said else []


def annex_table(judged: JudgedList, study: Study, values: dict[str, float], t: Texts) -> Table:
    """Give the points behind the moves, for the auditor alone.

    values  on declared anchors, by code, of the programs that rank
    """
    points = judged_points(judged, values)
    worth = {"method": points.method, "judged": points.judged}
    return Table(
        key="placed",
        title=t("placed.title"),
        headings=tuple(t(f"placed.column_{key}") for key in COLUMNS),
        rows=[
            *(_row(one, judged, study, t) for one in points.moves),
            *(_told(doubted, study, t) for doubted in judged.doubts),
            *(_worth(key, value, t) for key, value in worth.items()),
        ],
        formats=tuple(COLUMNS.values()),
        subtitle=broken_sentence(judged, t) or t("placed.subtitle"),
        held=2,
    )


def _row(one: MovePoints, judged: JudgedList, study: Study, t: Texts) -> Row:
    placed = one.placed
    return (
        placed.program,
        study.program(placed.program).name,
        moved_sentence(placed, judged, study, t),
        placed.reason,
        t(f"authorities.{placed.authority}"),
        placed.name,
        placed.at,
        one.value,
        one.other,
    )


def _told(doubted: Doubted, study: Study, t: Texts) -> Row:
    blank = ("",) * 4
    return (doubted.program, "", doubt_sentence(doubted, study, t), *blank, None, None)


def _worth(key: str, value: float, t: Texts) -> Row:
    blank = ("",) * 4
    return ("", "", Cell(t(f"placed.worth_{key}"), Format.EMPHASIS), *blank, value, None)


def _name(code: str, study: Study, t: Texts) -> str:
    return quoted(next((program.name for program in study.programs if program.code == code), code), t)
