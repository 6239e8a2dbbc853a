"""An answer that comes later: asked for once, watched while it is worked, shown when it is there."""

import pytest
from streamlit.testing.v1 import AppTest

from pages.shared import cached, later
from tests.pages.shared.later_work import OPEN

PAGE = """
from functools import partial
import streamlit as st
from pages.shared import later
from tests.pages.shared.later_work import WORK

key = st.session_state["key"]
progress = later.ask("test", key, WORK[key])
if progress.done:
    st.title(f"done {progress.latest}")
else:
    later.watch(key, lambda latest: f"so far {latest}", shown=st.session_state.get("shown", True))
    st.title("waiting")
"""


class RunAgainError(Exception):
    pass


@pytest.fixture
def slow_work():
    OPEN.clear()
    yield OPEN
    OPEN.set()


def opened(key, **held):
    app = AppTest.from_string(PAGE, default_timeout=30)
    app.session_state["key"] = key
    for name, value in held.items():
        app.session_state[name] = value
    return app.run()


def test_quick_work_is_answered_in_the_first_run():
    app = opened("quick")

    assert app.title[0].value == "done 3"
    assert [caption.value for caption in app.caption] == []


def test_slow_work_is_watched_and_shown_once_it_is_there(slow_work):
    app = opened("slow")
    assert (app.title[0].value, app.caption[0].value) == ("waiting", "so far None")

    slow_work.set()
    cached.background().wait("slow", 10)

    assert app.run().title[0].value == "done 1"


def test_a_page_that_has_nothing_to_show_is_run_again_at_the_first_portion(slow_work):
    app = opened("slow_twice", shown=False)
    assert app.title[0].value == "waiting"

    slow_work.set()
    cached.background().wait("slow_twice", 10)

    assert app.run().title[0].value == "done 2"


def test_a_session_that_asks_anew_drops_what_it_asked_before(slow_work):
    app = opened("slow_dropped")

    app.session_state["key"] = "quick"
    app.run()

    assert app.title[0].value == "done 3"
    slow_work.set()
    assert cached.background().progress("slow_dropped") is None


def test_what_goes_wrong_stops_the_page():
    app = opened("broken")

    assert "lost" in app.exception[0].value


def test_a_key_tells_questions_apart():
    assert later.key_of("a", 1) == later.key_of("a", 1)
    assert later.key_of("a", 1) != later.key_of("a", 2)


def test_work_that_rests_first_gives_nothing_and_then_all_it_has(monkeypatch):
    slept = []
    monkeypatch.setattr(later, "sleep", slept.append)

    assert list(later.rested(lambda: iter([1, 2]), seconds=0.5)()) == [None, 1, 2]
    assert slept == [0.5]


def test_what_a_page_said_leaves_before_the_page_is_run_again(monkeypatch):
    done = []

    def run_again():
        done.append("run again")
        raise RunAgainError

    monkeypatch.setattr(later, "sleep", lambda seconds: done.append(f"waited {seconds}"))
    monkeypatch.setattr(later.st, "rerun", run_again)
    monkeypatch.setattr(later.st, "fragment", lambda work, run_every: work)

    with pytest.raises(RunAgainError):
        later.watch("a key that nobody asked for", str, shown=True)

    assert done == [f"waited {later.LEAVES}", "run again"]
