from dataclasses import replace
from datetime import datetime

from reports.report import as_cell
from reports.results import results_of
from reports.study_tables.quick_win import quick_win_table
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import RuleSettings, Ruling

SIGNED = (Authority.COUNCIL, "Ani", datetime(2019, 8, 5, 10, 30))


def test_the_chosen_come_first_in_the_order_of_dimensions(results, t, rows):
    table = rows(quick_win_table(results, t))

    chosen = [(row["Dimensi"], row["Kode"]) for row in table if row["Hasil"] == "Terpilih"]

    assert chosen == [("Smart Governance", "GOV-01"), ("Smart Economy", "ECO-01"), ("Smart Living", "LIV-01")]
    assert [row["Kode"] for row in table[:3]] == [code for _, code in chosen]


def test_every_other_program_says_why_it_is_not_on_the_list(results, t, rows):
    table = rows(quick_win_table(results, t))

    why = {row["Kode"]: row["Catatan"] for row in table if row["Hasil"] == "Belum masuk"}

    assert why == {
        "GOV-02": "Aturan jumlah per dimensi memberi tempatnya kepada program lain.",
        "ECO-02": "Syarat awal belum terpenuhi: Durasi.",
        "LIV-02": "Belum dapat diperingkat; belum terisi: Risiko.",
    }


def test_a_special_consideration_stands_beside_the_condition_it_sets_aside(study, t, rows, consideration):
    considered = results_of(replace(study, considerations=(consideration,)))

    row = next(row for row in rows(quick_win_table(considered, t)) if row["Kode"] == "ECO-02")

    assert row["Pertimbangan khusus"] == "Durasi: Sudah berjalan (Tim Pelaksana, Ibu Sari, 5 Agustus 2019 10.30)"


def test_a_blank_budget_stays_blank_and_waits(results, t, rows):
    row = next(row for row in rows(quick_win_table(results, t)) if row["Kode"] == "ECO-01")

    budget = row["Anggaran (Rp)"]

    assert budget is None
    assert row["Catatan"] == "Menunggu pagu."


def test_an_illustrated_budget_is_marked(results, t):
    table = quick_win_table(results, t)
    column = table.headings.index("Anggaran (Rp)")

    marked = {row[2] for row in table.rows if as_cell(row[column]).illustrated}

    assert marked == {"LIV-01"}


def test_programs_of_equal_value_at_the_cut_name_each_other(study, t, rows):
    first = study.programs[0]
    twin = replace(first, code="GOV-09")
    twins = results_of(replace(study, programs=(first, twin), rules=RuleSettings(number=1, minimum=0)))

    notes = [row["Catatan"] for row in rows(quick_win_table(twins, t))]

    assert notes == ["Bernilai sama di garis batas dengan GOV-09.", "Bernilai sama di garis batas dengan GOV-01."]


def test_a_list_that_cannot_be_had_says_so_of_every_candidate(study, t, rows):
    clashing = results_of(replace(study, rules=RuleSettings(number=9)))

    table = rows(quick_win_table(clashing, t))

    assert {row["Hasil"] for row in table} == {"Belum masuk"}
    assert table[0]["Catatan"] == "Tidak ada daftar yang memenuhi semua aturan bersama-sama."


def test_a_program_moved_by_hand_stands_where_judgement_put_it_with_the_reason_in_its_column(study, t, rows):
    move = PlacedByHand("GOV-02", Move.ONTO, "Janji wali kota", *SIGNED, other="GOV-01")

    table = quick_win_table(results_of(replace(study, placed=(move,))), t)

    found = {row["Kode"]: row for row in rows(table)}
    assert {code: found[code]["Hasil"] for code in ("GOV-01", "GOV-02")} == {"GOV-01": "Cadangan", "GOV-02": "Terpilih"}
    said = "Dengan pertimbangan ini “=cmd|'/c calc'!A0” masuk; “Program GOV-01” menjadi cadangan."
    record = "Janji wali kota (Dewan Smart City, Ani, 5 Agustus 2019 10.30)"
    assert {row["Pertimbangan khusus"] for row in found.values()} == {"", f"{said} {record}"}
    assert found["GOV-01"]["Pertimbangan khusus"] == found["GOV-02"]["Pertimbangan khusus"] == f"{said} {record}"
    assert found["GOV-01"]["Catatan"] == "Menjadi cadangan dengan pertimbangan khusus; metode memilihnya."
    assert found["GOV-02"]["Catatan"] == "Masuk dengan pertimbangan khusus; metode tidak memilihnya."
    assert [row["Kode"] for row in rows(table)][:4] == ["GOV-02", "ECO-01", "LIV-01", "GOV-01"]
    assert table.subtitle.startswith(f"{said} Program terpilih")


def test_the_rules_that_the_list_breaks_stand_above_it(study, t):
    move = PlacedByHand("GOV-02", Move.ONTO, "Janji wali kota", *SIGNED)

    table = quick_win_table(results_of(replace(study, placed=(move,))), t)

    assert "Daftar menurut pertimbangan ini tidak memenuhi aturan: tepat 3 program dan paling banyak 1 program" in (
        table.subtitle
    )


def test_a_program_kept_off_by_a_rule_says_the_reason_given(study, t, rows):
    rules = replace(study.rules, must_not=(Ruling("GOV-01", "Lahan belum bebas", *SIGNED),))

    table = rows(quick_win_table(results_of(replace(study, rules=rules)), t))

    (note,) = [row["Catatan"] for row in table if row["Kode"] == "GOV-01"]
    assert note == "Tidak boleh masuk daftar menurut aturan tim: Lahan belum bebas"
