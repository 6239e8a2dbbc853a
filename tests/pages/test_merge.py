import pytest

from data.desk import Desk
from data.lists import Lists
from scoring.study import Study
from tests.pages.mending import sentences
from tests.pages.twinning import ALONE, BAPPEDA, KOMINFO, click, desk_of, names, open_merge

LANGUAGES = ("id", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_invites_where_there_is_no_list_yet(language):
    app = open_merge(Desk(Study(), Lists()), language=language)

    assert not app.exception
    assert app.button


@pytest.mark.parametrize(("language", "answer"), [("id", "Tidak ada program kembar"), ("en", "No duplicate programs")])
def test_lists_without_twins_say_so_and_what_was_checked(language, answer):
    app = open_merge(desk_of(ALONE), language=language)

    assert not app.exception
    assert app.title[0].value == answer
    assert "satu.xlsx" in sentences(app)


@pytest.mark.parametrize(
    ("language", "answer"),
    [("id", "2 program tampaknya sama di 2 daftar"), ("en", "2 programs seem to be the same in 2 lists")],
)
def test_twins_stand_side_by_side_where_they_differ(language, answer):
    app = open_merge(desk_of(KOMINFO, BAPPEDA), language=language)

    assert not app.exception
    assert app.title[0].value == answer
    assert ["Rp900.000.000", "Rp1.200.000.000"] in [[o.replace(",", ".") for o in r.options] for r in app.radio]


@pytest.mark.parametrize("language", LANGUAGES)
def test_merged_twins_are_one_program_with_the_value_picked(language):
    app = open_merge(desk_of(KOMINFO, BAPPEDA), language=language)

    next(radio for radio in app.radio if radio.key.endswith("_budget")).set_value(1).run()
    click(app, "merge_merge")

    assert not app.exception
    programs = app.session_state["desk"].study.programs
    assert [p.name for p in programs].count("Portal layanan") == 1
    assert "PORTAL LAYANAN" not in names(app)
    assert programs[0].budget == 1_200_000_000
    assert "1 dari 2 kelompok" in sentences(app) or "1 of 2 groups" in sentences(app)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_program_is_not_dropped_without_a_reason(language):
    app = open_merge(desk_of(KOMINFO, BAPPEDA), language=language)

    click(app, "merge_drop")

    assert not app.exception
    assert app.warning[0].value.startswith(("Tulis dahulu alasannya", "Write the reason first"))
    assert len(names(app)) == 7


def test_a_dropped_program_is_kept_with_the_reason_and_comes_back_when_it_is_opened_again():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    app.text_input(key="merge_reason").input("Usulan lama")
    click(app, "merge_drop")
    rejected = app.session_state["desk"].study.rejected
    click(app, "open_0")

    assert [(one.program.name, one.reason) for one in rejected] == [("PORTAL LAYANAN", "Usulan lama")]
    assert app.session_state["desk"].study.rejected == ()
    assert len(names(app)) == 7


def test_what_is_only_alike_is_asked_last_and_kept_first():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    click(click(app, "merge_merge"), "merge_merge")

    assert app.title[0].value.startswith("1 kelompok program mirip")
    click(app, "merge_keep")
    assert app.title[0].value == "Semua program kembar sudah diputuskan"


def test_a_file_that_is_taken_out_takes_its_programs_and_can_be_put_back():
    app = open_merge(desk_of(KOMINFO, BAPPEDA))

    click(app, "remove_0")
    without = names(app)
    click(app, "merge_undo")

    assert without == ["PORTAL LAYANAN", "Kios  Layanan".replace("  ", " "), "Peta banjir", "**Taman** $baca$"]
    assert len(names(app)) == 7
