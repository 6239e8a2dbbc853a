from dataclasses import replace

import pytest

from reports.study_report import study_report
from reports.study_tables.kept_lists import kept_lists_table, stage_name
from scoring.bimtek import Bimtek
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.scenarios import keep_stage, save_scenario
from tests.reports.conftest import MADE_AT


def test_stages_come_first_then_scenarios_each_with_its_list_of_then(study, t, rows):
    study = save_scenario(study, "Dasar", by="Ani", at=MADE_AT)
    study = keep_stage(study, Bimtek.SECOND, by="Budi", at=MADE_AT, note="Nominasi")
    later = study.with_programs(study.programs[:1])

    stage, scenario = rows(kept_lists_table(later, t))

    codes = study.bimtek[0].kept.codes
    assert (stage["Daftar"], stage["Oleh"], stage["Waktu"], stage["Catatan"]) == (
        "Bimtek II",
        "Budi",
        MADE_AT,
        "Nominasi",
    )
    assert (stage["Versi daftar program"], stage["Jumlah program"]) == (study.version, len(codes))
    assert stage["Program"].startswith(f"{codes[0]} {study.program(codes[0]).name}; {codes[1]} ")
    assert (scenario["Daftar"], scenario["Program"], scenario["Catatan"]) == ("Skenario Dasar", stage["Program"], "")
    assert stage["Nilai daftar"] == pytest.approx(study.shortlist().value)
    assert stage["Pagu"] == study.shortlist().cost


def test_a_list_with_a_program_moved_by_hand_has_one_cost_and_one_value_both_of_the_list_that_stands(study, t, rows):
    move = PlacedByHand("GOV-02", Move.ONTO, "Mandat", Authority.TEAM, "Ani", MADE_AT, other="GOV-01")
    kept = save_scenario(replace(study, placed=(move,)), "Mandat", by="Ani", at=MADE_AT)

    (row,) = rows(kept_lists_table(kept, t))

    scores = study.ranking().scores
    assert row["Pagu"] == 2e9 + 1e8
    assert row["Nilai daftar"] == pytest.approx(scores["GOV-02"] + scores["ECO-01"] + scores["LIV-01"])
    assert row["Masuk dengan pertimbangan khusus"].startswith("GOV-02 ")


def test_a_scenario_that_gave_no_list_says_so(empty, t, rows):
    (scenario,) = rows(kept_lists_table(save_scenario(empty, "Dasar", by="", at=MADE_AT), t))

    assert (scenario["Program"], scenario["Jumlah program"]) == ("belum ada daftar", None)


def test_every_stage_has_its_number(t):
    assert [stage_name(stage, t) for stage in Bimtek] == ["Bimtek I", "Bimtek II", "Bimtek III", "Bimtek IV"]


def test_a_report_has_them_only_where_a_list_was_kept(study, t):
    kept = replace(study, scenarios=save_scenario(study, "Dasar", by="", at=MADE_AT).scenarios)

    assert [table.key for table in study_report(kept, t, made_at=MADE_AT).tables][-1] == "kept_lists"
    assert "kept_lists" not in [table.key for table in study_report(study, t, made_at=MADE_AT).tables]
