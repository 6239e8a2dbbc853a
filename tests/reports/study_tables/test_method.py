from dataclasses import replace

import pytest

from reports.results import results_of
from reports.study_tables.method import method_table, setting_words
from scoring.criteria import Criterion
from scoring.methods import METHODS
from texts import LANGUAGES, texts_in


def explained(table, topic):
    return [explanation for label, explanation in table.rows if label == topic]


def test_the_formula_the_conditions_and_the_rules_stand_in_words(results, t):
    table = method_table(results, t)

    formula, gates, rules = (explained(table, topic) for topic in ("Rumus nilai", "Syarat awal", "Aturan daftar"))

    assert formula[0].startswith("Nilai program = jumlah dari bobot ×")
    assert gates[0] == "Selesai paling lama 12 bulan"
    assert rules[0].startswith("tepat 3 program")


def test_a_baseline_that_is_not_sure_says_how_high_it_may_be(study, t):
    def told(high):
        unsure = replace(study, rules=replace(study.rules, baseline=0.2, baseline_high=high))
        return explained(method_table(results_of(unsure), t), "Nilai dasar")[0]

    assert told(0.4).endswith("Nilai dasar ini belum pasti: mungkin sampai 0,40.")
    assert told(None) == told(0.2)


def test_each_clipped_value_is_listed(results, t):
    table = method_table(results, t)

    clipped = explained(table, "Nilai di luar batas")

    assert clipped == ["ECO-02, Durasi: diberikan 15, dihitung sebagai 12."]


def test_uneven_steps_are_named_by_criterion(study, t):
    uneven = Criterion("risk", anchors=(5.0, 1.0), steps=(0.0, 10.0, 30.0, 60.0, 100.0))
    results = results_of(replace(study, criteria=(study.criteria[0], uneven, *study.criteria[2:])))

    steps = explained(method_table(results, t), "Tingkat penilaian")

    assert steps == ["Risiko: nilai lima tingkat penilaian 0, 10, 30, 60, 100 persen, dihitung dari batas terburuk."]


def test_another_method_is_said_to_order_but_not_to_value(study, t):
    results = results_of(replace(study, method="topsis"))

    other = explained(method_table(results, t), "Metode lain")

    assert "TOPSIS" in other[0]


def test_an_empty_study_still_says_how_it_would_be_scored(empty, t):
    results = results_of(empty)

    table = method_table(results, t)

    assert explained(table, "Rumus nilai")
    assert explained(table, "Aturan daftar") == []


def test_settings_are_told_in_words(study, t):
    results = results_of(replace(study, method="vikor"))

    assert "Pengaturan: manfaat bersama berbobot 0,50." in explained(method_table(results, t), "Metode lain")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_setting_of_every_method_has_its_words(language):
    told = [
        setting_words(name, value, texts_in(language))
        for method in METHODS.values()
        for name, value in method.parameters.items()
    ]

    assert all(" " in words and "_" not in words for words in told)
