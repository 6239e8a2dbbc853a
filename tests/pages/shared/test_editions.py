from datetime import UTC, datetime

import pytest

from data.desk import Hand, correct
from data.workbook import Correction
from pages.shared import cached
from tests.pages.conftest import study_of
from tests.pages.mending import sentences
from tests.pages.shared.test_news import LIST, drop
from tests.pages.shared.test_refused_files import press, reloaded

BUDI = Hand(cached.store(), cached.read_list, "Budi", datetime(2019, 7, 9, 10, 0, tzinfo=UTC))
REPLACE, BESIDE = "Ganti daftar lama", "Pakai keduanya"


@pytest.fixture
def doubled(open_page):
    """Give the page with two editions of one list."""
    app = open_page("data")
    drop(app, "a.csv", LIST.format(name="CCTV", budget=10**9))
    return drop(app, "a.csv", LIST.format(name="CCTV", budget=2 * 10**9))


def asked(app):
    return any(button.label == REPLACE for button in app.button)


def test_a_newer_list_takes_the_place_of_the_older_when_a_person_says_so(doubled):
    code = study_of(doubled).programs[0].code

    press(doubled, REPLACE)

    assert [(one.code, one.budget) for one in study_of(doubled).programs] == [(code, 2 * 10**9)]
    assert not asked(doubled)
    assert "tetap memakai kodenya" in sentences(doubled)


def test_to_replace_can_be_taken_back_where_it_was_done(doubled):
    press(doubled, REPLACE)

    doubled.button(key="edition_undo").click().run()

    assert len(study_of(doubled).programs) == 2
    assert asked(doubled)


@pytest.mark.parametrize("page", ["data", "merge"])
def test_the_question_waits_for_an_answer_after_a_reload_and_where_lists_are_merged(doubled, page):
    assert asked(reloaded(doubled, page))


def test_both_lists_stay_when_a_person_says_so_and_nobody_is_asked_again(doubled):
    press(doubled, BESIDE)

    assert len(study_of(doubled).programs) == 2
    assert not asked(doubled)
    assert not asked(reloaded(doubled))


def test_two_editions_of_one_name_are_told_apart_by_when_they_came(doubled):
    [sentence] = [one.value for one in doubled.markdown if "tampaknya pengganti" in one.value]

    assert sentence.count("**a.csv** (masuk ") == 2


def test_a_list_that_somebody_has_just_mended_is_not_told_to_be_replaced(doubled):
    desk = doubled.session_state["desk"]
    place = study_of(doubled).programs[0].provenance
    correct(desk, BUDI, {desk.lists.files[0].id: [Correction(place.sheet, place.row, "budget", "5 miliar")]})

    press(doubled, REPLACE)

    assert "Daftar belum diganti" in sentences(doubled)
    assert len(study_of(doubled).programs) == 2
