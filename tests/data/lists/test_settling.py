import pytest

from data.lists import ChoiceKind, TwinChoice
from data.lists.settling import settle
from tests.data.lists.making import place, program

A, B, C = place("a", 2), place("b", 2), place("c", 2)
KIOS = program("Kios", code="GOV-01")
AGAIN = program("Kios", code="GOV-02", target="40")
LISTED = {A: KIOS, B: AGAIN, C: program("Peta", code="GOV-03")}
KEY = settle(LISTED, []).twins[0].key


def choice(kind, **said):
    return TwinChoice(KEY, kind, **{"places": (A, B), "stays": A, "by": "Ani", **said})


def test_nothing_is_settled_by_itself():
    settled = settle(LISTED, [])

    assert settled.listed == LISTED
    assert [twins.choice for twins in settled.twins] == [None]


def test_twins_that_are_kept_all_stay():
    kept = choice(ChoiceKind.KEEP, stays=None)

    settled = settle(LISTED, [kept])

    assert settled.listed == LISTED
    assert settled.twins[0].choice == kept


def test_merged_twins_are_one_where_the_leading_one_stood():
    settled = settle(LISTED, [choice(ChoiceKind.MERGE, stays=B)])

    assert list(settled.listed) == [B, C]
    assert settled.merged == {A: "GOV-02"}


def test_a_dropped_twin_leaves_with_the_reason():
    settled = settle(LISTED, [choice(ChoiceKind.DROP, reason="Daftar lama")])

    assert list(settled.listed) == [A, C]
    assert [(r.program, r.reason, r.by, r.twins) for r in settled.dropped.values()] == [
        (AGAIN, "Daftar lama", "Ani", KEY)
    ]


@pytest.mark.parametrize(
    "stale",
    [
        choice(ChoiceKind.MERGE, places=(A, C)),
        choice(ChoiceKind.KEEP, places=(A, B, C)),
        choice(ChoiceKind.MERGE, places=(), stays=C),
        choice(ChoiceKind.MERGE, stays=None),
        choice(ChoiceKind.MERGE, picks={"budget": C}),
    ],
)
def test_a_choice_about_other_programs_is_not_carried_out(stale):
    settled = settle(LISTED, [stale])

    assert settled.listed == LISTED
    assert settled.held == []
    assert settled.twins[0].choice is None


def test_what_is_merged_is_no_longer_similar_to_anything():
    listed = {**LISTED, C: program("Kios", "Dinas B", code="GOV-03")}
    other = next(twins.key for twins in settle(listed, []).twins if twins.key != KEY)
    both = [choice(ChoiceKind.MERGE), TwinChoice(other, ChoiceKind.DROP, (A, C), C, reason="Salah OPD")]

    settled = settle(listed, both)

    assert list(settled.listed) == [C]
    assert settled.merged == {B: "GOV-01"}
    assert settled.dropped[A].program.target == "40"
    assert settled.held == both


def test_nobody_is_asked_about_what_was_taken_off_by_hand():
    settled = settle(LISTED, [], off={"GOV-02"})

    assert list(settled.listed) == [A, C]
    assert settled.twins == []


def test_what_was_taken_off_by_hand_is_not_dropped_a_second_time():
    drop = choice(ChoiceKind.DROP, reason="Daftar lama")

    settled = settle(LISTED, [drop], off={"GOV-02"})

    assert list(settled.listed) == [A, C]
    assert (settled.dropped, settled.held) == ({}, [drop])


def test_a_merged_program_that_is_taken_off_by_hand_does_not_bring_its_parts_back():
    settled = settle(LISTED, [choice(ChoiceKind.MERGE)], off={"GOV-01"})

    assert list(settled.listed) == [C]
    assert settled.merged == {B: "GOV-01"}
