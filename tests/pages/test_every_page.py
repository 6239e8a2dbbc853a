import pytest

from scoring.study import Study
from tests.pages.conftest import PAGES

LANGUAGES = ("id", "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_answers_from_the_sample(open_page, page, language):
    app = open_page(page, language=language)

    assert not app.exception
    assert app.title[0].value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_invites_where_there_is_no_list_yet(open_page, page, language):
    app = open_page(page, language=language, study=Study())

    assert not app.exception
    assert app.title[0].value
    assert page in ("assumptions", "data") or app.button or app.info


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_stands_on_a_list_full_of_mistakes(open_page, page, language, mistakes):
    app = open_page(page, language=language, intake=mistakes)

    assert not app.exception
    assert app.title[0].value


@pytest.mark.parametrize("page", PAGES)
def test_every_page_of_a_sample_carries_the_band(open_page, page):
    app = open_page(page)

    assert any("CONTOH: nilai ilustrasi, bukan hasil" in text.value for text in app.markdown)


@pytest.mark.parametrize("page", PAGES)
def test_one_program_alone_is_no_reason_to_stop(open_page, page, make_program):
    app = open_page(page, study=Study().with_programs([make_program("P-1")], "satu.xlsx"))

    assert not app.exception


@pytest.mark.parametrize("page", PAGES)
def test_programs_that_are_all_alike_are_no_reason_to_stop(open_page, page, make_program):
    programs = [make_program(f"P-{number}") for number in range(4)]

    app = open_page(page, study=Study().with_programs(programs, "sama.xlsx"))

    assert not app.exception


@pytest.mark.parametrize("page", PAGES)
def test_a_list_in_which_nothing_can_be_ranked_says_so(open_page, page, make_program):
    programs = [make_program(f"P-{number}", values={}) for number in range(3)]

    app = open_page(page, study=Study().with_programs(programs, "kosong.xlsx"))

    assert not app.exception


@pytest.mark.parametrize("page", PAGES)
def test_a_hostile_name_stays_text(open_page, page, make_program):
    hostile = "<script>alert(1)</script> **tebal** $x$ :red[y] =cmd|' /C calc'!A0"
    programs = [make_program("P-1", name=hostile, rating=5), make_program("P-2")]

    app = open_page(page, study=Study().with_programs(programs, f"{hostile}.xlsx"))

    assert not app.exception
    assert not any("**tebal** $x$ :red[y]" in text.value for text in [*app.markdown, *app.title, *app.caption])
