from pages.shared.method_notes import compromise_codes
from scoring.methods import METHODS, Family
from scoring.study import Study
from texts import texts_in


def test_vikor_proposes_programs_that_stand_close_together(make_program):
    values = make_program("A").values
    near = make_program("B", values={**values, "risk": 2.9})
    study = Study(programs=(make_program("A"), near, make_program("C", 1.0)))

    assert compromise_codes(study.matrix(), study.weighting) == ["A", "B"]


def test_the_note_of_vikor_names_its_compromise(open_page):
    app = open_page("ranking")

    app.selectbox(key="method").set_value("vikor").run()

    assert any("VIKOR hanya mengusulkan satu program: “" in caption.value for caption in app.caption)


def test_several_that_vikor_proposes_are_counted(open_page, make_program):
    values = make_program("A").values
    near = make_program("B", values={**values, "risk": 2.9})

    app = open_page("ranking", study=Study(programs=(make_program("A"), near, make_program("C", 1.0)), method="vikor"))

    assert any("VIKOR mengusulkan 2 program bersama: " in caption.value for caption in app.caption)


def test_every_method_is_listed_under_its_family_with_what_it_assumes(open_page):
    app, t = open_page("ranking"), texts_in("id")
    app.session_state["sources"] = True

    app.run()

    said = [text.value for text in app.markdown]
    titles = [f"#### {t(f'method_families.{family}')}" for family in Family]
    assert [one for one in said if one in titles] == [one for one in titles if one in said]
    for method in METHODS.values():
        line = next(row for row, one in enumerate(said) if one.startswith(f"**{t(f'methods.{method.key}')}** · "))
        above = [one for one in said[:line] if one in titles]
        assert above[-1] == f"#### {t(f'method_families.{method.family}')}"
        assert t(f"method_notes.{method.key}_assumes") in said[line + 1]
