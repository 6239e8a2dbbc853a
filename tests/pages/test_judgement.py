"""A program moved by hand stands beside the method: who comes in, who is the reserve, who answers for it."""

from dataclasses import replace
from datetime import datetime

import pytest

from scoring.gates import Authority
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.conftest import study_of

NOON = datetime(2019, 10, 3, 12)


@pytest.fixture
def three(make_program):
    programs = [make_program("A", 5), make_program("B", 4), make_program("C", 2)]
    return replace(Study().with_programs(programs, "daftar.xlsx"), rules=RuleSettings(number=2, minimum=0))


def moved(program="C", move=Move.ONTO, other="B", **more):
    return PlacedByHand(program, move, "Janji *wali kota*", Authority.COUNCIL, "Sri", NOON, other=other, **more)


def button(app, label):
    return next(one for one in app.button if one.label == label)


def written(app):
    return [text.value for text in [*app.markdown, *app.warning, *app.info]]


def test_nothing_moved_says_that_the_list_follows_the_method(open_page, three):
    app = open_page("judgement", study=three)

    assert app.title[0].value == "Daftar mengikuti metode: belum ada program yang dipindahkan"


def test_a_move_is_said_before_it_is_made_and_kept_with_who_answers_for_it(open_page, three):
    app = open_page("judgement", study=three)

    app.selectbox(key="place_program").set_value("C").run()
    app.selectbox(key="place_other").set_value("B").run()
    before = written(app)
    app.text_area(key="place_reason").set_value("Janji wali kota")
    app.text_input(key="place_name").set_value("Sri")
    app.radio(key="place_authority").set_value(Authority.COUNCIL)
    app.button(key="place_take").click().run()

    (one,) = study_of(app).placed
    assert "Dengan pertimbangan ini “Program C” masuk; “Program B” menjadi cadangan." in before
    assert (one.program, one.move, one.other, one.authority, one.name) == ("C", Move.ONTO, "B", "council", "Sri")
    assert one.list_then == ("A", "B")
    assert app.title[0].value == "Atas pertimbangan khusus 1 program masuk dan 1 menjadi cadangan"
    assert study_of(app).shortlist().chosen == ("A", "B")


def test_a_move_without_a_reason_is_asked_for_one_and_not_kept(open_page, three):
    app = open_page("judgement", study=three)

    app.selectbox(key="place_program").set_value("C").run()
    app.button(key="place_take").click().run()

    assert "Tulis alasan untuk “Program C”" in app.warning[0].value
    assert not study_of(app).placed


def test_the_form_opens_with_no_program_chosen_and_nothing_can_be_recorded_until_one_is(open_page, three):
    app = open_page("judgement", study=three)

    app.text_area(key="place_reason").set_value("Janji wali kota").run()
    app.text_input(key="place_name").set_value("Sri").run()

    assert (app.selectbox(key="place_program").value, app.button(key="place_take").disabled) == (None, True)
    assert app.selectbox(key="place_program").placeholder == "Pilih program"
    assert not any("Dengan pertimbangan ini" in text for text in written(app))
    app.selectbox(key="place_program").set_value("C").run()
    assert not app.button(key="place_take").disabled
    assert any("Dengan pertimbangan ini “Program C” masuk." in text for text in written(app))


def test_after_a_move_is_recorded_the_form_is_empty_again(open_page, three):
    app = open_page("judgement", study=three)
    app.selectbox(key="place_program").set_value("C").run()
    app.selectbox(key="place_other").set_value("B").run()
    app.text_area(key="place_reason").set_value("Janji wali kota")
    app.text_input(key="place_name").set_value("Sri")

    app.button(key="place_take").click().run()

    assert len(study_of(app).placed) == 1
    assert (app.selectbox(key="place_program").value, app.selectbox(key="place_other").value) == (None, None)
    assert app.button(key="place_take").disabled


def test_a_condition_is_set_aside_only_for_a_program_that_somebody_chose(open_page, three, make_program):
    late = replace(three, programs=(*three.programs, make_program("L", duration_months=15.0)))
    app = open_page("judgement", study=late)

    before = [button.disabled for button in app.button if button.label == "Catat pertimbangan"]
    app.selectbox(key="consider_program").set_value("L").run()
    app.text_area(key="consider_reason").set_value("Sudah berjalan")
    app.text_input(key="consider_name").set_value("Sri")
    [button for button in app.button if button.label == "Catat pertimbangan"][1].click().run()

    assert before == [True, True]
    assert [one.program for one in study_of(app).considerations] == ["L"]


def test_every_rule_that_a_second_move_would_break_is_named_also_one_that_is_broken_already(open_page, three):
    limited = replace(three, rules=RuleSettings(number=2, minimum=0, budget=2e9), placed=(moved(other=""),))
    dear = replace(limited, programs=(*limited.programs, replace(limited.programs[2], code="D", name="Program D")))
    strict = replace(dear, rules=replace(dear.rules, maximum=3))
    app = open_page("judgement", study=strict)

    app.selectbox(key="place_program").set_value("D").run()

    (said,) = [text for text in written(app) if "“Program D” masuk" in text]
    assert "Daftar itu tidak memenuhi aturan: paling banyak 3 program Smart Living." in said
    assert "Tetap tidak dipenuhi, seperti sebelum pertimbangan ini: tepat 2 program dan pagu Rp2 miliar." in said


