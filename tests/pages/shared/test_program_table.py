import pandas as pd

from pages.shared.program_table import program_frame
from texts import texts_in


def test_a_blank_stays_blank(make_program):
    frame = program_frame([make_program("A", budget=None, values={"risk": 2.0})], texts_in("id"))

    row = frame.iloc[0]
    assert pd.isna(row["Anggaran (Rp)"])
    assert pd.isna(row["Kebaruan"])
    assert row["Risiko"] == 2.0


def test_columns_are_headed_in_the_readers_language(make_program):
    frame = program_frame([make_program("A")], texts_in("en"))

    assert "Program Name" in frame
    assert "Novelty" in frame
