from streamlit.testing.v1 import AppTest


def page():
    import streamlit as st

    from pages.shared.conflict_choice import choose_sides

    choose_sides(
        ["satu", "dua"],
        lambda conflict: f"Perbedaan {conflict}",
        lambda conflict, mine: st.session_state.__setitem__("settled", (conflict, mine)),
        key="settle",
        title="Dua perbedaan",
        theirs="Pakai punya rekan",
        mine="Pakai punya saya",
    )


def test_every_conflict_stands_with_both_sides():
    app = AppTest.from_function(page).run()

    assert [one.value for one in app.markdown] == ["Perbedaan satu", "Perbedaan dua"]
    assert [one.label for one in app.button] == ["Pakai punya rekan", "Pakai punya saya"] * 2


def test_the_chosen_side_is_told_with_its_conflict():
    app = AppTest.from_function(page).run()

    app.button(key="settle_1_True").click().run()

    assert app.session_state["settled"] == ("dua", True)
