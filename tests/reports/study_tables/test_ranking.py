from dataclasses import replace
from math import fsum

import pytest

from reports.results import results_of
from reports.study_tables.ranking import ranking_table


def test_the_contributions_of_a_row_add_up_to_its_score(results, t, rows):
    parts = ("Kebaruan", "Risiko", "Durasi")

    ranked = [row for row in rows(ranking_table(results, t)) if row["Peringkat"] is not None]

    assert len(ranked) == 5
    assert [fsum(row[part] for part in parts) for row in ranked] == pytest.approx([row["Nilai"] for row in ranked])


def test_the_best_comes_first_with_its_place_in_its_dimension(results, t, rows):
    expected = ("GOV-01", 1, 1, 1.0)

    first = rows(ranking_table(results, t))[0]

    assert (first["Kode"], first["Peringkat"], first["Peringkat dalam dimensi"], first["Nilai"]) == expected


def test_a_program_without_a_place_stands_last_with_what_it_misses(results, t, rows):
    last = rows(ranking_table(results, t))[-1]

    place, score = last["Peringkat"], last["Nilai"]

    assert (last["Kode"], place, score, last["Belum terisi"]) == ("LIV-02", None, None, "Risiko")


def test_another_method_stands_beside_the_weighted_sum(study, t, rows):
    other = results_of(replace(study, method="vikor"))

    table = ranking_table(other, t)

    assert "makin kecil nilainya makin baik" in table.subtitle
    assert rows(table)[0]["Jumlah tertimbang"] == pytest.approx(1.0)
    assert all(len(row) == len(table.headings) for row in table.rows)


def test_an_empty_study_has_headings_and_no_rows(empty, t):
    results = results_of(empty)

    table = ranking_table(results, t)

    assert table.rows == []
    assert len(table.headings) == len(table.formats)
