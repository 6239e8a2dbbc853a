import pytest

from terminal.many import Lost
from terminal.many.local import LocalExecutor
from tests.terminal.many.given import DEADLY, DOUBLE, FRAGILE, Number


@pytest.fixture
def executor():
    with LocalExecutor(2) as made:
        yield made


def test_answers_come_in_the_order_of_the_questions(executor):
    asked = ((Number(number), b"%d" % number) for number in range(30))

    found = list(executor.each(DOUBLE, asked, gives=Number))

    assert found == [(Number(2 * number), b"%d!" % number) for number in range(30)]


def test_what_a_worker_held_that_was_ended_is_done_again(executor, tmp_path):
    asked = ((Number(number, str(tmp_path / "mark")), b"") for number in range(8))

    found = list(executor.each(FRAGILE, asked, gives=Number))

    assert [answer.value for answer, _ in found] == [2 * number for number in range(8)]
    assert len(list(tmp_path.iterdir())) == 3


def test_a_piece_that_ends_every_worker_is_lost_and_no_other(executor):
    asked = ((Number(number), b"") for number in range(3))

    first, second, third = executor.each(DEADLY, asked, gives=Number)

    assert (first[0].value, third[0].value) == (0, 4)
    assert second == Lost(3)


def test_nothing_asked_is_nothing_done(executor):
    assert list(executor.each(DOUBLE, (), gives=Number)) == []
