import pytest

from data.lists import ListFile, Lists, RefusedFile


def test_a_file_is_found_by_its_id():
    lists = Lists((ListFile("a", "satu.xlsx", "1"), ListFile("b", "satu.xlsx", "2")))

    assert lists.file("b").digest == "2"


def test_a_file_that_is_not_there_is_not_found():
    with pytest.raises(StopIteration):
        Lists().file("a")


def test_a_file_or_a_refused_one_leaves_by_its_id_alone():
    a, b = ListFile("a", "satu.xlsx", "1"), ListFile("b", "satu.xlsx", "2")
    lists = Lists((a, b), refused=(RefusedFile(a), RefusedFile(b)))

    assert lists.without_file("a").files == (b,)
    assert [one.file for one in lists.without_refused("b").refused] == [a]
    assert lists.has("a", "b")
    assert not lists.has("a", "c")


def test_a_file_is_there_as_before_while_nobody_decided_anything_about_it():
    before = Lists((ListFile("a", "satu.xlsx", "1"),))
    mapped = before.with_file(ListFile("a", "satu.xlsx", "1", {"E": "budget"}))

    assert before.has_as(before, "a")
    assert not mapped.has_as(before, "a")
    assert not before.has_as(Lists(), "a")
