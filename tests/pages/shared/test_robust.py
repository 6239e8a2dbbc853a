"""The sentence on top of *Uji Kepekaan*, and what it stands on."""

from functools import partial

import pytest

from pages.shared import cached, robust
from pages.shared.background import Asker
from pages.shared.robust import headline, tie_words
from pages.shared.tried import Stated, Tried, key_of, trial_of, whole
from scoring.robustness import WHOLE
from scoring.study import Study
from tests.charts.trying import firm, tried
from texts import texts_in

t = texts_in("id")
AROUND = Tried(Stated.AROUND)


@pytest.fixture
def study(make_program):
    return Study().with_programs([make_program(code, 4 - n / 2) for n, code in enumerate("ABCD")], "daftar.xlsx")


def test_the_sentence_counts_who_keeps_a_leading_place(study):
    shares = [[0.9, 0.05, 0.05, 0], [0.05, 0.89, 0.06, 0], [0.05, 0.06, 0.89, 0], [0, 0, 0, 1]]

    told = headline(tried(shares, "ABCD"), study.ranking(), AROUND, 2, t)

    assert (
        told
        == "1 dari 2 program teratas tetap di 2 besar pada sedikitnya 95\u00a0% susunan bobot ± 25\u00a0% yang dicoba"
    )


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (Tried(Stated.ORDER), "susunan bobot menurut urutan yang dinyatakan"),
        (Tried(Stated.EVERYWHERE), "susunan bobot apa pun"),
        (Tried(Stated.AROUND, half_steps=True), "susunan bobot ± 25\u00a0% dan nilai"),
        (Tried(Stated.AROUND, methods=True), "susunan bobot ± 25\u00a0% dan metode"),
        (Tried(Stated.AROUND, blanks=True, methods=True), "susunan bobot ± 25\u00a0%, nilai, dan metode"),
    ],
)
def test_the_sentence_says_what_varied(study, asked, words):
    assert headline(firm("ABCD"), study.ranking(), asked, 2, t).endswith(f"95\u00a0% {words} yang dicoba")


def test_more_than_the_leading_places_are_explained_by_who_shares_the_last(make_program):
    given = [make_program(code, rating) for code, rating in zip("ABCD", (4, 3, 3, 2), strict=True)]
    ranking = Study().with_programs(given, "daftar.xlsx").ranking()

    assert tie_words(ranking, 2, t) == "3 program teratas, bukan 2, karena 2 program berbagi urutan 2."
    assert tie_words(ranking, 1, t) == tie_words(ranking, 3, t) == ""


def test_neither_chance_nor_sense_is_spoken_of(study):
    told = headline(firm("ABCD"), study.ranking(), AROUND, 2, t)

    assert "peluang" not in told
    assert "masuk akal" not in told


def test_programs_that_are_all_alike_are_level(make_program):
    study = Study().with_programs([make_program(code) for code in "ABCD"], "sama.xlsx")
    found = tried([[0.25] * 4] * 4, "ABCD")

    assert headline(found, study.ranking(), AROUND, 2, t) == (
        "Semua 4 program setara pada setiap susunan bobot ± 25\u00a0% yang dicoba"
    )


def test_one_program_alone_has_no_order_to_lose(make_program):
    study = Study().with_programs([make_program("A")], "satu.xlsx")

    assert headline(firm("A"), study.ranking(), AROUND, 1, t).startswith("Hanya satu program")


def test_before_anything_is_known_the_page_asks(study):
    assert headline(None, study.ranking(), AROUND, 2, t) == "Seberapa tetap urutan ini?"


def test_what_is_worked_out_already_is_taken_whole(study):
    trial = trial_of(study, AROUND)
    asker = Asker()
    cached.background().submit(asker, key_of(trial), partial(whole, trial))
    cached.background().wait(key_of(trial), 20)

    known = robust.look_into(trial)

    assert (known.whole, known.found.draws) == (True, WHOLE)


def test_the_basis_names_draws_and_seed(open_page):
    app = open_page("sensitivity")

    for _ in range(50):
        told = [one.value for one in app.caption]
        if any("10.000 susunan, dengan benih 0" in one for one in told):
            return
        app.run()
    raise AssertionError(told)
