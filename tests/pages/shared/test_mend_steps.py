import pytest

from tests.pages.mending import button, desk_of, listed, open_mend, sentences


@pytest.mark.parametrize(
    ("change", "answer"),
    [
        ({"risk": None}, "1 hal perlu diperbaiki, 0 perlu dipastikan, di 1 program"),
        ({"budget": 1500}, "Tidak ada yang menghalangi; 1 hal perlu dipastikan, di 1 program"),
        ({}, "Tidak ada lagi yang menunggu: 1 program terbaca"),
    ],
)
def test_the_answer_says_what_is_left(change, answer):
    app = open_mend(desk_of(listed(change)))

    assert app.title[0].value == answer


def test_after_the_last_problem_comes_the_first():
    app = open_mend(desk_of(listed({"risk": None}, {"risk": None})))

    for _ in range(2):
        button(app, "mend_next").click().run()

    assert "1 dari 2" in sentences(app)


def test_a_step_is_followed_by_what_is_left_and_the_way_back():
    app = open_mend(desk_of(listed({"risk": None}, {"risk": None})))

    button(app, "mend_other_0").click().run()

    assert "Tersimpan. Masih 1 yang perlu dilihat." in sentences(app)
    assert button(app, "mend_undo").label == "Urungkan: isian yang ditulis"


def test_before_the_first_step_nothing_can_be_taken_back():
    app = open_mend(desk_of(listed({"risk": None})))

    assert not any(one.key == "mend_undo" for one in app.button)
