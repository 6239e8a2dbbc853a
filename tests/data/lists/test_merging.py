from data.lists.merging import merged_program, taken_from
from tests.data.lists.making import place, program

A, B = place("a", 2), place("b", 5)
LEADING = program(code="GOV-01", budget=1e9, values={"risk": 2.0}, illustrated=frozenset({"budget", "risk"}))
OTHER = program(
    "KIOS LAYANAN",
    code="GOV-05",
    budget=2e9,
    target="40 kelurahan",
    values={"risk": 4.0, "novelty": 3.0},
    extra={"Bidang": "TI"},
    illustrated=frozenset({"novelty"}),
)
BOTH = {A: LEADING, B: OTHER}


def test_the_leading_one_says_what_it_says_and_the_other_fills_the_blanks():
    merged = merged_program(BOTH, A, {})

    assert (merged.code, merged.name, merged.budget, merged.target) == ("GOV-01", "Kios layanan", 1e9, "40 kelurahan")
    assert merged.values == {"risk": 2.0, "novelty": 3.0}
    assert merged.extra == {"Bidang": "TI"}


def test_a_pick_takes_the_value_of_another_also_a_blank():
    merged = merged_program(BOTH, B, {"budget": A, "target": A, "novelty": A, "extra:Bidang": A})

    assert (merged.code, merged.budget, merged.target) == ("GOV-05", 1e9, "")
    assert merged.values == {"risk": 4.0}
    assert merged.extra == {}


def test_a_value_keeps_its_mark_as_an_illustration():
    assert merged_program(BOTH, A, {"risk": B}).illustrated == {"budget", "novelty"}


def test_every_value_says_where_it_was_taken_from():
    taken = taken_from(BOTH, A, {"risk": B})

    assert (taken["budget"], taken["risk"], taken["target"], taken["novelty"], taken["note"]) == (A, B, B, B, A)
