"""The ranking as a table, and the programs that cannot stand in it yet."""

from collections.abc import Mapping, Sequence

import pandas as pd

from charts.words import key_name
from pages.shared.tables import show_table
from scoring.matrix import Unranked
from scoring.program import Program
from scoring.ranking import Ranking
from texts import Texts


def show_ranking(ranking: Ranking, programs: Mapping[str, Program], codes: Sequence[str], t: Texts) -> None:
    """Show place, place within the dimension, program, dimension and score."""
    table = pd.DataFrame(
        {
            t("ranking.column_place"): [int(ranking.places[code]) for code in codes],
            t("ranking.column_within"): [int(ranking.places_in_dimension[code]) for code in codes],
            t("fields.code"): list(codes),
            t("fields.name"): [programs[code].name for code in codes],
            t("fields.dimensions"): [t(f"dimensions.{programs[code].dimension or 'none'}") for code in codes],
            t("ranking.column_score"): [float(ranking.scores[code]) for code in codes],
        }
    )
    show_table(table, t, alt=t("ranking.table_alt"), written={t("ranking.column_score"): "n4"}, wide=t("fields.name"))


def show_unranked(unranked: Sequence[Unranked], programs: Mapping[str, Program], t: Texts) -> None:
    """Show each program that waits for a value, and which."""
    table = pd.DataFrame(
        {
            t("fields.code"): [row.code for row in unranked],
            t("fields.name"): [programs[row.code].name for row in unranked],
            t("ranking.column_missing"): [t.join([key_name(key, t) for key in row.missing]) for row in unranked],
        }
    )
    show_table(table, t, alt=t("ranking.unranked_alt"), wide=t("ranking.column_missing"))
