from scoring.program import Program
from tests.data.store.given import LATER, save


def test_versions_are_listed_from_the_newest_and_every_one_can_be_opened(store, kept):
    for number in range(12):
        kept = save(store, kept, programs=(Program("A", f"Program {number}"),), by=f"Anggota {number}")

    cards = store.versions(kept.id)
    assert [card.number for card in cards] == list(range(13, 0, -1))
    assert (cards[0].by, cards[0].at, cards[0].programs) == ("Anggota 11", LATER, 1)
    assert [store.programs_of(kept.id, card.number)[0].name for card in cards[:3]] == [
        "Program 11",
        "Program 10",
        "Program 9",
    ]


def test_a_study_without_programs_has_a_version_too(store, kept):
    empty = save(store, kept, programs=())

    assert store.versions(kept.id)[0].programs == 0
    assert store.programs_of(kept.id, empty.study.version) == ()
