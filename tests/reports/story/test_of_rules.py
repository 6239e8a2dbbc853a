from dataclasses import replace
from datetime import datetime

from reports.story.of_rules import dearest_rule, decimals_of, line, moved, steady, watched
from scoring.cautions import Caution, CautionKind
from scoring.dimensions import Dimension
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import Change, Rule, RuleKind, RulePrice
from tests.reports.story.telling import PROGRAMS, basis_of, program, study_with


def test_it_counts_who_stays_under_every_set_of_weights_and_says_how_many_were_tried(t):
    alone = basis_of(study_with(number=1))
    beside = basis_of(study_with([PROGRAMS[1], program("C", 5, 1), program("D", 1, 5)]))

    assert steady(alone, t) == (
        "Dari 100 susunan bobot yang dicoba, tidak satu pun mengeluarkan program dari daftar ini."
    )
    told = steady(beside, t)
    assert told.startswith("Dari 100 susunan bobot yang dicoba, semuanya memuat 1 dari 2 program daftar ini; hanya “")
    assert told.endswith("\u00a0% dari susunan itu.")


def test_a_program_that_is_missing_somewhere_is_never_on_all(t):
    basis = basis_of(study_with([PROGRAMS[1], program("C", 5, 1), program("D", 1, 5)]))
    nearly = basis.shares.shares.copy()
    nearly[nearly < 1] = 0.9999

    assert "99,9\u00a0% dari susunan itu" in steady(replace(basis, shares=replace(basis.shares, shares=nearly)), t)


def test_where_none_stays_the_weakest_is_named(t):
    basis = basis_of(study_with([program("C", 5, 1), program("D", 1, 5), program("E", 1, 1)], number=1))

    assert steady(basis, t).startswith("Dari 100 susunan bobot yang dicoba, “Program C” masuk pada ")


def test_what_is_not_known_yet_is_said_to_be_so(t):
    basis = basis_of(study_with(), whole=False)

    assert (steady(basis, t), dearest_rule(basis, t)) == (
        "Keteguhan daftar ini terhadap susunan bobot lain belum dihitung.",
        "Aturan yang paling membatasi daftar ini belum dihitung.",
    )


def test_it_names_the_most_restrictive_rule_with_the_value_before_and_after(t):
    told = dearest_rule(basis_of(study_with(budget=2e9)), t)

    assert told == (
        "Selain jumlah program, aturan yang paling membatasi ialah pagu Rp2 miliar; tanpa batas itu "
        "nilai daftar naik dari 1,38 menjadi 1,62 dan kebutuhan pagunya bertambah Rp2 miliar."
    )


def test_where_no_rule_costs_anything_it_says_so(t):
    unproven = RulePrice(Rule(RuleKind.BUDGET, 5e9), None)
    several, single = basis_of(study_with(budget=9e9)), basis_of(study_with())

    assert dearest_rule(several, t).startswith("Selain jumlah program, tidak satu pun aturan mengurangi")
    assert dearest_rule(single, t) == "Selain jumlah program, tidak ada aturan yang membatasi daftar ini."
    assert "sejauh yang sempat dihitung" in dearest_rule(replace(single, prices=(unproven,)), t)


def test_less_money_and_the_same_money_have_words_of_their_own(t):
    basis = basis_of(study_with())
    rule = Rule(RuleKind.MINIMUM, 1, Dimension.LIVING)

    def told(cost):
        price = RulePrice(rule, Change(0.25, cost, ("A",), ("B",)))
        return dearest_rule(replace(basis, prices=(price,)), t)

    assert told(-1e9).endswith("kebutuhan pagunya berkurang Rp1 miliar.")
    assert told(0.0).endswith("kebutuhan pagunya tetap.")


def test_a_small_gain_is_not_rounded_away():
    assert (decimals_of(0.004), decimals_of(0.25)) == (3, 2)


def test_it_says_who_is_first_behind_the_last(t):
    assert line(basis_of(study_with()), t) == (
        "Program terakhir yang masuk ialah “Program B” (0,75), "
        "dan yang pertama di luar daftar ialah “Program C” (0,62)."
    )


def test_a_better_program_is_named_with_the_rule_that_holds_it_back(t):
    basis = basis_of(study_with(budget=2e9))

    assert line(basis, t) == (
        "Di luar daftar, “Program A” bernilai 0,88, lebih tinggi daripada “Program C” (0,62) di dalamnya, "
        "tetapi tertahan oleh pagu Rp2 miliar."
    )
    assert line(replace(basis, prices=None), t).endswith("tetapi tertahan oleh aturan daftar.")


def test_where_only_several_rules_together_hold_a_program_back_it_says_so(t):
    basis = basis_of(study_with(budget=2e9, between=(Rule(RuleKind.EXCLUDES, programs=("A", "B")),), number=2))
    nobody = tuple(RulePrice(one.rule, Change(0.0, 0.0, (), ())) for one in basis.prices)

    assert line(replace(basis, prices=nobody), t).endswith("tetapi tertahan oleh beberapa aturan sekaligus.")


def test_programs_on_the_line_are_named_together(t):
    level = [PROGRAMS[0], program("B", 3, 3), program("C", 3, 3)]

    assert line(basis_of(study_with(level)), t).startswith("Di batas daftar, “Program B” dan “Program C” sama baiknya")


def test_where_everybody_is_on_the_list_nobody_waits(t):
    assert line(basis_of(study_with(number=5)), t) == "Tidak ada calon yang tertinggal di luar daftar."


def test_judgement_is_told_with_the_line_that_it_moved_a_program_across(t):
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

    one, two = (watched(replace(basis, cautions=(caution,) * count), t) for count in (1, 2))

    assert one.startswith("Satu hal perlu dicermati sebelum daftar ini ditandatangani: “Program A”")
    assert two.startswith("Ada 2 hal yang perlu dicermati sebelum daftar ini ditandatangani, di antaranya: “Program A”")
    assert watched(replace(basis, cautions=()), t) == "Pemeriksaan daftar tidak menemukan hal yang perlu dicermati."


def test_illustrated_values_are_owned_up_to(t):
    drawn = program("F", 5, 5, illustrated=frozenset({"novelty"}))

    told = watched(replace(basis_of(study_with([*PROGRAMS, drawn])), cautions=()), t)

    assert told.endswith("tetapi nilainya masih ilustrasi, jadi daftar ini contoh dan bukan hasil.")
