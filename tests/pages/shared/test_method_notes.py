from pages.shared.method_notes import compromise_codes
from scoring.study import Study


def test_vikor_proposes_programs_that_stand_close_together(make_program):
    values = make_program("A").values
    near = make_program("B", values={**values, "risk": 2.9})
    study = Study(programs=(make_program("A"), near, make_program("C", 1.0)))

    assert compromise_codes(study.matrix(), study.weighting) == ["A", "B"]


def test_the_note_of_vikor_names_its_compromise(open_page):
    app = open_page("ranking")

    app.selectbox(key="method").set_value("vikor").run()

    assert any("mengusulkan bersama" in caption.value for caption in app.caption)
