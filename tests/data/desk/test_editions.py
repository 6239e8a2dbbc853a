from dataclasses import replace
from datetime import UTC, datetime

import pytest

from data.desk import (
    Desk,
    bring_files,
    choose,
    correct,
    gather_lists,
    keep,
    open_desk,
    reject,
    replace_file,
    stand_beside,
    undo,
)
from data.lists import ChoiceKind, Lists, TwinChoice, seeming_replacements
from data.workbook import Correction
from scoring.gates import Authority, Consideration, Gate
from scoring.study import Study
from tests.data.desk.conftest import NINE

HEAD = "ID;Nama Program;Dimensi;OPD;Anggaran (Rp);Durasi (bulan)"
CCTV = "P1;CCTV;Smart Living;Dishub;1000000000;6"
KIOS = "P2;Kios;Smart Living;Dishub;2000000000;6"
TAMAN = "P3;Taman;Smart Living;Dishub;3000000000;6"
LATER = CCTV.replace("1000", "1500"), "P2;Kios layanan publik;Smart Living;Dishub;2000000000;6"


def file(*rows, name="dishub.csv"):
    return name, "\n".join([HEAD, *rows]).encode()


@pytest.fixture
def doubled(ani):
    """Give a desk with a list, and with a newer edition of it that leaves one program out."""
    desk, _ = bring_files(Desk(Study(), Lists()), ani, [file(CCTV, KIOS, TAMAN)], anew=True)
    return bring_files(desk, ani, [file(*LATER)])[0]


def replaced(desk, hand):
    return replace_file(desk, hand, older=desk.lists.files[0].id, newer=desk.lists.files[1].id)


def codes(desk):
    return {program.name: program.code for program in desk.study.programs}


def test_a_newer_list_of_the_same_agency_is_asked_about_whoever_looks(doubled, ani, store):
    seen = open_desk(store, doubled.kept.id).lists

    asked = seeming_replacements([(one, ani.read(one, doubled.study.criteria)) for one in seen.files])

    assert asked == ((seen.files[1].id, seen.files[0].id),)


def test_programs_of_a_newer_list_keep_the_codes_that_the_earlier_one_had(doubled, ani):
    assert set(codes(doubled).values()) != {"P1", "P2", "P3"}

    after = replaced(doubled, ani)

    assert codes(after) == {"CCTV": "P1", "Kios layanan publik": "P2"}
    assert after.study.program("P1").budget == 1_500_000_000


def without_ids(*rows):
    return "dishub.csv", "\n".join([HEAD, *(row[2:] for row in rows)]).encode()


def test_programs_without_an_id_keep_the_codes_that_were_counted_out(ani):
    desk, _ = bring_files(Desk(Study(), Lists()), ani, [without_ids(CCTV, KIOS)], anew=True)
    before = codes(desk)
    desk, _ = bring_files(desk, ani, [without_ids(KIOS, CCTV.replace("1000", "1500"))])

    assert codes(replaced(desk, ani)) == before


def test_the_older_list_is_gone_and_the_newer_stands_in_its_place(doubled, ani, store):
    other, _ = bring_files(doubled, ani, [file("P9;Peta;Smart Economy;BPBD;4000000000;6", name="bpbd.csv")])

    after = replaced(other, ani)

    assert [one.id for one in after.lists.files] == [other.lists.files[1].id, other.lists.files[2].id]
    assert open_desk(store, after.kept.id).study == after.study


def test_the_version_says_which_list_took_whose_place_and_what_stood_before_it_came(doubled, ani, store):
    after = replaced(doubled, ani)

    card = store.versions(after.kept.id)[0]
    assert (card.number, card.why) == (3, "replace")
    assert card.facts == {"files": ("dishub.csv", "dishub.csv"), "before": 1}


def test_to_replace_is_one_step_that_is_undone(doubled, ani):
    back = undo(replaced(doubled, ani), ani)

    assert (back.study.programs, back.lists) == (doubled.study.programs, doubled.lists)


def test_what_was_decided_about_a_program_goes_along(doubled, ani):
    program = next(one for one in doubled.study.programs if one.budget == 1_500_000_000)
    noted = Consideration(program.code, next(iter(Gate)), "Prioritas", next(iter(Authority)), "Wali Kota", NINE)
    noting = keep(doubled, ani, what="settings", study=replace(doubled.study, considerations=(noted,)))

    assert replaced(noting, ani).study.considerations == (replace(noted, program="P1"),)


