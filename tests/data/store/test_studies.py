from dataclasses import replace
from threading import Barrier, Thread

from data.store import StudyChangedError
from data.store.packing import pack
from data.store.studies import IN_FORCE
from data.store.tables import PROGRAM_LIST, STUDY
from tests.data.store.given import LATER, save


def test_of_many_who_save_over_one_revision_one_is_heard_and_all_others_are_told(store, kept):
    together, saved, told = Barrier(12), [], []

    def try_it(number):
        together.wait()
        try:
            saved.append(save(store, kept, by=f"Anggota {number}", name=str(number)))
        except StudyChangedError as changed:
            told.append(changed.theirs)

    run([Thread(target=try_it, args=(number,)) for number in range(12)])

    assert len(saved) == 1
    assert told == saved * 11
    assert store.check_chain() is None


def test_changes_that_need_no_revision_do_not_undo_each_other(store, kept):
    together = Barrier(8)

    def try_it(number):
        together.wait()
        store.rename(kept.id, f"Kajian {number}", by="Ani", at=LATER)

    run([Thread(target=try_it, args=(number,)) for number in range(8)])

    assert store.revision(kept.id) == 9
    assert [row.seq for row in store.audit(kept.id)] == list(range(1, 10))


def test_one_change_sent_twice_at_once_is_kept_once_and_nobody_is_told_of_himself(store, kept):
    for round_ in range(20):
        together, now, found = Barrier(2), store.read(kept.id), []

        def send(together=together, now=now, found=found, edit=f"e{round_}"):
            together.wait()
            found.append(save(store, now, name=edit, edit=edit))

        run([Thread(target=send) for _ in range(2)])

        assert found[0] == found[1]
        assert found[0].revision == now.revision + 1


def test_the_audit_holds_the_hash_of_what_was_kept(store, kept):
    saved = save(store, kept, method="topsis")

    programs = store._doors.read(
        lambda connection: connection.scalar(PROGRAM_LIST.select().with_only_columns(PROGRAM_LIST.c.digest))
    )
    last = store.audit(kept.id)[-1]
    assert last.content == pack(saved.study, saved.lists).content(programs)
    assert last.content != pack(replace(saved.study, method="vikor"), saved.lists).content(programs)


def test_a_study_has_one_list_in_force(store, kept):
    saved = save(store, kept, programs=())

    query = IN_FORCE.select().with_only_columns(STUDY.c.id, PROGRAM_LIST.c.number)
    assert store._doors.read(lambda connection: connection.execute(query).all()) == [(saved.id, 2)]


def run(threads):
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
