from dataclasses import replace
from datetime import datetime

from reports.story.of_list import asked, dimensions, picked, strongest, worth
from scoring.criteria import Criterion
from scoring.dimensions import Dimension
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import Quota, RuleKind
from tests.reports.story.telling import PROGRAMS, basis_of, program, study_with
from texts import texts_in


def test_it_begins_with_what_was_asked_for_and_writes_money_short(t):
    limited, open_ = basis_of(study_with(budget=5e9)), basis_of(study_with())

    assert asked(limited, t) == "Aturan yang ditetapkan tim: tepat 2 program dan pagu Rp5 miliar."
    assert asked(open_, t) == "Aturan yang ditetapkan tim: tepat 2 program; batas pagu belum ada."


def test_a_limit_is_never_rounded_into_another(t):
    assert "pagu Rp5.012.000.000" in asked(basis_of(study_with(budget=5_012_000_000)), t)


def test_a_range_of_numbers_is_one_rule(t):
    assert asked(basis_of(study_with(number=1, most=3, budget=5e9)), t) == (
        "Aturan yang ditetapkan tim: 1 sampai 3 program dan pagu Rp5 miliar."
    )


def test_a_rule_that_nobody_set_is_told_as_a_default(t):
    both = basis_of(study_with(minimum=None))
    neither = basis_of(study_with(number=None, minimum=None))

    assert "; selain itu berlaku aturan awal, yaitu sedikitnya 1 program Smart Economy" in asked(both, t)
    assert asked(neither, t).startswith("Tim belum menetapkan aturan, sehingga berlaku aturan awal, yaitu tepat 5")
    assert (both.defaults, neither.defaults) == ({RuleKind.MINIMUM}, {RuleKind.NUMBER, RuleKind.MINIMUM})


def test_the_same_limit_for_every_agency_is_told_once(t):
    agencies = [replace(one, agency=f"Dinas {one.code}") for one in PROGRAMS]
    alike = asked(basis_of(study_with(agencies, agency_minimum=1, number=5)), t)
    apart = asked(basis_of(study_with(agencies, agency_maximum=2, agencies={"Dinas A": Quota(0, 1)})), t)

    assert alike == (
        "Aturan yang ditetapkan tim: tepat 5 program dan sedikitnya 1 program dari setiap perangkat daerah; "
        "batas pagu belum ada."
    )
    assert "paling banyak 1 program Dinas A, dan paling banyak 2 program dari setiap perangkat daerah lain;" in apart


def test_it_says_how_many_of_how_many_came_onto_the_list(t):
    late = program("F", 5, 5, duration_months=15.0)

    assert picked(basis_of(study_with()), t).startswith("Semua 5 usulan memenuhi syarat awal")
    assert picked(basis_of(study_with([*PROGRAMS, late])), t) == (
        "Dari 6 usulan, 1 tidak memenuhi syarat awal; dari 5 calon selebihnya, 2 masuk daftar."
    )


def test_proposals_that_fail_and_proposals_that_lack_values_are_told_apart(t):
    late, blank = program("F", 5, 5, duration_months=15.0), program("G", 5, 5)
    del blank.values["leverage"]

    assert picked(basis_of(study_with([*PROGRAMS, late, blank])), t).startswith(
        "Dari 7 usulan, 1 tidak memenuhi syarat awal dan 1 belum lengkap nilainya;"
    )
    assert picked(basis_of(study_with([*PROGRAMS, blank])), t).startswith("Dari 6 usulan, 1 belum lengkap nilainya;")


def test_where_all_or_a_single_one_is_on_the_list_no_number_reads_ill(t):
    late = program("F", 5, 5, duration_months=15.0)

    assert picked(basis_of(study_with(PROGRAMS[:1], number=1)), t) == "Satu-satunya usulan masuk daftar."
    assert picked(basis_of(study_with(number=5)), t) == "Semua 5 usulan masuk daftar."
    assert picked(basis_of(study_with([PROGRAMS[0], late], number=1)), t).endswith(
        "satu-satunya calon selebihnya masuk daftar."
    )


def test_it_says_what_the_list_needs_and_who_waits_for_a_ceiling(t):
    waiting = [PROGRAMS[0], program("B", 4, 4, None)]

    assert worth(basis_of(study_with()), t).startswith("Daftar ini memerlukan Rp4 miliar; nilai programnya antara 0,75")
    assert "belum termasuk 1 program yang menunggu pagu" in worth(basis_of(study_with(waiting)), t)
    assert worth(basis_of(study_with([program("A", 5, 4, None)], number=1)), t).startswith("Kebutuhan pagu daftar ini")