def test_a_program_can_be_taken_off_with_another_in_its_place(open_page, three):
    app = open_page("judgement", study=three)

    app.radio(key="place_move").set_value(Move.OFF).run()
    app.selectbox(key="place_program").set_value("A").run()
    app.selectbox(key="place_other").set_value("C").run()

    assert "Dengan pertimbangan ini “Program A” menjadi cadangan; “Program C” masuk." in written(app)


def test_rules_that_the_list_by_judgement_breaks_are_named(open_page, three):
    app = open_page("judgement", study=replace(three, placed=(moved(other=""),)))

    assert any("tidak memenuhi aturan" in text and "2 program" in text for text in written(app))


def test_a_reason_stays_text_and_a_move_can_be_withdrawn(open_page, three):
    app = open_page("judgement", study=replace(three, placed=(moved(),)))

    record = [text for text in written(app) if "Janji" in text]
    app.button(key="unplace_C").click().run()

    assert record == ["**Program C** · dimasukkan: Janji \\*wali kota\\* (Dewan Smart City, Sri, 3 Oktober 2019 12.00)"]
    assert study_of(app).placed == ()


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_move_that_was_made_can_be_undone(open_page, three, language):
    app = open_page("judgement", study=three, language=language)
    app.selectbox(key="place_program").set_value("C").run()
    app.text_area(key="place_reason").set_value("Janji")
    app.text_input(key="place_name").set_value("Sri")
    app.button(key="place_take").click().run()
    placed = study_of(app).placed

    label = app.button(key="judgement_undo").label
    app.button(key="judgement_undo").click().run()

    assert len(placed) == 1
    assert label.startswith({"id": "Urungkan: ", "en": "Undo: "}[language])
    assert study_of(app).placed == ()
    assert not [one for one in app.button if one.key == "judgement_undo"]


def test_a_move_that_was_withdrawn_comes_back_when_that_is_undone(open_page, three):
    app = open_page("judgement", study=replace(three, placed=(moved(),)))
    app.button(key="unplace_C").click().run()

    app.button(key="judgement_undo").click().run()

    assert study_of(app).placed == (moved(),)


def test_a_confirmation_can_be_undone(open_page, three):
    before = moved(list_then=("A", "C"))
    app = open_page("judgement", study=replace(three, placed=(before,)))
    app.button(key="reaffirm_C").click().run()
    confirmed = study_of(app).placed

    app.button(key="judgement_undo").click().run()

    assert confirmed != (before,)
    assert study_of(app).placed == (before,)


def test_a_condition_set_aside_and_one_in_force_again_can_be_undone(open_page, three):
    app = open_page("judgement", study=three)
    app.selectbox(key="consider_program").set_value("C").run()
    app.text_area(key="consider_reason").set_value("Sudah berjalan")
    app.text_input(key="consider_name").set_value("Sri")
    [one for one in app.button if one.label == "Catat pertimbangan"][-1].click().run()
    (given,) = study_of(app).considerations

    button(app, "Cabut").click().run()
    withdrawn = study_of(app).considerations
    app.button(key="judgement_undo").click().run()
    back = study_of(app).considerations
    app.button(key="judgement_undo").click().run()

    assert (withdrawn, back, study_of(app).considerations) == ((), (given,), ())


def test_a_move_decided_over_another_list_is_told_and_can_be_confirmed(open_page, three):
    app = open_page("judgement", study=replace(three, placed=(moved(list_then=("A", "C")),)))

    told = any("berubah sejak pertimbangan" in text for text in written(app))
    app.button(key="reaffirm_C").click().run()

    assert told
    assert study_of(app).placed[0].list_then == ("A", "B")
    assert not any("berubah sejak pertimbangan" in text for text in written(app))


def test_a_move_of_a_program_that_left_the_list_is_told(open_page, three):
    app = open_page("judgement", study=replace(three, placed=(moved("Z", other=""),)))

    assert any("“Z” tidak lagi ada" in text for text in written(app))


def test_where_the_rules_give_no_list_judgement_waits_and_the_clash_is_named(open_page, three):
    app = open_page("judgement", study=replace(three, rules=RuleSettings(number=9, minimum=0), placed=(moved(),)))

    assert app.title[0].value == "Pertimbangan menunggu: aturan belum memberi daftar"
    assert "9 program" in app.warning[0].value


def test_no_points_stand_beside_a_name(open_page, three):
    app = open_page("judgement", study=replace(three, placed=(moved(),)), language="en")

    scores = [f"{score:.2f}" for score in three.ranking().scores]
    assert not [text for text in written(app) for score in scores if score in text]
    assert app.title[0].value == "By judgement 1 program comes in and 1 becomes the reserve"
