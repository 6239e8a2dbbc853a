from threading import Event, Thread

import pytest
from sqlalchemy import NullPool, event, text
from sqlalchemy.exc import SQLAlchemyError

from data.store import StoreError, StoreTrouble
from data.store.sqlite import WRITER, sqlite_engine
from data.store.writer import TOGETHER, Writer


@pytest.fixture
def engine(tmp_path):
    engine = sqlite_engine(tmp_path / "kajian.db", WRITER, "BEGIN IMMEDIATE", NullPool)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE ballot (id INTEGER PRIMARY KEY)")
    return engine


@pytest.fixture
def writer(engine):
    writer = Writer(engine)
    yield writer
    writer.close()


def test_what_waits_together_is_committed_together(engine, writer):
    commits = commits_of(engine)

    asked = while_it_is_busy(writer, [add(number) for number in range(TOGETHER)])

    assert (len(rows(engine)), len(asked)) == (TOGETHER, TOGETHER)
    assert len(commits) == 2  # what kept it busy, and all the others


def test_one_commit_serves_no_more_than_it_may(engine, writer):
    commits = commits_of(engine)

    while_it_is_busy(writer, [add(number) for number in range(TOGETHER + 1)])

    assert (len(rows(engine)), len(commits)) == (TOGETHER + 1, 3)


def test_one_bad_work_does_not_sink_its_neighbours(engine, writer):
    answers = while_it_is_busy(writer, [add(1), add(1), bad, add(2)])

    assert rows(engine) == [1, 2]
    assert sorted(type(answer).__name__ for answer in answers) == ["IntegrityError", "LookupError", "int", "int"]


def test_work_asked_for_before_the_end_is_done(engine):
    writer = Writer(engine)
    answers = while_it_is_busy(writer, [add(number) for number in range(5)], then=Thread(target=writer.close).start)

    assert (rows(engine), len(answers)) == ([0, 1, 2, 3, 4], 5)


def test_work_asked_for_after_the_end_is_refused(engine):
    writer = Writer(engine)
    writer.close()

    with pytest.raises(StoreError) as told:
        writer.write(add(1))

    assert told.value.code is StoreTrouble.CLOSED


def test_a_connection_that_cannot_be_made_is_told_to_who_starts_it(tmp_path):
    (tmp_path / "a.db").write_bytes(b"no database " * 99)

    with pytest.raises(SQLAlchemyError):
        Writer(sqlite_engine(tmp_path / "a.db", WRITER, "BEGIN IMMEDIATE", NullPool))


def add(number):
    return lambda connection: connection.execute(text("INSERT INTO ballot VALUES (:n)"), {"n": number}).rowcount


def bad(connection):
    connection.exec_driver_sql("INSERT INTO ballot VALUES (99)")
    raise LookupError


def rows(engine):
    with engine.connect() as connection:
        return list(connection.scalars(text("SELECT id FROM ballot ORDER BY id")))


def commits_of(engine):
    commits = []
    event.listen(engine, "commit", commits.append)
    return commits


def while_it_is_busy(writer, works, then=None):
    """Let works wait for the writer, each in a thread of its own, then let it go; give answers and errors."""
    going, busy, answers = Event(), Event(), []

    def ask(work):
        try:
            answers.append(writer.write(work))
        except (LookupError, SQLAlchemyError) as error:
            answers.append(error)

    threads = [Thread(target=ask, args=(work,)) for work in works]
    first = Thread(target=writer.write, args=(lambda _: (busy.set(), going.wait()),))
    first.start()
    busy.wait()
    for thread in threads:
        thread.start()
    while writer._queue.qsize() < len(works):
        pass
    if then:
        then()
    going.set()
    for thread in [first, *threads]:
        thread.join()
    return answers
