"""Names from outside never become markup, MathJax or a third line."""

import pytest

from charts.names import even, harmless, lines_of, shortened, whole, wrapped
from tests.charts.given import HOSTILE, LONG


def test_markup_is_drawn_as_letters():
    drawn = wrapped(HOSTILE, 200)

    assert drawn == '&lt;b&gt;x&lt;/b&gt; &#36;a&#36; &lt;img src=x onerror="alert(1)"&gt;'


@pytest.mark.parametrize("text", ["$a$", "a $x$ b", "$$x$$"])
def test_no_dollar_reaches_mathjax(text):
    assert "$" not in harmless(text)


def test_quotes_stay_since_plotly_knows_no_name_for_them():
    assert harmless("\"Kios\" 'pintar'") == "\"Kios\" 'pintar'"


def test_an_entity_in_a_name_is_no_entity():
    assert harmless("R&amp;D &lt;") == "R&amp;amp;D &amp;lt;"


def test_a_long_name_takes_two_lines_and_ends_in_an_ellipsis():
    lines = lines_of(LONG, 30)

    assert len(lines) == 2
    assert all(len(line) <= 30 for line in lines)
    assert lines[1].endswith("…")


@pytest.mark.parametrize("name", ["", "   ", "x" * 300, "\n<br>\n"])
def test_any_name_gives_one_or_two_lines(name):
    assert 1 <= len(lines_of(name, 20)) <= 2
    assert wrapped(name, 20).count("<br>") <= 1


def test_two_lines_are_even_so_that_no_word_is_left_alone():
    assert lines_of("Penguatan literasi Smart City, tahap 4", 36) == ["Penguatan literasi", "Smart City, tahap 4"]


def test_a_name_without_a_space_to_break_at_still_takes_two_lines():
    assert len(lines_of("x" * 30, 20)) == 2


@pytest.mark.parametrize("name", [LONG, HOSTILE, "", "x" * 90])
def test_even_lines_hold_the_whole_name_where_there_are_enough_of_them(name):
    lines = even(name, 18, most=20)

    assert "".join(lines).replace(" ", "") == "".join(name.split())
    assert all(len(line) <= 18 for line in lines)


def test_even_lines_part_no_word_that_fits():
    assert even("SiCantik (perizinan)", 18, most=4) == ["SiCantik", "(perizinan)"]


def test_what_more_lines_would_hold_ends_in_an_ellipsis():
    lines = even(LONG, 18, most=2)

    assert len(lines) == 2
    assert lines[1].endswith("…")


def test_an_escaped_name_is_cut_between_letters_not_inside_an_entity():
    assert wrapped("&" * 50, 20).replace("&amp;", "").strip("…") == "<br>"


def test_a_pointer_reads_the_whole_name():
    assert whole(LONG).replace("<br>", " ") == LONG


def test_a_short_name_is_not_cut():
    assert shortened("Portal layanan", 14 + 1) == "Portal layanan"
