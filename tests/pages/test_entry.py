"""Which condition each program meets, and what it takes to get in; scores and weights for the facilitator alone."""

from dataclasses import replace
from datetime import datetime

import pytest

from scoring.gates import Authority, GateAnswer
from scoring.placed_by_hand import Move, PlacedByHand
from scoring.shortlist import RuleSettings
from scoring.study import Study
from tests.pages.conftest import study_of


@pytest.fixture
def three(make_program):
    facts = {"evidence": "RKA 2019", "fund_source": "APBD"}
    programs = [make_program("A", 5, **facts), make_program("B", 4, **facts), make_program("C", 3, **facts)]
    rules = RuleSettings(number=2, minimum=0, budget=5e9)
    return replace(Study().with_programs(programs, "daftar.xlsx"), rules=rules)


def written(app):
    return [text.value for text in [*app.markdown, *app.warning, *app.info, *app.caption]]


def settled(app):
    for _ in range(30):
        if not any("Menghitung syaratnya" in text for text in written(app)):
            return app
        app.run()
    return app


def test_the_first_program_outside_is_asked_about(open_page, three):
    app = settled(open_page("entry", study=three))

    assert app.title[0].value == "Semua 3 program memenuhi setiap syarat awal"
    assert app.selectbox(key="entry_program").value == "C"
    assert any("“Program C” belum masuk" in text for text in written(app))


def test_one_that_fails_a_condition_is_not_the_next_in_line(open_page, three, make_program):
    late = make_program("L", 5, duration_months=14.0)

    app = open_page("entry", study=replace(three, programs=(late, *three.programs)))

    assert app.selectbox(key="entry_program").value == "C"
    assert app.selectbox(key="entry_program").options[0].startswith("Program L")


def test_a_program_that_conditions_keep_out_has_no_score_to_ask_about(open_page, three, make_program):
    late = make_program("L", 5, duration_months=14.0, evidence="Belum ada")
    app = open_page("entry", study=replace(three, programs=(late, *three.programs)))

    app.selectbox(key="entry_program").set_value("L").run()
    app.toggle(key="entry_facilitator").set_value(True).run()

    assert any("Syarat awalnya didahulukan" in text for text in written(settled(app)))


def test_a_program_inside_says_how_much_it_can_lose(open_page, three):
    app = open_page("entry", study=three)

    app.selectbox(key="entry_program").set_value("A").run()

    assert any("“Program A” termasuk daftar terbaik" in text for text in written(settled(app)))
    assert any("Anggaran program naik dari Rp1 miliar sampai paling banyak" in text for text in written(app))


def test_scores_and_weights_are_shown_to_the_facilitator_alone(open_page, three):
    app = settled(open_page("entry", study=three))
    before = [frame.value.columns[0] for frame in app.dataframe]

    app = settled(app.toggle(key="entry_facilitator").set_value(True).run())

    assert "Yang diubah" not in before
    shown = [list(frame.value.columns) for frame in app.dataframe]
    assert any("Yang diubah" in columns for columns in shown) or any("dicoba" in text for text in written(app))


def test_evidence_that_is_missing_is_the_condition(open_page, three):
    without = replace(three.programs[0], evidence="Belum ada")
    app = open_page("entry", study=replace(three, programs=(without, *three.programs[1:])))

    app.selectbox(key="entry_program").set_value("A").run()

    assert any(
        "belum memenuhi Data dukung. Begitu terpenuhi, program ini masuk" in text for text in written(settled(app))
    )
    assert app.title[0].value.startswith("1 dari 3 program belum memenuhi syarat awal")


def test_a_condition_of_the_teams_own_is_written_with_who(open_page, three):
    app = open_page("entry", study=three)
    app.session_state["who"] = "Sri"

    app.text_input(key="gate_new").set_value("Lahan milik kota").run()
    app.button(key="gate_take").click().run()

    (gate,) = study_of(app).own_gates
    assert (gate.sentence, gate.by) == ("Lahan milik kota", "Sri")
    assert app.title[0].value == "Belum ada program yang gagal syarat awal; 3 dari 3 menunggu verifikasi"


