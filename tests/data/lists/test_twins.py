from data.lists.twins import Likeness, remaining, same_programs, similar_programs
from tests.data.lists.making import place, program

A, B, C = place("a", 2), place("b", 2), place("b", 3)


def test_twins_have_the_same_folded_name_and_agency():
    found = same_programs({A: program("KIOS."), B: program("kios"), C: program("Kios", "Dinas B")})

    assert [(twins.likeness, twins.places) for twins in found] == [(Likeness.SAME, (A, B))]
    assert found[0].differences == ("name",)


def test_programs_without_a_name_are_no_twins():
    nameless = {A: program(""), B: program("")}

    assert same_programs(nameless) == ()
    assert similar_programs(nameless) == ()


def test_one_name_in_two_agencies_or_without_one_is_worth_a_look():
    found = similar_programs({A: program("Kios"), B: program("Kios", "Dinas B"), C: program("Kios", "")})

    assert [(twins.likeness, twins.places) for twins in found] == [(Likeness.OTHER_AGENCY, (A, B, C))]


def test_near_names_are_worth_a_look_in_one_agency_only():
    near = program("Kelurahan siaga"), program("Keluraan siaga")
    elsewhere = program("Keluraan siaga", "Dinas B")

    assert [t.likeness for t in similar_programs(dict(zip((A, B), near, strict=True)))] == [Likeness.NEAR_NAME]
    assert similar_programs({A: near[0], B: elsewhere}) == ()


def test_the_key_is_the_same_in_whatever_order_and_file():
    one, other = program("Kelurahan siaga"), program("Keluraan siaga")

    keys = {similar_programs(listed)[0].key for listed in ({A: one, B: other}, {C: other, B: one})}

    assert len(keys) == 1


def test_a_group_shrinks_with_its_programs_and_ends_below_two():
    listed = {A: program("Kios"), B: program("Kios"), C: program("Kios")}
    twins = same_programs(listed)[0]

    assert remaining(twins, listed) is twins
    assert remaining(twins, {A: listed[A], C: listed[C]}).places == (A, C)
    assert remaining(twins, {A: listed[A]}) is None
