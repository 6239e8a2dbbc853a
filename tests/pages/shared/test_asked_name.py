"""A name is asked for wherever something is put on the record, and is that of the person at work."""

import pytest

from scoring.study import Study
from tests.pages.shared.quick.handed import again, opened_more


@pytest.mark.parametrize(
    ("page", "key"), [("judgement", "place_name"), ("judgement", "consider_name"), ("rules", "ruling_name")]
)
def test_whoever_is_at_work_is_the_name_until_another_is_typed(open_page, make_program, page, key):
    programs = [make_program("A", 5), make_program("B", 4), make_program("L", duration_months=15.0)]
    app = open_page(page, study=Study().with_programs(programs, "daftar.xlsx"))
    app.session_state["who"] = "Sri"

    before = opened_more(app, "rulings").text_input(key=key).value
    app.text_input(key=key).set_value("Andi")
    after = again(app).text_input(key=key).value

    assert (before, after) == ("Sri", "Andi")
