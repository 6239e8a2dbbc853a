from dataclasses import replace

from reports.story.more import one_more
from scoring.shortlist import Change, Rule, RuleKind, RulePrice
from tests.reports.story.telling import basis_of, study_with


def test_it_says_in_one_sentence_what_one_more_program_and_a_hundred_million_more_would_bring(t):
    open_, tight = one_more(basis_of(study_with()), t), one_more(basis_of(study_with(number=1, budget=0.9e9)), t)

    assert open_ == "Bila boleh satu program lagi, “Program C” masuk dan kebutuhan pagunya bertambah Rp1 miliar."
    assert tight == (
        "Satu program lagi tidak dapat ditambahkan menurut aturan yang lain; "
        "tambahan pagu Rp100 juta memasukkan “Program B” dan mengeluarkan “Program E”."
    )


def test_a_hundred_million_that_changes_nothing_says_so(t):
    assert one_more(basis_of(study_with(budget=2e9)), t).endswith(
        "tambahan pagu Rp100 juta saja belum mengubah daftar."
    )


def test_a_range_of_numbers_has_room_for_one_more_too(t):
    open_ = one_more(basis_of(study_with(number=1, most=2)), t)
    never = one_more(basis_of(study_with(number=1, most=2, baseline=0.7)), t)

    assert open_.startswith("Bila boleh satu program lagi, “Program C” masuk")
    assert never == "Tempat bagi satu program lagi tidak mengubah daftar."


def test_what_is_not_known_is_said_to_be_so(t):
    basis = basis_of(study_with(), whole=False)
    unproven = (RulePrice(Rule(RuleKind.MOST_NUMBER, 2), None), RulePrice(Rule(RuleKind.BUDGET, 2e9), None, 1e8))

    assert one_more(basis, t) == "Akibat tambahan satu program atau tambahan pagu belum dihitung."
    assert one_more(replace(basis, prices=unproven), t) == (
        "Akibat tambahan satu program belum diketahui; akibat tambahan pagu Rp100 juta belum diketahui."
    )


def test_where_no_number_is_set_none_is_missed(t):
    budget = RulePrice(Rule(RuleKind.BUDGET, 2e9), None, 1e8, Change(0.1, 1e8, ("A",), ()))

    assert one_more(replace(basis_of(study_with()), prices=(budget,)), t) == (
        "Jumlah program tidak dibatasi dari atas; tambahan pagu Rp100 juta memasukkan “Program A”."
    )
