from dataclasses import replace
from datetime import datetime

from reports.story.of_list import asked, dimensions, picked, strongest, worth
from scoring.dimensions import Dimension
from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from tests.reports.story.telling import PROGRAMS, basis_of, program, study_with


def test_it_begins_with_what_was_asked_for(t):
    limited, open_ = basis_of(study_with(budget=5e9)), basis_of(study_with())

    assert asked(limited, t) == "Aturan yang ditetapkan tim: tepat 2 program dan anggaran paling banyak Rp5 miliar."
    assert asked(open_, t) == "Aturan yang ditetapkan tim: tepat 2 program; batas pagu belum ada."


def test_it_says_how_many_of_how_many_came_onto_the_list(t):
    late = program("F", 5, 5, duration_months=15.0)

    assert picked(basis_of(study_with()), t).startswith("Semua 5 usulan")
    assert picked(basis_of(study_with([*PROGRAMS, late])), t).startswith("Dari 6 usulan, 5 bernilai lengkap")


def test_it_says_what_the_list_needs_and_who_waits_for_a_ceiling(t):
    waiting = [PROGRAMS[0], program("B", 4, 4, None)]

    assert worth(basis_of(study_with()), t).startswith("Daftar ini memerlukan Rp4 miliar; nilai programnya antara 0,75")
    assert "belum termasuk 1 program yang menunggu pagu" in worth(basis_of(study_with(waiting)), t)
    assert worth(basis_of(study_with([program("A", 5, 4, None)], number=1)), t).startswith("Semua programnya masih")


def test_it_says_where_most_of_the_money_goes(t):
    every = [program(code, 5, 5, dimension=one) for code, one in zip("ABCDEF", Dimension, strict=True)]

    assert dimensions(basis_of(study_with()), t) == (
        "Dimensi yang terwakili: Smart Economy 1 dan Smart Living 1; "
        "bagian pagu terbesar, 75 % atau Rp3 miliar, ada pada Smart Economy."
    )
    assert dimensions(basis_of(study_with(every, number=6)), t).startswith("Keenam dimensi terwakili (")


def moved(study, code, other):
    by_hand = PlacedByHand(code, Move.ONTO, "Mandat", Authority.TEAM, "Sri", datetime(2019, 8, 5), other=other)
    return basis_of(replace(study, placed=(by_hand,)))


def test_where_judgement_moved_a_program_the_list_that_stands_is_told(t):
    basis = moved(study_with(), "E", "A")

    assert [program.code for program in basis.chosen] == ["B", "E"]
    assert worth(basis, t).startswith("Daftar ini memerlukan Rp1,2 miliar; nilai programnya antara 0,12 dan 0,75")
    assert "Smart Economy 1 dan Smart Living 1" in dimensions(basis, t)
    assert strongest(basis, t).startswith("Yang terkuat ialah “Program B”")


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
        "Dimensi yang terwakili: Smart Economy 1 dan Smart Living 1."
    )


def test_it_names_the_strongest_and_where_it_is_ahead_of_the_average(t):
    told = strongest(basis_of(study_with()), t)

    assert told.startswith("Yang terkuat ialah “Program A” dengan nilai 0,88")
    assert told.endswith("terutama pada kebaruan dan daya pengungkit.")


def test_programs_that_are_all_alike_have_no_reason(t):
    alike = [program(code, 3, 3) for code in "AB"]

    assert strongest(basis_of(study_with(alike)), t) == "Yang terkuat ialah “Program A” dengan nilai 0,50."
