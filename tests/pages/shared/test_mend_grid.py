from data.lists import Gathered
from data.workbook import Severity
from pages.shared import cached
from pages.shared.mend_grid import grid_corrections, grid_frame
from pages.shared.problem_spots import open_spots
from tests.pages.mending import button, desk_of, listed, open_mend
from texts import texts_in


def editor(app):
    return next(one for one in app.dataframe if "place" in one.value)


def editor_key(app):
    desk = app.session_state["desk"]
    revision = desk.kept.revision if desk.kept else 0
    return f"editor_file-1_{revision}_True_1"


def test_only_programs_to_look_at_stand_there_at_first():
    app = open_mend(desk_of(listed({"risk": None}, {})))
    first = editor(app).value["name"].tolist()

    app.toggle(key="grid_only").set_value(False).run()

    assert first == ["Program 1"]
    assert editor(app).value["name"].tolist() == ["Program 1", "Program 2"]


def test_a_row_names_the_cells_to_look_at_and_shows_what_stands_there():
    app = open_mend(desk_of(listed({"risk": None, "budget": "1.500"})))

    row = editor(app).value.iloc[0]

    assert row["look"] == "Risiko, Anggaran (Rp)"
    assert (row["budget"], row["risk"]) == ("1.500", "")


def test_what_is_typed_is_read_like_a_cell_once_it_is_saved():
    app = open_mend(desk_of(listed({"risk": None, "budget": "1.500"})))
    app.session_state[editor_key(app)] = {
        "edited_rows": {0: {"risk": "3", "budget": "2 miliar"}}, "added_rows": [], "deleted_rows": []
    }  # fmt: skip
    app.run()
    before = app.session_state["desk"].study.programs[0]

    button(app, "grid_save").click().run()

    after = app.session_state["desk"].study.programs[0]
    assert (before.budget, after.budget, after.values["risk"]) == (None, 2e9, 3)
    assert app.title[0].value.startswith("Tidak ada")


def test_an_untouched_row_gives_no_correction_and_an_emptied_cell_a_blank():
    desk = desk_of(listed({"risk": None}))
    intake = cached.read_list(desk.lists.files[0], desk.study.criteria)
    spots = [s for s in open_spots(desk.lists, {"file-1": intake}, Gathered()) if s.problem.severity is Severity.ERROR]
    before = grid_frame(intake.programs, intake, spots, texts_in("id"))
    after = before.assign(budget=None)

    assert grid_corrections(before, before.copy(), intake.programs) == []
    assert [(one.field, one.text) for one in grid_corrections(before, after, intake.programs)] == [("budget", "")]
