import pytest

from data.desk import Desk
from data.lists import Lists
from scoring.study import Study
from tests.data.workbook.making import workbook
from tests.pages.mapping_files import MISSPELT, ODD, OWN, TIDY, button, desk_of, open_mapping, select, sentences

LANGUAGES = ("id", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_invites_where_there_is_no_list_yet(language):
    app = open_mapping(Desk(Study(), Lists()), language=language)

    assert not app.exception
    assert app.button


@pytest.mark.parametrize(
    ("file", "language", "answer"),
    [
        (TIDY, "id", "6 dari 6 kolom dikenali; tidak ada"), (TIDY, "en", "6 of 6 columns are known; none"),
        (MISSPELT, "id", "6 dari 6 kolom dikenali; 1 perlu"), (MISSPELT, "en", "6 of 6 columns are known; 1 to"),
        (ODD, "id", "Tabel program belum ditemukan"), (ODD, "en", "No table of programs"),
        (OWN, "id", "7 dari 7 kolom dikenali; batas nilai 1"), (OWN, "en", "7 of 7 columns are known; anchors"),
    ],
)  # fmt: skip
def test_the_answer_counts_what_needs_a_look(file, language, answer):
    app = open_mapping(desk_of(file), language=language)

    assert not app.exception
    assert app.title[0].value.startswith(answer)


def test_only_columns_in_doubt_are_asked_about():
    app = open_mapping(desk_of(MISSPELT))

    asked = [one.key[-1] for one in app.selectbox if one.key[-2] == "_" and one.key[-1].isupper()]

    assert asked == ["B"]


def test_agreeing_settles_the_doubt_and_is_remembered():
    app = open_mapping(desk_of(MISSPELT))

    button(app, "mapping_use").click().run()

    file = app.session_state["desk"].lists.files[0]
    assert file.mapping == {"B": "name"}
    assert app.title[0].value.startswith("6 dari 6 kolom dikenali; tidak ada")
    assert "1 program terbaca" in app.info[0].value


def test_a_file_without_a_table_is_mended_by_pointing():
    app = open_mapping(desk_of(ODD))

    assert select(app, "_header").value == (2,)
    assert [select(app, f"_{letters}").value for letters in "ACDE"] == ["", "", "", ""]
    assert select(app, "_D").options[1] == "Anggaran (Rp)"
    for letters, key in zip("ACDE", ("name", "agency", "budget", "duration_months"), strict=True):
        select(app, f"_{letters}").set_value(key)
    app.run()
    button(app, "mapping_use").click().run()

    assert not app.exception
    assert [program.name for program in app.session_state["desk"].study.programs] == [
        "Kios layanan warga", "Taman kota pintar",
    ]  # fmt: skip
    assert "2 program terbaca, sebelumnya 0" in app.info[0].value


def test_what_was_inferred_can_be_had_back():
    app = open_mapping(desk_of(TIDY, mapping={"D": "note"}))

    button(app, "mapping_restore").click().run()

    assert app.session_state["desk"].lists.files[0].mapping == {}
    assert app.session_state["desk"].study.programs[0].agency == "Dinas A"


def test_anchors_are_asked_for_and_settle_the_criterion():
    app = open_mapping(desk_of(OWN))

    anchors = [one for one in app.text_input if one.key.endswith(("_worst", "_best"))]
    anchors[0].set_value("0")
    anchors[1].set_value("5000").run()
    button(app, "mapping_use").click().run()

    assert app.session_state["desk"].lists.files[0].mapping["=warga"] == "0.0..5000.0"
    assert app.title[0].value.startswith("7 dari 7 kolom dikenali; tidak ada")


def test_of_several_files_the_one_in_doubt_comes_first_and_any_can_be_chosen():
    app = open_mapping(desk_of(TIDY, MISSPELT))

    assert (select(app, "mapping_file").value, app.title[0].value[:30]) == ("file-2", "6 dari 6 kolom dikenali; 1 per")
    select(app, "mapping_file").set_value("file-1").run()

    assert app.title[0].value.startswith("6 dari 6 kolom dikenali; tidak ada")


def test_text_of_the_workbook_is_shown_as_text():
    header = ("**Nama Progam**", "Dimensi", "OPD", "Anggaran (Rp)", "Durasi (bulan)")
    hostile = ("jahat.xlsx", workbook(header, (":red[Kios] $x$", "Smart Living", "Dinas A", 900_000_000, 6)))

    shown = sentences(open_mapping(desk_of(hostile)))

    assert ":red[" not in shown
    assert "\\:red\\[Kios\\]" in shown


def test_the_next_file_in_doubt_is_one_click_away():
    app = open_mapping(desk_of(MISSPELT, TIDY, ("lain.xlsx", MISSPELT[1])))

    button(app, "mapping_next").click().run()

    assert select(app, "mapping_file").value == "file-3"


def test_without_a_file_in_doubt_no_next_one_is_offered():
    app = open_mapping(desk_of(MISSPELT, TIDY))

    assert [one.key for one in app.button if one.key == "mapping_next"] == []


def test_each_of_two_files_of_one_name_can_be_chosen():
    app = open_mapping(desk_of(TIDY, (TIDY[0], MISSPELT[1])))

    select(app, "mapping_file").set_value("file-1").run()

    assert app.title[0].value.startswith("6 dari 6 kolom dikenali; tidak ada")
    assert select(app, "mapping_file").options == ["rapi.xlsx (2)", "rapi.xlsx"]