@pytest.mark.parametrize(("sentence", "told"), [("", "belum berisi kalimat"), ("lahan  MILIK kota", "sudah ada")])
def test_a_condition_that_says_nothing_or_is_there_already_is_refused(open_page, three, sentence, told):
    app = open_page("entry", study=three)
    app.text_input(key="who").set_value("Sri").run()
    app.text_input(key="gate_new").set_value("Lahan milik kota").run()
    app.button(key="gate_take").click().run()

    app.text_input(key="gate_new").set_value(sentence).run()
    app.button(key="gate_take").click().run()

    assert any(told in text.value for text in app.warning)
    assert len(study_of(app).own_gates) == 1


def test_without_a_name_no_condition_is_written_and_the_name_is_asked_for(open_page, three):
    app = open_page("entry", study=three)
    app.text_input(key="gate_new").set_value("Lahan milik kota").run()

    app.button(key="gate_take").click().run()

    assert "Isi dahulu nama Anda" in app.warning[0].value
    assert study_of(app).own_gates == ()
    app.text_input(key="who").set_value("Sri").run()
    app.button(key="gate_take").click().run()
    assert [gate.by for gate in study_of(app).own_gates] == ["Sri"]
    assert not app.warning


def test_without_a_name_no_answer_is_kept(open_page, three):
    app = open_page("entry", study=three)
    app.text_input(key="who").set_value("Sri").run()
    app.text_input(key="gate_new").set_value("Lahan milik kota").run()
    app.button(key="gate_take").click().run()
    (gate,) = study_of(app).own_gates
    key = f"answers_{app.session_state['desk'].kept.revision}_1"

    app.text_input(key="who").set_value(" ").run()
    app.session_state[key] = {"edited_rows": {0: {gate.key: "tidak"}}, "added_rows": [], "deleted_rows": []}
    app.run().button(key="answers_save").click().run()

    assert "Isi dahulu nama Anda" in app.warning[0].value
    assert study_of(app).gate_answers == ()


def test_answers_are_kept_with_who_and_go_with_their_condition(open_page, three):
    app = open_page("entry", study=three)
    app.session_state["who"] = "Sri"
    app.text_input(key="gate_new").set_value("Lahan milik kota").run()
    app.button(key="gate_take").click().run()
    (gate,) = study_of(app).own_gates

    key = f"answers_{app.session_state['desk'].kept.revision}_1"
    app.session_state[key] = {"edited_rows": {0: {gate.key: "tidak"}}, "added_rows": [], "deleted_rows": []}
    app.run().button(key="answers_save").click().run()
    (answer,) = study_of(app).gate_answers
    app.button(key=f"drop_{gate.key}").click().run()

    assert replace(answer, at=None) == GateAnswer("A", gate.key, False, "Sri")
    assert (study_of(app).own_gates, study_of(app).gate_answers) == ((), ())


def test_the_page_speaks_english(open_page, three):
    assert open_page("entry", study=three, language="en").title[0].value == "All 3 programs meet every condition"


def test_a_program_moved_by_hand_is_told_as_such(open_page, three):
    by_hand = PlacedByHand("C", Move.ONTO, "Sudah berjalan", Authority.TEAM, "Sri", datetime(2019, 8, 5), other="B")

    app = settled(open_page("entry", study=replace(three, placed=(by_hand,))))
    reserve = app.selectbox(key="entry_program").value
    app = settled(app.selectbox(key="entry_program").set_value("C").run())

    assert reserve == "B"
    assert any("dengan pertimbangan khusus program ini sudah dimasukkan" in text for text in written(app))


def test_changes_that_do_not_do_it_stand_apart_from_those_that_do(open_page, three):
    unlimited = replace(three, rules=RuleSettings(number=2, minimum=0))

    app = settled(open_page("entry", study=unlimited))

    (others,) = [text for text in written(app) if text.startswith("- ") and "tidak ada batas pagu" in text]
    assert "menjadi" not in others