def test_values_that_read_the_same_are_no_range(t):
    assert "nilai programnya 0,88 pada skala" in worth(basis_of(study_with(number=1)), t)


def test_it_says_where_most_of_the_money_goes(t):
    every = [program(code, 5, 5, dimension=one) for code, one in zip("ABCDEF", Dimension, strict=True)]
    told = dimensions(basis_of(study_with(every, number=6)), t)

    assert dimensions(basis_of(study_with()), t) == (
        "Dari enam dimensi, 2 terwakili (masing-masing 1 pada Smart Economy dan Smart Living), "
        "dan bagian pagu terbesar, 75\u00a0% atau Rp3 miliar, ada pada Smart Economy."
    )
    assert told.startswith("Keenam dimensi terwakili (masing-masing 1 pada Smart Governance, Smart Branding, ")


def test_dimensions_of_the_same_number_are_named_together_the_largest_first(t):
    told = dimensions(basis_of(study_with(number=3)), t)

    assert "(2 pada Smart Economy; dan 1 pada Smart Living)" in told


def test_a_single_dimension_is_named_and_not_counted(t):
    assert dimensions(basis_of(study_with(number=1)), t) == "Dari enam dimensi, hanya Smart Economy yang terwakili."
    nowhere = [program("A", 5, 4, dimension=None)]
    assert dimensions(basis_of(study_with(nowhere, number=1)), t).startswith("Dimensi program dalam daftar ini belum")


def moved(study, code, other):
    by_hand = PlacedByHand(code, Move.ONTO, "Mandat", Authority.TEAM, "Sri", datetime(2019, 8, 5), other=other)
    return basis_of(replace(study, placed=(by_hand,)))


def test_where_judgement_moved_a_program_the_list_that_stands_is_told(t):
    basis = moved(study_with(), "E", "A")

    assert [program.code for program in basis.chosen] == ["B", "E"]
    assert worth(basis, t).startswith("Daftar ini memerlukan Rp1,2 miliar; nilai programnya antara 0,12 dan 0,75")
    assert "masing-masing 1 pada Smart Economy dan Smart Living" in dimensions(basis, t)
    assert strongest(basis, t).startswith("Program terkuat ialah “Program B”")


def test_a_program_that_could_not_be_chosen_is_not_counted_among_those_that_could(t):
    late = program("F", 5, 5, duration_months=15.0)

    told = picked(moved(study_with([*PROGRAMS, late]), "F", "A"), t)

    assert told == "Dari 6 usulan, 5 bernilai lengkap dan memenuhi syarat awal; daftar ini memuat 2 program."


def test_a_list_that_holds_nobody_with_a_value_says_nothing_of_values(t):
    basis = moved(study_with([program("A", 5, 4), program("G", None, None)], number=1), "G", "A")

    assert (worth(basis, t), strongest(basis, t)) == ("", "")


def test_money_that_nobody_knows_goes_nowhere(t):
    unknown = [program("A", 5, 4, None), program("B", 4, 4, None)]

    assert dimensions(basis_of(study_with(unknown)), t) == (
        "Dari enam dimensi, 2 terwakili: masing-masing 1 pada Smart Economy dan Smart Living."
    )


def test_it_names_the_strongest_and_where_it_is_ahead_of_the_average(t):
    told = strongest(basis_of(study_with()), t)

    assert told.startswith("Program terkuat ialah “Program A” dengan nilai 0,88")
    assert told.endswith("terutama karena kebaruan dan daya pengungkit.")


def test_where_less_is_better_the_strongest_has_little_of_it(t):
    safe, risky = program("A", 3, 3), program("B", 3, 3)
    safe.values["risk"], risky.values["risk"] = 1.0, 5.0
    study = replace(study_with([safe, risky]), criteria=(Criterion("risk", anchors=(5.0, 1.0)),))
    basis = basis_of(study, whole=False)

    assert strongest(basis, t).endswith("terutama karena risiko yang rendah.")
    assert strongest(basis, texts_in("en")).endswith("mainly for its low risk.")


def test_programs_that_are_all_alike_have_no_reason(t):
    alike = [program(code, 3, 3) for code in "AB"]

    assert strongest(basis_of(study_with(alike)), t) == "Program terkuat ialah “Program A” dengan nilai 0,50."
