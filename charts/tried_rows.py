"""The rows of charts that show many tries: in the official order, those without a place after it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from charts.ladder import Ladder, Rung, build_ladder
from charts.names import whole
from charts.place_axis import HEADER, draw_axis, draw_official
from charts.rungs import dress_ladder, write_ends, write_names
from charts.sketch import Sketch
from scoring.program import Program
from scoring.ranking import Ranking
from scoring.robustness import Robustness
from texts import Texts


@dataclass(frozen=True)
class TriedRow:
    """One program over all tries.

    place      in the official order; None where it has none
    low, high  between which places the middle 90 % of the tries lie
    expected   mean place
    top        share of the tries among the leading places
    shares     of the tries at each place, the first before all
    """

    code: str
    place: int | None
    low: int
    high: int
    expected: float
    top: float
    shares: tuple[float, ...]


SHARE = 0.9
"""Share of the tries between the lowest and the highest place that are told."""
NEARLY = 0.95
"""Share of the tries from which on something holds."""


def tried_rows(found: Robustness, ranking: Ranking, *, top: int) -> list[TriedRow]:
    """Give every program over all tries, in the official order; those without a place by their mean place."""
    at = {code: number for number, code in enumerate(found.codes)}
    expected, leading, likely = found.expected_places(), found.top(top), found.likeliest_places(SHARE)
    placed = [code for code in ranking.codes if code in at]
    others = sorted((code for code in found.codes if code not in ranking.places.index), key=lambda c: expected[at[c]])
    return [
        TriedRow(
            code=code,
            place=int(ranking.places[code]) if code in ranking.places.index else None,
            low=likely[at[code]][0],
            high=likely[at[code]][1],
            expected=float(expected[at[code]]),
            top=float(leading[at[code]]),
            shares=tuple(found.acceptability[at[code]].tolist()),
        )
        for code in (*placed, *others)
    ]


def tried_ladder(
    rows: Sequence[TriedRow],
    programs: Mapping[str, Program],
    words: Callable[[TriedRow], str],
    *,
    projector: bool,
) -> Ladder:
    """Give the ladder of rows; what a pointer reads ends in the words for its row."""
    rungs = [tried_rung(row, programs[row.code], words(row)) for row in rows]
    return build_ladder(rungs, projector=projector, top=HEADER)


def frame_tried(
    figure: Sketch,
    ladder: Ladder,
    rows: Sequence[TriedRow],
    ends: Sequence[str],
    t: Texts,
    *,
    last: int,
    top: int,
    room: float,
) -> Sketch:
    """Write the places above what is drawn, the official ones on it, names before and the ends behind.

    last  the last place that is drawn
    room  for the ends, as a share of the places
    """
    draw_axis(figure, ladder, last, top, t)
    draw_official(figure, ladder, [row.place for row in rows])
    left, right = 0.5, (last + 0.5) * (1 + room)
    write_names(figure, ladder, at=ladder.names_at(left, right))
    write_ends(figure, ladder, [last + 0.5] * len(rows), [f"<b>{end}</b>" for end in ends])
    return dress_ladder(figure, ladder, t, left=left, right=right)


def tried_rung(row: TriedRow, program: Program, words: str) -> Rung:
    """Give the rung of a row; what a pointer reads ends in the words."""
    lead = "" if row.place is None else str(row.place)
    return Rung(row.code, program.name, lead=lead or "–", hover=f"{whole(program.name)}<br>{words}")


def named(rows: Sequence[TriedRow], programs: Mapping[str, Program]) -> list[str]:
    """Give the names of rows."""
    return [programs[row.code].name for row in rows]
