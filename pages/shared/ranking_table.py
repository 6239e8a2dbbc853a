"""The ranking as a table, and the programs that cannot stand in it yet."""

from collections.abc import Mapping, Sequence

import pandas as pd

from charts.near_ties import NearTies
from charts.words import name_of
from pages.shared.tables import show_table
from scoring.blanks import PlaceRange
from scoring.criteria import Criterion
from scoring.matrix import Unranked
from scoring.program import Program
from scoring.ranking import Ranking
from scoring.typed_value import TypedValue, in_force
from texts import Texts

NO_RANGES: Mapping[str, PlaceRange] = {}


def show_ranking(
    ranking: Ranking,
    programs: Mapping[str, Program],
    codes: Sequence[str],
    t: Texts,
    *,
    ranges: Mapping[str, PlaceRange] = NO_RANGES,
    typed: Sequence[TypedValue] = (),
    near: NearTies | None = None,
    criteria: Sequence[Criterion] = (),
) -> None:
    """Show place, score and program, then dimension and place within it: a phone shows the first three.

    near    programs that are alike over the order shown; whoever is alike to one before it says so
    ranges  by code, where the study shows ranges: blanks elsewhere may pass a program
    typed   values typed with a reason; whoever has one says so
    criteria  of the study, whose own wording names them
    """
    columns: dict[str, list[object]] = {
        t("ranking.column_place"): [int(ranking.places[code]) for code in codes],
        t("ranking.column_score"): [float(ranking.scores[code]) for code in codes],
        t("fields.name"): [programs[code].name for code in codes],
        t("fields.dimensions"): [t(f"dimensions.{programs[code].dimension or 'none'}") for code in codes],
        t("ranking.column_within"): [int(ranking.places_in_dimension[code]) for code in codes],
        t("fields.code"): list(codes),
    }
    if near and near.alike:
        first = near.alike_to()
        columns[t("ranking.column_near")] = [
            t("ranking.near_place", place=int(ranking.places[first[code]])) if code in first else "" for code in codes
        ]
    if ranges:
        columns[t("blanks.column_range")] = [range_text(ranges[code], t) for code in codes]
    by_code = {code: in_force(programs[code], typed) for code in codes}
    if any(by_code.values()):
        columns[t("blanks.column_typed")] = [
            t.join([name_of(v.criterion, criteria, t) for v in by_code[code]]) for code in codes
        ]
    written = {t("ranking.column_score"): "n4"}
    narrow = [t("ranking.column_place"), t("ranking.column_score")]
    wide = None if near else t("fields.name")
    show_table(pd.DataFrame(columns), t, alt=t("ranking.table_alt"), written=written, wide=wide, narrow=narrow)


def show_unranked(
    unranked: Sequence[Unranked],
    programs: Mapping[str, Program],
    t: Texts,
    *,
    ranges: Mapping[str, PlaceRange] = NO_RANGES,
    criteria: Sequence[Criterion] = (),
) -> None:
    """Show each program that waits for a value, and which; with its range where the study shows ranges."""
    columns = {
        t("fields.name"): [programs[row.code].name for row in unranked],
        t("ranking.column_missing"): [t.join([name_of(key, criteria, t) for key in row.missing]) for row in unranked],
        t("fields.code"): [row.code for row in unranked],
    }
    if ranges:
        found = [ranges[row.code] for row in unranked]
        columns[t("blanks.column_range")] = [range_text(one, t) for one in found]
        columns[t("blanks.column_scores")] = [t("blanks.scores", low=one.low, high=one.high) for one in found]
    show_table(pd.DataFrame(columns), t, alt=t("ranking.unranked_alt"), wide=t("ranking.column_missing"))


def range_text(one: PlaceRange, t: Texts) -> str:
    """Write a range of places: `4–9`, or `4` where only one place is left."""
    if one.best == one.worst:
        return t.number(one.best, 0)
    return t("blanks.range", best=one.best, worst=one.worst)
