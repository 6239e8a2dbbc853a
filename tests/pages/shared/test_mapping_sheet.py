from tests.data.workbook.making import workbook
from tests.pages.mapping_files import HEADER, ODD, ROW, TIDY, button, desk_of, open_mapping, select, sentences


def test_the_first_rows_are_shown_as_the_spreadsheet_numbers_them():
    app = open_mapping(desk_of(ODD))

    shown = app.dataframe[0].value
    assert (list(shown.columns), list(shown.index)) == (["A", "B", "C", "D", "E"], [1, 2, 3, 4])
    assert "Judul kolom: baris 2." in sentences(app)


def test_another_header_is_tried_before_it_is_kept():
    app = open_mapping(desk_of(ODD))

    select(app, "_header").set_value((3,)).run()

    assert "Judul kolom: baris 3." in sentences(app)
    assert app.session_state["desk"].lists.files[0].mapping == {}


def test_a_sheet_can_be_left_out_and_taken_in_again():
    two = ("dua.xlsx", workbook(HEADER, ROW, Lain=(HEADER, (2, "Taman", *ROW[2:]))))
    app = open_mapping(desk_of(two))

    select(app, "_use").set_value(True).run()
    button(app, "mapping_use").click().run()
    left = [program.name for program in app.session_state["desk"].study.programs]
    select(app, "_sheet").set_value(0).run()
    select(app, "_use").set_value(False).run()
    button(app, "mapping_use").click().run()

    assert left == ["Taman"]
    assert [program.name for program in app.session_state["desk"].study.programs] == ["Kios layanan", "Taman"]


def test_one_sheet_is_not_asked_for():
    assert [one.key for one in open_mapping(desk_of(TIDY)).selectbox if one.key.endswith("_sheet")] == []
