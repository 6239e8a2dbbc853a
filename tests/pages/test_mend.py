import pytest

from data.desk import Desk
from data.lists import Lists
from scoring.study import Study
from tests.pages.conftest import SAMPLES
from tests.pages.mending import MISTAKES, button, desk_of, listed, open_mend, sentences, type_in

LANGUAGES = ("id", "en")
WHOLE = ("quick-win-balikpapan.xlsx", (SAMPLES / "quick-win-balikpapan.xlsx").read_bytes())
HOSTILE = "<script>alert(1)</script> **tebal** $x$ :red[y]"
UNSAFE = "**tebal** $x$ :red[y]"


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_invites_where_there_is_no_list_yet(language):
    app = open_mend(Desk(Study(), Lists()), language=language)

    assert not app.exception
    assert app.button


@pytest.mark.parametrize(
    ("language", "answer"), [("id", "Tidak ada lagi yang menunggu"), ("en", "Nothing waits any more")]
)
def test_a_whole_list_is_told_with_pleasure_and_can_still_be_typed_into(language, answer):
    app = open_mend(desk_of(WHOLE), language=language)

    assert not app.exception
    assert app.title[0].value.startswith(answer)
    assert len(app.dataframe) == 1


@pytest.mark.parametrize(
    ("language", "answer"),
    [("id", "31 hal perlu diperbaiki, 20 perlu dipastikan"), ("en", "31 things to mend, 20 to confirm")],
)
def test_the_answer_counts_what_is_left(language, answer):
    app = open_mend(desk_of(MISTAKES), language=language)

    assert not app.exception
    assert app.title[0].value.startswith(answer)


def test_one_click_takes_the_suggestion_and_the_count_goes_down():
    app = open_mend(desk_of(listed({"dimensions": "Smart Mobility"}, {"risk": None})))
    before = app.title[0].value

    button(app, "mend_use").click().run()

    assert (before[:5], app.title[0].value[:5]) == ("2 hal", "1 hal")
    assert app.session_state["desk"].study.programs[0].dimension == "living"


def test_a_step_is_taken_back():
    app = open_mend(desk_of(listed({"dimensions": "Smart Mobility"}, {})))
    button(app, "mend_use").click().run()

    button(app, "mend_undo").click().run()

    assert app.title[0].value.startswith("1 hal")


def test_a_typed_value_that_cannot_be_read_comes_back_with_its_sentence():
    app = open_mend(desk_of(listed({"duration_months": "lama"}, {"risk": None})))

    type_in(app, "sebentar")

    assert "Durasi “sebentar” di sel E2" in sentences(app)
    assert "belum terbaca" in sentences(app)


def test_a_typed_value_is_read_like_a_cell():
    app = open_mend(desk_of(listed({"duration_months": "lama"}, {})))

    type_in(app, "2 tahun")

    assert app.session_state["desk"].study.programs[0].duration_months == 24
    assert app.title[0].value.startswith("Tidak ada")


def test_a_warning_can_be_let_stand_and_an_error_cannot():
    app = open_mend(desk_of(listed({"budget": 1500}, {"risk": None})))
    offered = [any(one.key == "mend_let_stand" for one in app.button)]
    button(app, "mend_next").click().run()

    button(app, "mend_let_stand").click().run()

    assert offered == [False]
    assert app.title[0].value.startswith("1 hal perlu diperbaiki, 0 perlu dipastikan")
    assert app.session_state["desk"].study.programs[0].budget == 1500


@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_text_stays_text(language):
    rows = ({"name": HOSTILE, "agency": HOSTILE, "duration_months": HOSTILE}, {"name": HOSTILE, "dimensions": HOSTILE})
    app = open_mend(desk_of(listed(*rows, name=f"{HOSTILE.replace('/', '')}.xlsx")), language=language)

    assert not app.exception
    assert UNSAFE not in sentences(app)
    assert not any(UNSAFE in one.label for one in app.button)
