from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from data.lists import ChoiceKind, TwinChoice, gather
from data.lists.gather import codes_by_place
from data.records import as_json
from scoring.dimensions import Dimension
from scoring.program import Program
from scoring.rejected import Rejected
from scoring.study import Study
from tests.data.lists.making import AT, listed, place, program

FIRST = listed("a", program("Kios"), program("Peta", code="GOV-02"))
SECOND = listed("b", program("KIOS.", target="40"), program("Taman", code="GOV-02"))
KEY = gather([FIRST, SECOND]).twins[0].key
A, B = place("a", 2), place("b", 2)


def codes(found):
    return {one.name: one.code for one in found.programs}


def test_many_files_are_one_list_in_their_order_with_codes_of_its_own():
    found = gather([FIRST, SECOND])

    assert [(p.code, p.name) for p in found.programs] == [
        ("GOV-01", "Kios"),
        ("GOV-02", "Peta"),
        ("GOV-03", "KIOS."),
        ("GOV-04", "Taman"),
    ]
    assert found.places["GOV-03"] == B


def test_a_file_taken_away_takes_its_programs_and_no_code_moves():
    before = gather([FIRST, SECOND])

    after = gather([SECOND], before=before.programs)

    assert codes(after) == {"KIOS.": "GOV-03", "Taman": "GOV-04"}


def test_a_list_put_in_place_of_its_former_one_keeps_the_codes():
    before = gather([FIRST, SECOND])
    newer = listed("c", program("Baru"), program("taman"), program("Kios"), filename="b (rev).xlsx")

    after = gather([FIRST, newer], before=before.programs)

    assert codes(after) == {"Kios": "GOV-03", "Peta": "GOV-02", "Baru": "GOV-05", "taman": "GOV-04"}


def test_the_same_list_again_is_the_same_to_the_study():
    nameless = listed("c", program("", code="X-01", dimensions=()))
    study = Study().with_programs(gather([FIRST, nameless]).programs)

    assert gather([FIRST, nameless], before=study.programs).programs == study.programs


def test_a_dropped_twin_comes_back_with_its_code_when_the_choice_is_taken_back():
    drop = TwinChoice(KEY, ChoiceKind.DROP, (A, B), A, reason="Daftar lama")
    all_there = gather([FIRST, SECOND])
    dropped = gather([FIRST, SECOND], [drop], before=all_there.programs)

    again = gather([FIRST, SECOND], [drop], before=dropped.programs, rejected=dropped.rejected)
    back = gather([FIRST, SECOND], before=again.programs, rejected=again.rejected)

    assert [one.program.code for one in dropped.rejected] == ["GOV-03"]
    assert again == dropped
    assert (back.programs, back.rejected) == (all_there.programs, ())


def test_what_was_taken_off_by_hand_stays_off_and_as_it_was():
    before = gather([FIRST, SECOND])
    by_hand = Rejected(before.programs[1], "Bukan urusan kota", "Ani")

    found = gather([FIRST, SECOND], before=before.programs, rejected=[by_hand])

    assert "Peta" not in codes(found)
    assert found.rejected == (by_hand,)


def test_what_is_taken_back_by_hand_has_its_code_again():
    before = gather([FIRST, SECOND])

    found = gather([FIRST, SECOND], before=[*before.programs[2:], before.programs[1]])

    assert codes(found)["Peta"] == "GOV-02"


def test_a_choice_whose_place_is_gone_is_told_and_nothing_is_dropped_by_it():
    drop = TwinChoice(KEY, ChoiceKind.DROP, (A, B), A, reason="Daftar lama")
    newer = listed("c", program("Baris baru"), program("Kios"))

    found = gather([newer, SECOND], [drop])

    assert found.stale == (drop,)
    assert found.choices == ()
    assert found.rejected == ()
    assert [len(twins.places) for twins in found.open_twins] == [2]


