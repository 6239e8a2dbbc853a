"""Work behind the page: answered once, dropped when nobody waits, and never silent about what went wrong."""

import gc
from threading import Event, current_thread, main_thread

import pytest

from pages.shared.background import Asker, Background

SOON = 10.0


@pytest.fixture
def background():
    return Background()


@pytest.fixture
def asker():
    return Asker()


class Gate:
    """Work that gives a portion each time somebody lets it."""

    def __init__(self, portions=3):
        self.portions, self.worked = portions, 0
        self.begun, self.open = Event(), Event()

    def __call__(self):
        for number in range(self.portions):
            self.begun.set()
            self.open.wait(SOON)
            self.worked += 1
            yield number


def test_the_last_portion_is_the_answer(background, asker):
    background.submit(asker, "a", lambda: iter([1, 2, 3]))

    assert background.wait("a", SOON)
    assert (background.progress("a").latest, background.progress("a").done) == (3, True)


def test_work_goes_on_in_a_thread_of_its_own(background, asker):
    threads = []
    background.submit(asker, "a", lambda: (threads.append(current_thread()) for _ in range(2)))

    background.wait("a", SOON)

    assert len(set(threads)) == 1
    assert threads[0] is not main_thread()
    assert threads[0].daemon


def test_nobody_knows_what_nobody_asked_for(background):
    assert background.progress("a") is None
    assert background.wait("a", 0)


def test_before_the_first_portion_nothing_is_known(background, asker):
    gate = Gate()
    background.submit(asker, "a", gate)
    gate.begun.wait(SOON)

    found = background.progress("a")

    gate.open.set()
    assert (found.latest, found.done) == (None, False)
    assert background.wait("a", SOON)


def test_waiting_gives_up_when_its_time_is_over(background, asker):
    gate = Gate()
    background.submit(asker, "a", gate)

    assert not background.wait("a", 0.01)
    gate.open.set()


def test_what_is_answered_is_not_worked_again(background, asker):
    gate = Gate()
    gate.open.set()
    for _ in range(2):
        background.submit(asker, "a", gate)
        background.wait("a", SOON)

    assert gate.worked == 3


def test_a_newer_question_drops_the_older_one(background, asker):
    older = Gate(portions=1000)
    background.submit(asker, "old", older)
    older.begun.wait(SOON)

    background.submit(asker, "new", lambda: iter([1]))
    older.open.set()

    assert background.wait("new", SOON)
    assert background.progress("old") is None
    assert older.worked <= 1


def test_a_question_in_the_queue_is_dropped_without_being_begun(background, asker):
    held, queued = Gate(), Gate()
    other = Asker()
    background.submit(other, "held", held)
    held.begun.wait(SOON)
    background.submit(asker, "queued", queued)

    background.submit(asker, "new", lambda: iter([1]))
    held.open.set()

    assert background.wait("new", SOON)
    assert background.wait("held", SOON)
    assert not queued.begun.is_set()


def test_what_somebody_else_still_waits_for_is_not_dropped(background, asker):
    shared, other = Gate(), Asker()
    background.submit(other, "shared", shared)
    background.submit(asker, "shared", shared)

    background.submit(asker, "new", lambda: iter([1]))
    shared.open.set()

    assert background.wait("shared", SOON)
    assert background.progress("shared").latest == 2


def test_work_of_a_session_that_is_gone_stops(background):
    gate, asker = Gate(portions=1000), Asker()
    background.submit(asker, "a", gate)
    gate.begun.wait(SOON)

    del asker
    gc.collect()
    gate.open.set()

    assert background.wait("a", SOON)
    assert background.progress("a") is None


def test_short_work_does_not_wait_behind_long_work(background, asker):
    begun, opened, order, other = Event(), Event(), [], Asker()

    def long():
        begun.set()
        opened.wait(SOON)
        for number in range(50):
            yield order.append(number)

    background.submit(other, "long", long)
    begun.wait(SOON)
    background.submit(asker, "short", lambda: (yield order.append("short")))
    opened.set()

    assert background.wait("long", SOON)
    assert order.index("short") == 1


def test_what_goes_wrong_is_told_to_whoever_asks(background, asker):
    def broken():
        yield 1
        raise ValueError("lost")

    background.submit(asker, "a", broken)
    background.wait("a", SOON)

    with pytest.raises(ValueError, match="lost"):
        background.progress("a")
    assert background.progress("a") is None


def test_what_goes_wrong_stops_no_other_work(background, asker):
    def broken():
        raise ValueError("lost")
        yield

    background.submit(asker, "a", broken)
    background.submit(Asker(), "b", lambda: iter([1]))
    keep = Asker()
    background.submit(keep, "c", lambda: iter([2]))

    assert background.wait("c", SOON)
    assert background.progress("c").latest == 2


def test_only_so_many_answers_are_kept():
    background, asker = Background(kept=2), Asker()
    for key in "abcd":
        background.submit(asker, key, lambda: iter([1]))
        background.wait(key, SOON)

    assert [key for key in "abcd" if background.progress(key)] == ["c", "d"]


def test_stopped_it_ends_the_portion_at_hand_and_begins_no_other(background, asker):
    begun, gate, done = Event(), Event(), []

    def work():
        for number in (1, 2):
            begun.set()
            gate.wait(SOON)
            done.append(number)
            yield number

    background.submit(asker, "a", work)
    begun.wait(SOON)
    gate.set()
    background.stop()

    assert done == [1]
    assert background.progress("a") is None
