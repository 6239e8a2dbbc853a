import pytest

from pages.shared.quick.steps import DOORS
from scoring.study import Study
from texts import texts_in


def test_a_list_without_a_rankable_program_leads_to_the_data(open_page, make_program):
    app = open_page("quick_win", study=Study().with_programs([make_program("A", values={})], "daftar.xlsx"))

    assert app.title[0].value == "Daftar Quick Win belum dapat disusun"
    assert "Belum ada program yang dapat diperingkat" in app.warning[0].value
    assert not app.number_input


@pytest.mark.parametrize("page", DOORS)
def test_the_doors_around_the_list_stay_where_there_is_nothing_to_rank(open_page, make_program, page):
    t = texts_in("id")
    nothing = Study().with_programs([make_program("A", values={})], "daftar.xlsx")

    for study in (Study(), nothing):
        app = open_page(page, study=study)

        doors = [link.proto.label for link in app.get("page_link")]
        assert app.title[0].value == t(f"{page}.title_empty")
        assert [t(f"quick_win.door_{door}") for door in DOORS] == [d for d in doors if d in _labels(t)]


def test_other_pages_have_no_doors_of_the_list(open_page):
    t = texts_in("id")

    app = open_page("report", study=Study())

    assert t("quick_win.door_entry") not in [link.proto.label for link in app.get("page_link")]


def _labels(t):
    return {t(f"quick_win.door_{door}") for door in DOORS}
