import pytest

from scoring.blanks import BlankPolicy
from scoring.study import Study
from tests.pages.conftest import study_of


@pytest.fixture
def waiting(make_program):
    """A list in which B waits for its risk."""
    values = {key: value for key, value in make_program("B", 5).values.items() if key != "risk"}
    return Study().with_programs([make_program("A", 4), make_program("B", values=values), make_program("C", 2)], "Uji")


def test_a_blank_leaves_a_program_out_until_the_team_chooses_otherwise(open_page, waiting):
    app = open_page("ranking", study=waiting)

    assert app.segmented_control(key="blank_policy").value == BlankPolicy.LEAVE_OUT
    assert "Rentang urutan" not in table(app, "Belum terisi")


@pytest.mark.parametrize(("language", "heading"), [("id", "Rentang urutan"), ("en", "Range of places")])
def test_a_range_shows_every_place_it_could_take_and_stays_with_the_study(open_page, waiting, language, heading):
    app = open_page("ranking", study=waiting, language=language)

    app.segmented_control(key="blank_policy").set_value(BlankPolicy.RANGE).run()

    assert not app.exception
    assert study_of(app).blanks is BlankPolicy.RANGE
    shown = [one.value[heading].tolist() for one in app.dataframe if heading in one.value]
    assert shown == [["2", "3"], ["1"]]


def test_where_nothing_ranks_yet_the_blanks_are_shown_too(open_page, make_program):
    study = Study().with_programs([make_program("A", duration_months=None)], "Uji")

    app = open_page("ranking", study=study)

    assert not app.exception
    assert app.segmented_control(key="blank_policy").value == BlankPolicy.LEAVE_OUT


def test_a_list_of_which_two_share_a_code_is_refused_without_blanks(open_page, make_program):
    app = open_page("ranking", study=Study(programs=(make_program("A"), make_program("A"))))

    assert not app.exception
    assert app.warning


def test_a_whole_list_has_no_block_of_blanks(open_page, make_program):
    app = open_page("ranking", study=Study().with_programs([make_program("A"), make_program("B")], "Uji"))

    assert "blank_policy" not in [one.key for one in app.segmented_control]


def table(app, heading):
    return next(one.value for one in app.dataframe if heading in one.value)
