"""The dimensions to choose from are those of the list."""

from scoring.dimensions import Dimension
from scoring.study import Study


def test_only_dimensions_of_the_list_are_offered(open_page, make_program):
    programs = [make_program("A", 4), make_program("B", dimensions=(Dimension.ECONOMY,))]

    app = open_page("ranking", study=Study().with_programs(programs, "daftar.xlsx"))

    assert list(app.segmented_control(key="view").options) == ["Semua dimensi", "Economy", "Living"]


def test_all_are_looked_at_until_one_is_chosen(open_page):
    app = open_page("ranking")
    assert app.segmented_control(key="view").value == "all"

    app.segmented_control(key="view").set_value("economy").run()

    assert not app.exception
    assert "Smart Economy" in app.title[0].value
