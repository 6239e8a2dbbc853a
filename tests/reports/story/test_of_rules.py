from dataclasses import replace
from datetime import datetime

from reports.story.of_rules import dearest_rule, gain_written, line, moved, one_more, steady, watched
from scoring.cautions import Caution, CautionKind
from scoring.dimensions import Dimension
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import Change, Rule, RuleKind, RulePrice
from tests.reports.story.telling import PROGRAMS, basis_of, program, study_with


def test_it_counts_who_stays_whatever_weights_were_tried(t):
    alone = basis_of(study_with(number=1))
    beside = basis_of(study_with([PROGRAMS[1], program("C", 5, 1), program("D", 1, 5)]))

    assert steady(alone, t) == "Apa pun susunan bobot yang dicoba, semua 1 program dalam daftar selalu masuk."
    told = steady(beside, t)
    assert told.startswith("Apa pun susunan bobot yang dicoba, 1 dari 2 program selalu masuk; 1 lainnya bergantung")


def test_what_is_not_known_yet_is_left_out(t):
    basis = basis_of(study_with(), whole=False)

    assert (steady(basis, t), dearest_rule(basis, t), one_more(basis, t)) == ("", "", "")


def test_it_names_the_dearest_rule_with_value_and_money(t):
    told = dearest_rule(basis_of(study_with(budget=2e9)), t)

    assert told == (
        "Aturan yang paling mahal ialah anggaran paling banyak Rp2 miliar: "
        "tanpa aturan itu nilai daftar naik 0,25 dan kebutuhan pagunya bertambah Rp2 miliar."
    )


def test_where_no_rule_costs_anything_it_says_so(t):
    assert dearest_rule(basis_of(study_with()), t).startswith("Selain jumlah program, tidak satu pun aturan")


def test_less_money_and_the_same_money_have_words_of_their_own(t):
    basis = basis_of(study_with())
    rule = Rule(RuleKind.MINIMUM, 1, Dimension.LIVING)

    def told(cost):
        price = RulePrice(rule, Change(0.25, cost, ("A",), ("B",)))
        return dearest_rule(replace(basis, prices=(price,)), t)

    assert told(-1e9).endswith("kebutuhan pagunya berkurang Rp1 miliar.")
    assert told(0.0).endswith("kebutuhan pagunya tetap.")


def test_a_small_gain_is_not_rounded_away(t):
    assert (gain_written(0.004, t), gain_written(0.25, t)) == ("0,004", "0,25")


def test_it_says_what_one_more_program_and_a_hundred_million_more_would_bring(t):
    open_, tight = one_more(basis_of(study_with()), t), one_more(basis_of(study_with(number=1, budget=0.9e9)), t)

    assert open_ == "Bila boleh satu program lagi, “Program C” masuk dan kebutuhan pagunya bertambah Rp1 miliar."
    assert tight == (
        "Satu program lagi tidak dapat ditambahkan di bawah aturan yang lain. "
        "Tambahan pagu Rp100 juta memasukkan “Program B”, dan “Program E” keluar."
    )


def test_a_hundred_million_that_changes_nothing_says_so(t):
    assert one_more(basis_of(study_with(budget=2e9)), t).endswith(
        "Tambahan pagu Rp100 juta saja belum mengubah daftar."
    )


def test_it_says_who_waits_right_behind_the_last(t):
    assert line(basis_of(study_with()), t) == (
        "Yang terakhir masuk ialah “Program B” (0,75); "
        "tepat di belakangnya, di luar daftar, menunggu “Program C” (0,62)."
    )


def test_a_better_program_that_rules_hold_back_is_named(t):
    told = line(basis_of(study_with(budget=2e9)), t)

    assert told.startswith("Di luar daftar, “Program A” bernilai 0,88, lebih tinggi daripada “Program C” (0,62)")


def test_programs_on_the_line_are_named_together(t):
    level = [PROGRAMS[0], program("B", 3, 3), program("C", 3, 3)]

    assert line(basis_of(study_with(level)), t).startswith("Di batas daftar, “Program B” dan “Program C” sama baiknya")


def test_where_everybody_is_on_the_list_nobody_waits(t):
    assert line(basis_of(study_with(number=5)), t) == "Tidak ada calon yang tertinggal di luar daftar."


def test_judgement_is_told_beside_the_method(t):
    by_hand = PlacedByHand("E", Move.ONTO, "Sudah berjalan", Authority.TEAM, "Sri", datetime(2019, 8, 5), other="B")
    study = replace(study_with(), placed=(by_hand,))

    assert moved(basis_of(study), t) == (
        "Dengan pertimbangan ini “Program E” masuk; “Program B” menjadi cadangan. "
        "Keteguhan, aturan, dan batas daftar pada kalimat berikut dihitung dari daftar menurut metode."
    )
    assert moved(basis_of(study_with()), t) == ""


def test_rules_that_judgement_breaks_are_told_with_it(t):
    by_hand = PlacedByHand("E", Move.ONTO, "Sudah berjalan", Authority.TEAM, "Sri", datetime(2019, 8, 5))
    study = replace(study_with(), placed=(by_hand,))

    basis = basis_of(study)

    assert "tidak memenuhi aturan: tepat 2 program." in moved(basis, t)
    assert watched(replace(basis, cautions=()), t) == (
        "Sebelum daftar ini ditandatangani, cermati aturan yang tidak dipenuhinya: tepat 2 program."
    )
    assert moved(basis_of(study_with()), t) == ""


def test_it_ends_with_what_to_watch(t):
    basis = basis_of(study_with())
    caution = Caution(CautionKind.SPLIT_PROGRAM, ("A", "B"), "name")

    told = watched(replace(basis, cautions=(caution, caution)), t)

    assert told.startswith("Ada 2 hal yang perlu dicermati sebelum daftar ini ditandatangani, pertama: “Program A”")
    assert watched(replace(basis, cautions=()), t) == "Pemeriksaan daftar tidak menemukan hal yang perlu dicermati."


def test_illustrated_values_and_proposals_that_take_no_part_are_owned_up_to(t):
    late = program("F", 5, 5, duration_months=15.0, illustrated=frozenset({"novelty"}))

    told = watched(replace(basis_of(study_with([*PROGRAMS, late])), cautions=()), t)

    assert "1 usulan belum ikut" in told
    assert told.endswith("Nilainya masih ilustrasi, jadi ini contoh dan bukan hasil.")
