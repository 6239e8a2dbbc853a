from pages.shared import mend_list, state
from tests.pages.mending import button, desk_of, listed, open_mend, sentences

MANY = listed(*({"risk": None} for _ in range(30)))


def names(app):
    return app.dataframe[0].value["Nama Program"].tolist()


def test_a_page_of_problems_is_shown_at_once():
    app = open_mend(desk_of(MANY))

    assert names(app) == [f"Program {number}" for number in range(1, 13)]
    assert "1 dari 30" in sentences(app)


def test_the_list_turns_to_the_page_of_the_problem_at_hand():
    app = open_mend(desk_of(MANY))

    button(app, "mend_previous").click().run()

    assert names(app) == [f"Program {number}" for number in range(25, 31)]
    assert "30 dari 30" in sentences(app)


def test_a_mended_problem_makes_room_for_the_next():
    app = open_mend(desk_of(MANY))
    button(app, "mend_next").click().run()

    button(app, "mend_other_2").click().run()

    assert app.subheader[0].value == "Program 3"
    assert "2 dari 29" in sentences(app)


def test_a_row_that_is_picked_comes_to_hand(monkeypatch):
    kept = {"table": {"selection": {"rows": [1]}}}
    monkeypatch.setattr(state, "recall", kept.get)
    monkeypatch.setattr(state, "remember", kept.__setitem__)

    mend_list._take_row("table", ["a", "b"], 12)

    assert (kept[mend_list.CHOSEN], kept[mend_list.POSITION]) == ("b", 13)


def test_a_row_that_is_let_go_stays_at_hand(monkeypatch):
    kept = {"table": {"selection": {"rows": []}}, mend_list.CHOSEN: "a"}
    monkeypatch.setattr(state, "recall", kept.get)
    monkeypatch.setattr(state, "remember", kept.__setitem__)

    mend_list._take_row("table", ["a", "b"], 0)

    assert kept[mend_list.CHOSEN] == "a"


def test_files_are_named_only_where_there_are_several():
    one = open_mend(desk_of(MANY))
    two = open_mend(desk_of(MANY, listed({"risk": None}, name="dua.xlsx")))

    assert ("Berkas" in one.dataframe[0].value, "Berkas" in two.dataframe[0].value) == (False, True)
