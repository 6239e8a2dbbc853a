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


def test_a_move_by_hand_is_noted_with_its_reason_on_both_programs(study, t, rows):
    move = PlacedByHand("GOV-02", Move.ONTO, "Janji wali kota", *SIGNED, other="GOV-01")

    table = rows(quick_win_table(results_of(replace(study, placed=(move,))), t))

    notes = {row["Kode"]: row["Catatan"] for row in table}
    said = [
        code for code, note in notes.items() if "Janji wali kota (Dewan Smart City, Ani, 5 Agustus 2019 10.30)" in note
    ]
    assert sorted(said) == ["GOV-01", "GOV-02"]
    assert notes["GOV-01"].startswith("Dengan pertimbangan ini ")
    assert notes["GOV-02"].startswith("Aturan jumlah per dimensi memberi tempatnya kepada program lain. Dengan ")
    assert {row["Kode"]: row["Hasil"] for row in table}["GOV-01"] == "Terpilih"


def test_a_program_kept_off_by_a_rule_says_the_reason_given(study, t, rows):
    rules = replace(study.rules, must_not=(Ruling("GOV-01", "Lahan belum bebas", *SIGNED),))

    table = rows(quick_win_table(results_of(replace(study, rules=rules)), t))

    (note,) = [row["Catatan"] for row in table if row["Kode"] == "GOV-01"]
    assert note == "Tidak boleh masuk daftar menurut aturan tim: Lahan belum bebas"
