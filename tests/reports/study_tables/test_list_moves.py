import pytest

from reports.study_tables.list_moves import NAMED, differs_sentence, gathered_sentences, move_sentences
from scoring.scenarios import Ingredient, ListMoves, Moved
from texts import LANGUAGES, texts_in

WEIGHTS, RULES = Ingredient.WEIGHTS, Ingredient.RULES


def moves(*came, went=(), differs=(WEIGHTS,), tried=True):
    return ListMoves(came, tuple(went), (), differs, tried)


def test_who_came_and_who_went_is_said_with_what_did_it(t):
    found = moves(Moved("A", "Taman", (WEIGHTS,)), went=[Moved("B", "Kios", (WEIGHTS, RULES))])

    assert move_sentences(found, t) == [
        "“Taman” masuk karena perbedaan bobot kriteria.",
        "“Kios” keluar karena perbedaan bobot kriteria dan aturan daftar.",
    ]


def test_what_took_several_parts_together_is_said_so(t):
    assert move_sentences(moves(Moved("A", "Taman", (WEIGHTS, RULES), together=True)), t) == [
        "“Taman” masuk karena perbedaan bobot kriteria dan aturan daftar secara bersama."
    ]


def test_what_was_not_tried_is_only_suspected(t):
    (said,) = move_sentences(moves(Moved("A", "Taman", (WEIGHTS,), together=True), tried=False), t)

    assert said == "“Taman” masuk; yang berbeda, dan mungkin menyebabkannya: bobot kriteria."


def test_a_move_that_nothing_explains_is_said_bare(t):
    assert move_sentences(moves(Moved("A", "Taman", ())), t) == ["“Taman” masuk."]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_has_a_word(language):
    t = texts_in(language)

    said = differs_sentence(moves(differs=tuple(Ingredient)), t)

    assert all(t(f"ingredients.{one}") in said for one in Ingredient)


def test_two_that_do_not_differ_say_so(t):
    assert differs_sentence(moves(differs=()), t) == "Keduanya tidak berbeda."


def test_programs_that_moved_alike_share_a_sentence(t):
    alike = [Moved("A", "Taman", (WEIGHTS,)), Moved("C", "Portal", (WEIGHTS,))]
    found = moves(*alike, Moved("D", "Kios", (RULES,)), went=[Moved("E", "Gas", (WEIGHTS,))])

    assert gathered_sentences(found, t) == [
        "“Taman” dan “Portal” masuk karena perbedaan bobot kriteria.",
        "“Kios” masuk karena perbedaan aturan daftar.",
        "“Gas” keluar karena perbedaan bobot kriteria.",
    ]


def test_more_than_a_dozen_that_moved_alike_are_counted(t):
    many = [Moved(f"P{n}", f"Program {n}", (WEIGHTS,)) for n in range(NAMED + 3)]

    (said,) = gathered_sentences(moves(*many), t)

    assert "3 program lain masuk karena" in said
