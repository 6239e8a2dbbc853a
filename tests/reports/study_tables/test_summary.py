from dataclasses import replace
from datetime import datetime

import pytest

from reports.results import results_of
from reports.study_tables.summary import summary_table
from scoring.blanks import BlankPolicy
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import RuleSettings
from scoring.typed_value import TypedValue
from scoring.weighting import seal


@pytest.fixture
def said(t, made_at, rows):
    def say(study):
        table = summary_table(results_of(study), t, made_at=made_at, made_by="Bappeda", source="usulan.xlsx")
        return table, rows(table)

    return say


def test_the_summary_counts_programs_and_says_who_when_and_from_what(said, study, made_at):
    wanted = {"Jumlah usulan": 6, "Dapat diperingkat": 5, "Belum dapat diperingkat": 1, "Terpilih": 3}

    table, summary = said(study)

    assert {label: summary[label] for label in wanted} == wanted
    assert (summary["Dibuat oleh"], summary["Dibuat pada"]) == ("Bappeda", made_at)
    assert (summary["Sumber data"], summary["Versi daftar"]) == ("usulan.xlsx", 4)
    assert table.subtitle == "3 program quick win dari 6 usulan."


def test_what_waits_for_a_ceiling_is_named_and_costs_nothing_yet(said, study):
    waiting = "ECO-01"

    _, summary = said(study)

    assert summary["Program terpilih yang menunggu pagu"] == 1
    assert summary["Kode yang menunggu pagu"] == waiting
    assert summary["Anggaran program terpilih yang sudah berpagu"] == 1.5e9 + 1e8


def test_rules_that_clash_are_named_instead_of_a_value(said, study):
    clashing = replace(study, rules=RuleSettings(number=9))

    table, summary = said(clashing)

    assert "tepat 9 program" in summary["Aturan yang berbenturan"]
    assert "Nilai daftar" not in summary
    assert table.subtitle == "Belum ada program yang terpilih dari 6 usulan."


def test_the_list_as_it_stands_is_summed_up_and_what_is_the_methods_says_so(said, study, made_at):
    move = PlacedByHand("GOV-02", Move.ONTO, "Mandat", Authority.TEAM, "Ani", made_at)

    table, summary = said(replace(study, placed=(move,)))

    assert (summary["Terpilih"], summary["Anggaran program terpilih yang sudah berpagu"]) == (4, 1.5e9 + 2e9 + 1e8)
    assert summary["Pertimbangan khusus"] == (
        "Dengan pertimbangan ini “=cmd|'/c calc'!A0” masuk. Mandat (Tim Pelaksana, Ani, 5 Agustus 2019 10.30)"
    )
    assert summary["Aturan yang tidak dipenuhi daftar ini"] == (
        "tepat 3 program dan paling banyak 1 program Smart Governance"
    )
    assert summary["Nilai daftar menurut metode"] == study.shortlist().value
    assert not {"Nilai daftar", "Keadaan daftar"} & summary.keys()
    assert table.subtitle == "4 program quick win dari 6 usulan."


def test_an_empty_study_says_what_to_do(said, empty):
    study = empty

    table, summary = said(study)

    assert table.subtitle.startswith("Belum ada program dalam kajian ini.")
    assert summary["Mengapa belum ada peringkat"].startswith("Belum ada program yang dapat diperingkat.")


def test_the_summary_says_what_becomes_of_blanks_and_counts_typed_values(said, study):
    typed = TypedValue("LIV-02", "risk", 2.0, "Hasil rapat", "Sri")

    _, rows = said(replace(study, blanks=BlankPolicy.RANGE, typed_values=(typed,)))

    assert rows["Sel kosong pada kriteria yang berbobot"] == "Tampilkan rentang"
    assert rows["Nilai yang diketik dengan alasan"] == 1


def test_the_summary_says_whether_scores_were_seen_when_the_weights_were_sealed(said, study):
    given = seal(study.weighting, study.counted_criteria, at=datetime(2019, 8, 5), by="Ani", scores_shown=False)

    _, sealed = said(replace(study, seal=given))
    _, unsealed = said(study)

    assert "sebelum program dapat diperingkat" in sealed["Segel bobot"]
    assert unsealed["Segel bobot"] == "Bobot belum disegel."
