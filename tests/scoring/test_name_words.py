from hypothesis import given
from hypothesis import strategies as st

from scoring.name_words import FILL_WORDS, PART_WORDS, all_words, name_words, without_parts


def test_words_that_fill_a_name_are_left_out_in_any_order():
    assert name_words("Kegiatan Taman dan Kolam") == name_words("Kolam, Taman (program)") == ("kolam", "taman")


def test_parts_of_one_program_have_the_same_words():
    parts = ("Pasar Digital Tahap I", "Pasar Digital tahap 2", "PASAR DIGITAL (lanjutan)", "Pasar Digital B")

    assert {without_parts(name_words(name)) for name in parts} == {("digital", "pasar")}


@given(st.text())
def test_no_word_is_made_up(name):
    words = all_words(name)

    assert set(without_parts(name_words(name))) <= set(words) - FILL_WORDS - PART_WORDS
