from terminal.table import one_line, short, text_table


def test_figures_stand_to_the_right_and_words_to_the_left():
    rows = [["GOV-01", "0,81"], ["X", "12,50"]]

    lines = text_table(["Kode", "Nilai"], rows, right=[1]).splitlines()

    assert lines == ["Kode    Nilai", "──────  ─────", "GOV-01   0,81", "X       12,50"]


def test_a_name_cannot_steer_the_terminal():
    name = "CCTV\x1b[2J\r\n\x07kota\u202e"

    line = one_line(name)

    assert line == "CCTV [2J kota"


def test_a_long_name_is_cut_with_a_sign_that_says_so():
    name = "Portal " * 20

    line = short(name)

    assert len(line) == 48
    assert line.endswith("…")


def test_a_table_without_rows_has_its_headings():
    headings = ["Kode"]

    table = text_table(headings, [])

    assert table == "Kode\n────"
