import pytest

from data.workbook.values.yes_no import read_yes_no


@pytest.mark.parametrize(
    ("raw", "answer"), [("Ya", True), ("TIDAK", False), (True, True), (0, False), ("", None), (None, None), ("-", None)]
)
def test_answers_are_yes_no_or_unanswered(raw, answer):
    assert (read_yes_no(raw).value, read_yes_no(raw).code) == (answer, None)


def test_anything_else_is_flagged():
    assert (read_yes_no("sebagian").value, read_yes_no("sebagian").code) == (None, "yes_no_unreadable")