NAMES = st.sampled_from(["Kios", "KIOS.", "Peta", "Taman kota", "Taman kotta", "Kelurahan siaga", "Keluraan siaga", ""])
AGENCIES = st.sampled_from(["Dinas A", "dinas a", "Dinas B", ""])
CODES = st.sampled_from(["GOV-01", "GOV-02", "7", "8"])


@st.composite
def files(draw):
    """Give up to four files of programs that are often alike."""
    read = []
    for file_id in "abcd"[: draw(st.integers(0, 4))]:
        programs = [
            Program(code, draw(NAMES), dimensions=draw(st.sampled_from([(), (Dimension.GOVERNANCE,)])), agency=agency)
            for code, agency in draw(st.lists(st.tuples(CODES, AGENCIES), max_size=5, unique_by=lambda pair: pair[0]))
        ]
        at = AT + timedelta(microseconds=len(read))
        read.append(listed(file_id, *programs, filename="usulan.xlsx", numbered=draw(st.booleans()), at=at))
    return read


@st.composite
def choices(draw, twins):
    """Give a choice about some of the groups."""
    made = []
    for group in twins:
        kind = draw(st.sampled_from([None, *ChoiceKind]))
        if kind is not None:
            stays = draw(st.sampled_from(group.places))
            picks = {key: draw(st.sampled_from(group.places)) for key in group.differences if draw(st.booleans())}
            made.append(TwinChoice(group.key, kind, group.places, stays, picks, reason="Kembar"))
    return made


@given(st.data())
def test_every_program_of_every_file_is_on_the_list_or_in_another_or_off_with_the_reason(data):
    read = data.draw(files())
    first = gather(read)
    off = [Rejected(p, "Ditarik") for p in first.programs if data.draw(st.booleans())]
    made = data.draw(choices(gather(read, before=first.programs, rejected=off).twins))

    found = gather(read, made, before=first.programs, rejected=off)

    places = {place(file.id, p.provenance.row) for file, intake in read for p in intake.programs}
    of_code = {p.code: first.places[p.code] for p in first.programs}
    listed_at = [found.places[p.code] for p in found.programs]
    rejected_at = [of_code[one.program.code] for one in found.rejected]
    assert sorted([*listed_at, *found.merged, *rejected_at]) == sorted(places)


@given(st.data())
def test_no_two_programs_share_a_code_and_every_program_keeps_its_own(data):
    read = data.draw(files())
    before = gather(read[: len(read) // 2])

    found = gather(read, before=before.programs)

    assert len(found.places) == len(found.programs)
    assert {code: found.places[code] for code in before.places} == before.places


@given(st.data())
def test_the_same_files_and_choices_give_the_same_list(data):
    read = data.draw(files())
    made = data.draw(choices(gather(read).twins))

    once, twice = gather(read, made), gather(read, made)

    assert as_json(once.programs) == as_json(twice.programs)
    again = gather(read, made, before=once.programs, rejected=once.rejected)
    assert (again.programs, again.rejected) == (once.programs, once.rejected)


def test_a_merged_program_that_is_mended_later_changes_with_its_row():
    merge = TwinChoice(KEY, ChoiceKind.MERGE, (A, B), A)
    before = gather([FIRST, SECOND], [merge])
    mended = replace(FIRST[1], programs=(replace(FIRST[1].programs[0], budget=5e9), FIRST[1].programs[1]))

    found = gather([(FIRST[0], mended), SECOND], [merge], before=before.programs)

    assert (found.programs[0].budget, found.programs[0].target) == (5e9, "40")


def test_the_codes_of_all_places_are_told_before_any_choice_is_carried_out():
    merge = TwinChoice(KEY, ChoiceKind.MERGE, (A, B), A)
    merged = gather([FIRST, SECOND], [merge])

    codes = codes_by_place([FIRST, SECOND], before=merged.programs, rejected=merged.rejected)

    assert codes[A] == merged.programs[0].code
    assert len(set(codes.values())) == len(codes) == sum(len(intake.programs) for _, intake in (FIRST, SECOND))
