from dataclasses import replace
from datetime import datetime

import pytest

from reports.results import results_of
from reports.study_tables.weights import weights_table
from scoring.weighting import seal


def test_every_criterion_stands_with_its_anchors_and_share(results, t, rows):
    table = rows(weights_table(results, t))

    duration = next(row for row in table if row["Kriteria"] == "Durasi")

    assert (duration["Batas terburuk"], duration["Batas terbaik"], duration["Bobot"]) == (12.0, 3.0, 0.25)
    assert duration["Arah"] == "makin kecil makin baik"


def test_a_gate_and_a_constraint_weigh_nothing(results, t, rows):
    table = rows(weights_table(results, t))

    weightless = {row["Kriteria"]: row["Peran"] for row in table if row["Bobot"] == 0}

    assert weightless == {"Keselarasan RPJMD": "Syarat awal", "Anggaran": "Kendala daftar"}


def test_the_shares_sum_to_one(results, t):
    table = weights_table(results, t)

    total = table.total[-1]

    assert total == pytest.approx(1.0)
    assert len(table.total) == len(table.headings)


def test_the_seal_stands_above_the_shares(study, t):
    given = seal(study.weighting, study.counted_criteria, at=datetime(2019, 8, 5), by="Ani", scores_shown=True)

    table = weights_table(results_of(replace(study, seal=given)), t)

    assert "disegel oleh Ani" in table.subtitle
    assert "setelah peringkat dapat dilihat" in table.subtitle
