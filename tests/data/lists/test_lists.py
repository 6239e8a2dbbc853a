import pytest

from data.lists import ListFile, Lists


def test_a_file_is_found_by_its_id():
    lists = Lists((ListFile("a", "satu.xlsx", "1"), ListFile("b", "satu.xlsx", "2")))

    assert lists.file("b").digest == "2"


def test_a_file_that_is_not_there_is_not_found():
    with pytest.raises(StopIteration):
        Lists().file("a")
