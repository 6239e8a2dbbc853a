from tests.pages.mending import button, desk_of, listed, open_mend

FIRST = listed({"dimensions": "Smart Goverment"}, {"budget": "1.500"}, name="satu.xlsx")
SECOND = listed({"budget": "Rp1,5 M"}, name="dua.xlsx")


def test_what_would_be_written_is_listed_before_anything_is():
    app = open_mend(desk_of(FIRST, SECOND))

    table = app.dataframe[0].value
    assert table["Sekarang"].tolist() == ["Smart Goverment", "Rp1,5 M"]
    assert table["Menjadi"].tolist() == ["Smart Governance", "1.500.000.000"]
    assert all(not file.corrections for file in app.session_state["desk"].lists.files)


def test_all_files_are_written_in_one_step_and_taken_back_in_one():
    app = open_mend(desk_of(FIRST, SECOND))

    button(app, "mend_apply_safe").click().run()
    written = [len(file.corrections) for file in app.session_state["desk"].lists.files]
    after = app.title[0].value
    button(app, "mend_undo").click().run()

    assert written == [1, 1]
    assert after.startswith("1 hal perlu diperbaiki, 0 perlu dipastikan")
    assert [file.corrections for file in app.session_state["desk"].lists.files] == [(), ()]


def test_without_a_safe_suggestion_nothing_is_offered():
    app = open_mend(desk_of(listed({"budget": "1.500"})))

    assert not any(one.key == "mend_apply_safe" for one in app.button)