def test_a_program_of_the_newer_list_that_was_taken_off_stays_off_under_its_own_code(doubled, ani):
    code = next(one.code for one in doubled.study.programs if one.budget == 1_500_000_000)
    off = reject(doubled, ani, code, "Bukan kewenangan")

    after = replaced(off, ani)

    assert [(one.program.code, one.reason) for one in after.study.rejected] == [("P1", "Bukan kewenangan")]
    assert codes(after) == {"Kios layanan publik": "P2"}
    back = undo(undo(after, ani), ani)
    assert back.study.programs == doubled.study.programs


def test_twins_of_the_two_lists_that_were_merged_are_one_program_under_its_code(ani):
    desk, _ = bring_files(Desk(Study(), Lists()), ani, [without_ids(KIOS, CCTV)], anew=True)
    before = codes(desk)
    desk, _ = bring_files(desk, ani, [without_ids(TAMAN, CCTV.replace("1000", "1500"))])
    [twins] = gather_lists(desk.study, desk.lists, ani).open_twins
    merged = choose(desk, ani, TwinChoice(twins.key, ChoiceKind.MERGE, twins.places, twins.places[1]))

    assert codes(replaced(merged, ani))["CCTV"] == before["CCTV"]


def test_a_list_that_is_gone_is_not_replaced(doubled, ani):
    assert replace_file(doubled, ani, older="tidak-ada", newer=doubled.lists.files[1].id) is doubled


def test_the_codes_hold_though_somebody_changed_another_list_meanwhile(doubled, ani, budi):
    both, _ = bring_files(doubled, ani, [file("P9;Peta;Smart Economy;BPBD;4000000000;6", name="bpbd.csv")])
    theirs = correct(both, budi, {both.lists.files[2].id: [Correction("bpbd", 2, "budget", "5 miliar")]})
    assert theirs.study.program("P9").budget == 5_000_000_000

    mine = replaced(both, ani)

    assert codes(mine) == {"CCTV": "P1", "Kios layanan publik": "P2", "Peta": "P9"}
    assert mine.study.program("P9").budget == 5_000_000_000
    assert codes(undo(mine, ani)) == codes(theirs)


def test_the_codes_hold_even_where_somebody_saves_in_the_same_moment(doubled, ani, budi, store, monkeypatch):
    both, _ = bring_files(doubled, ani, [file("P9;Peta;Smart Economy;BPBD;4000000000;6", name="bpbd.csv")])
    correct(both, budi, {both.lists.files[2].id: [Correction("bpbd", 2, "budget", "5 miliar")]})
    monkeypatch.setattr(store, "revision", lambda _: both.kept.revision)

    mine = replaced(both, ani)
    back = undo(mine, ani)

    assert codes(mine) == {"CCTV": "P1", "Kios layanan publik": "P2", "Peta": "P9"}
    assert codes(back) == codes(both)
    assert [one.study.program("P9").budget for one in (mine, back)] == [5_000_000_000] * 2


def test_a_list_that_somebody_mended_meanwhile_is_not_replaced_before_it_was_seen(doubled, ani, budi):
    older = doubled.lists.files[0].id
    theirs = correct(doubled, budi, {older: [Correction("dishub", 4, "budget", "9 miliar")]})

    seen = replaced(doubled, ani)

    assert (seen.study, seen.lists) == (theirs.study, theirs.lists)
    assert codes(replaced(seen, ani)) == {"CCTV": "P1", "Kios layanan publik": "P2"}


def test_both_lists_count_for_good_when_somebody_says_so(doubled, ani, store):
    older, newer = (one.id for one in doubled.lists.files)

    stand_beside(doubled, ani, older=older, newer=newer)

    lists = open_desk(store, doubled.kept.id).lists
    assert lists.file(newer).beside == (older,)
    assert seeming_replacements([(one, ani.read(one, doubled.study.criteria)) for one in lists.files]) == ()


def test_two_people_who_both_say_that_both_lists_count_agree(doubled, ani, budi):
    older, newer = (one.id for one in doubled.lists.files)
    stand_beside(doubled, budi, older=older, newer=newer)

    mine = stand_beside(doubled, ani, older=older, newer=newer)

    assert (mine.lists.file(newer).beside, mine.conflicts) == ((older,), ())
    assert mine.kept.changed_at == datetime(2019, 7, 9, 9, 0, tzinfo=UTC)
