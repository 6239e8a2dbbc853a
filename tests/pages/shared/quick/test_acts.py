from pages.shared.quick.acts import moved_sentence
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.conftest import study_of
from tests.pages.shared.quick.handed import handed, press, told
from texts import texts_in

t = texts_in("id")


def at_hand(make_program):
    programs = tuple(make_program(code, 5 - number / 2) for number, code in enumerate("ABCDEFG"))
    return handed(Study(programs=programs, rules=RuleSettings(number=2)))


def test_who_came_and_who_left_is_told(make_program):
    at = at_hand(make_program)

    assert moved_sentence(("A", "B"), ("A", "C"), at, t) == (
        "Sejak perubahan terakhir, “Program C” masuk, sedangkan “Program B” keluar."
    )
    assert moved_sentence(("A",), ("A", "C"), at, t) == "Sejak perubahan terakhir, “Program C” masuk."
    assert moved_sentence(("A", "C"), ("A",), at, t) == "Sejak perubahan terakhir, “Program C” keluar."
    assert "dan 2 program lain" in moved_sentence(("A",), tuple("ABCDEFG"), at, t)


def test_a_change_that_moves_nobody_says_so(make_program):
    at = at_hand(make_program)

    assert moved_sentence(("A", "B"), ("A", "B"), at, t) == "Perubahan terakhir tidak mengubah daftar."


def test_before_the_first_change_there_is_nothing_to_compare(make_program):
    assert moved_sentence((), ("A", "B"), at_hand(make_program), t).startswith("Ubah satu aturan")


def test_a_change_is_told_and_can_be_taken_back(open_page):
    app = open_page("rules")

    app.number_input(key="number").set_value(11).run()

    assert told(
        app, "Sejak perubahan terakhir, “Elektronifikasi retribusi parkir tepi jalan umum Balikpapan Permai” keluar."
    )
    press(app, "Urungkan perubahan aturan")
    assert study_of(app).rules.number is None
    assert told(
        app, "Sejak perubahan terakhir, “Elektronifikasi retribusi parkir tepi jalan umum Balikpapan Permai” masuk."
    )


def test_a_list_is_compared_with_the_last_one_that_there_was(open_page):
    app = open_page("rules")
    app.text_input(key="limit").set_value("1,0").run()
    assert app.warning

    app.text_input(key="limit").set_value("6").run()

    assert told(app, "Sejak perubahan terakhir, ")
