from scoring.study import Study
from tests.pages.conftest import study_of


def test_a_smaller_number_makes_a_shorter_list(open_page):
    app = open_page("quick_win")

    app.number_input(key="number").set_value(6).run()

    assert app.title[0].value.startswith("6 program")


def test_rules_that_cannot_hold_together_are_named(open_page):
    app = open_page("quick_win")

    app.number_input(key="limit").set_value(0.1).run()

    assert "belum dapat dipenuhi bersama" in app.title[0].value
    assert "anggaran paling banyak Rp100.000.000" in app.warning[0].value


def test_a_condition_can_be_set_aside_with_a_reason_and_a_name(open_page, make_program):
    late = make_program("P-3", rating=5, duration_months=14.0)
    study = Study().with_programs([make_program("P-1"), make_program("P-2"), late], "daftar.xlsx")
    app = open_page("quick_win", study=study)

    app.text_area(key="consider_reason").set_value("Sudah berjalan")
    app.text_input(key="consider_name").set_value("Kepala Bappeda")
    next(button for button in app.button if button.label == "Catat pertimbangan").click().run()

    assert study_of(app).considerations[0].reason == "Sudah berjalan"
    assert any("Dengan pertimbangan ini “Program P-3” masuk" in info.value for info in app.info)


def test_a_consideration_without_a_reason_is_asked_for_one(open_page, make_program):
    late = make_program("P-3", duration_months=14.0)
    app = open_page("quick_win", study=Study().with_programs([make_program("P-1"), late], "daftar.xlsx"))

    next(button for button in app.button if button.label == "Catat pertimbangan").click().run()

    assert "Tulis alasan" in app.warning[0].value
    assert not study_of(app).considerations


def test_programs_of_equal_value_at_the_cut_are_named(open_page, make_program):
    programs = [make_program("P-1", 5), make_program("P-2"), make_program("P-3")]
    app = open_page("quick_win", study=Study().with_programs(programs, "daftar.xlsx"))

    app.number_input(key="number").set_value(2).run()

    assert "bernilai sama" in app.info[0].value
