import pytest

from data.workbook import Severity
from tests.pages.mending import desk_of, listed, open_mend

FIRST = listed({"risk": None}, {"budget": 1500, "agency": "Dinas B"}, name="satu.xlsx")
SECOND = listed({"duration_months": "lama", "agency": "Dinas C"}, name="dua.xlsx")


def shown(app):
    return sorted(app.dataframe[0].value["Masalah"])


def test_everything_but_notes_is_shown_at_first():
    app = open_mend(desk_of(FIRST, SECOND))

    assert shown(app) == ["Besar anggaran meragukan", "Durasi tidak terbaca", "Nilai kosong"]


@pytest.mark.parametrize(
    ("key", "choice", "left"),
    [
        ("mend_agency", "Dinas B", ["Besar anggaran meragukan"]),
        ("mend_file", "dua.xlsx", ["Durasi tidak terbaca"]),
        ("mend_kind", "score_missing", ["Nilai kosong"]),
    ],
)
def test_a_choice_narrows_the_list(key, choice, left):
    app = open_mend(desk_of(FIRST, SECOND))

    app.selectbox(key=key).set_value(choice).run()

    assert shown(app) == left


def test_a_severity_can_be_left_out():
    app = open_mend(desk_of(FIRST, SECOND))

    app.button_group(key="mend_severity").set_value([Severity.WARNING]).run()

    assert shown(app) == ["Besar anggaran meragukan"]


def test_nothing_is_asked_where_all_have_the_same():
    app = open_mend(desk_of(listed({"risk": None}, {"risk": None})))

    assert [one.key for one in app.selectbox if one.key.startswith("mend_")] == []


def test_a_choice_that_leaves_nothing_says_so():
    app = open_mend(desk_of(FIRST))

    app.button_group(key="mend_severity").set_value([]).run()

    assert not app.exception
    assert "Longgarkan" in app.info[0].value


def test_a_choice_whose_problems_are_mended_falls_back_to_all():
    app = open_mend(desk_of(FIRST, SECOND))
    app.selectbox(key="mend_kind").set_value("score_missing").run()

    app.button_group(key="mend_severity").set_value([Severity.WARNING]).run()

    assert not app.exception
    assert shown(app) == ["Besar anggaran meragukan"]
