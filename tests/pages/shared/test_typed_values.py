from dataclasses import replace
from datetime import UTC, datetime

import pytest

from scoring.study import Study
from scoring.typed_value import TypedValue
from tests.pages.conftest import study_of

AT = datetime(2019, 7, 9, 9, 0, tzinfo=UTC)


@pytest.fixture
def waiting(make_program):
    """A list in which B waits for its risk."""
    values = {key: value for key, value in make_program("B", 5).values.items() if key != "risk"}
    return Study().with_programs([make_program("A", 3), make_program("B", values=values)], "Uji")


def test_a_value_typed_with_a_reason_ranks_the_program_and_says_so(open_page, waiting):
    app = open_page("ranking", study=waiting)

    app.text_input(key="typed_value").set_value("2,0")
    app.text_input(key="typed_reason").set_value("Hasil rapat 9 Juli")
    app.button(key="typed_save").click().run()

    assert not app.exception
    (typed,) = study_of(app).typed_values
    assert (typed.program, typed.criterion, typed.value, typed.reason) == ("B", "risk", 2.0, "Hasil rapat 9 Juli")
    table = next(one.value for one in app.dataframe if "Diketik" in one.value)
    assert dict(zip(table["ID"], table["Diketik"], strict=True)) == {"B": "Risiko", "A": ""}


def test_the_program_itself_says_what_was_typed_by_whom_and_why(open_page, waiting):
    app = open_page("ranking", study=replace(waiting, typed_values=(typed(),)))

    app.selectbox(key="program").set_value("B").run()

    assert any("Risiko diketik 2 oleh Sri" in one.value for one in app.caption)


@pytest.mark.parametrize(("value", "reason"), [("2", " "), ("", "Hasil rapat"), ("dua", "Hasil rapat")])
def test_a_value_without_number_or_reason_is_asked_for_both(open_page, waiting, value, reason):
    app = open_page("ranking", study=waiting)

    app.text_input(key="typed_value").set_value(value)
    app.text_input(key="typed_reason").set_value(reason)
    app.button(key="typed_save").click().run()

    assert study_of(app).typed_values == ()
    assert "Nilai yang diketik memerlukan angka dan alasan. Isi keduanya." in [one.value for one in app.warning]


def test_a_typed_value_is_taken_back(open_page, waiting):
    app = open_page("ranking", study=replace(waiting, typed_values=(typed(),)))

    app.button(key="untype_B_risk").click().run()

    assert study_of(app).typed_values == ()


def test_a_value_that_the_list_has_now_goes_before_and_is_told(open_page, waiting, make_program):
    listed = waiting.with_programs([make_program("A", 3), make_program("B", 5)])

    app = open_page("ranking", study=replace(listed, typed_values=(typed(),)))

    assert any(
        "Risiko yang diketik (2) tidak dipakai lagi, karena daftar kini memuat 5" in one.value for one in app.info
    )


def test_a_program_without_a_dimension_asks_for_that_first(open_page, make_program):
    lost = make_program("B", dimensions=())

    app = open_page("ranking", study=Study().with_programs([make_program("A"), lost], "Uji"))

    assert any("memerlukan dimensi" in one.value for one in app.info)


def test_names_and_reasons_from_outside_are_shown_as_letters(open_page, waiting):
    app = open_page("ranking", study=replace(waiting, typed_values=(replace(typed(), reason="**Tebal**", by="$x$"),)))

    said = [one.value for one in app.markdown if "Tebal" in one.value]
    assert said
    assert all(r"\*\*Tebal\*\*" in one and r"\$x\$" in one for one in said)


def typed():
    return TypedValue("B", "risk", 2.0, "Hasil rapat", "Sri", AT)


def test_a_program_on_the_list_says_there_too_what_was_typed(open_page, waiting):
    app = open_page("quick_win", study=replace(waiting, typed_values=(typed(),)))

    assert not app.exception
    assert any("Risiko diketik 2 oleh Sri" in one.value for one in app.caption)
