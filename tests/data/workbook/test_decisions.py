import pytest

from data.workbook.decisions import Decisions

MAPPING = {"E": "budget", "Program!E": "", "Program!#": "5-6", "Lampiran!": "", "A!B!C": "name", "=warga": "0..5000"}


def test_what_names_a_sheet_wins_over_what_names_none():
    decisions = Decisions(MAPPING)

    assert decisions.columns("Program") == {"E": ""}
    assert decisions.columns("Lain") == {"E": "budget"}
    assert decisions.columns("A!B") == {"E": "budget", "C": "name"}


def test_a_sheet_is_left_out_by_its_name_alone():
    decisions = Decisions(MAPPING)

    assert [decisions.leaves_out(sheet) for sheet in ("Lampiran", "Program", "Lain")] == [True, False, False]
    assert set(decisions.sheets) == {"Program", "Lampiran", "A!B"}


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("5", (5,)), ("5-6", (5, 6)), (" 5 – 6 ", (5, 6)), ("", ()), ("6-5", ()), ("0", ()), ("lima", ()),
        ("1-99", ()), ("5.5", ()),
    ],
)  # fmt: skip
def test_the_rows_of_a_header_are_read_as_they_are_typed(text, rows):
    assert Decisions({"#": text}).header_rows("Program") == rows


@pytest.mark.parametrize(
    ("text", "anchors"), [("0..5000", (0.0, 5000.0)), ("60.5..-5", (60.5, -5.0)), ("0-5000", None), ("", None)]
)
def test_anchors_are_the_worst_and_the_best_value(text, anchors):
    assert Decisions({"=warga": text}).anchors("warga") == anchors


def test_only_a_header_of_its_own_makes_a_list_of_any_sheet():
    decisions = Decisions({"#": "2", "Program!#": "5", "Program!B": "name"})

    assert [decisions.points_at(sheet) for sheet in ("Program", "Bobot")] == [True, False]


def test_a_sheet_is_decided_on_by_its_header_or_a_column():
    decisions = Decisions({"Program!#": "5", "Lain!B": "name", "Lampiran!": ""})

    assert [decisions.decides(sheet) for sheet in ("Program", "Lain", "Lampiran")] == [True, True, False]
