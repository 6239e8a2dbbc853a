"""Two programs beside each other."""

import pytest

from scoring.study import Study
from texts import texts_in


@pytest.mark.parametrize("language", ["id", "en"])
def test_another_program_is_set_beside_the_chosen_one(open_page, language):
    app, t = open_page("ranking", language=language), texts_in(language)
    assert not any(t("charts.lead_parts.subtitle") in one.value for one in app.caption)

    app.selectbox(key="other_program").select_index(3).run()

    assert not app.exception
    assert any(t("charts.lead_parts.subtitle") in one.value for one in app.caption)


def test_the_one_above_is_named_first_whichever_was_chosen(open_page):
    app = open_page("ranking")
    app.selectbox(key="program").select_index(4).run()

    app.selectbox(key="other_program").select_index(0).run()

    title = next(one.value for one in app.subheader if " karena " in one.value)
    assert title.startswith("“Jaringan antarinstansi (network infrastructure)” di atas “SiCantik (perizinan)”")


def test_under_another_method_the_claim_says_by_which_it_holds_and_what_the_page_says(open_page):
    app = open_page("ranking")
    app.selectbox(key="method").set_value("vikor").run()
    app.selectbox(key="program").set_value("P-024").run()

    app.selectbox(key="other_program").set_value("P-040").run()

    title = next(one.value for one in app.subheader if " karena " in one.value)
    assert title.startswith("Menurut jumlah tertimbang, “Jaringan antarinstansi")
    assert title.endswith("menurut VIKOR sebaliknya")


def test_a_program_is_not_compared_with_itself(open_page):
    app = open_page("ranking")
    app.selectbox(key="other_program").select_index(0).run()
    other = app.selectbox(key="other_program").value

    app.selectbox(key="program").set_value(other).run()

    assert app.selectbox(key="other_program").value is None


def test_a_program_by_itself_is_compared_with_nobody(open_page, make_program):
    app = open_page("ranking", study=Study(programs=(make_program("A"),)))

    assert "other_program" not in [box.key for box in app.selectbox]
