from pages.shared.ranking_table import range_text
from scoring.blanks import PlaceRange
from scoring.study import Study
from texts import texts_in


def test_the_table_has_place_place_in_dimension_and_score(open_page, make_program):
    study = Study().with_programs([make_program("A"), make_program("B", 5)], "daftar.xlsx")
    app = open_page("ranking", study=study)

    table = next(one.value for one in app.dataframe if "Dalam dimensi" in one.value)

    assert list(table)[:3] == ["Urutan", "Nilai", "Nama Program"]
    assert table["ID"].tolist() == ["B", "A"]
    assert table["Urutan"].tolist() == [1, 2]


def test_what_a_waiting_program_needs_is_named(open_page, make_program):
    rated = make_program("A").values
    waiting = make_program("B", values={key: value for key, value in rated.items() if key != "risk"})
    app = open_page("ranking", study=Study().with_programs([make_program("A"), waiting], "daftar.xlsx"))

    table = next(one.value for one in app.dataframe if "Belum terisi" in one.value)

    assert table["Belum terisi"].tolist() == ["Risiko"]


def test_a_range_is_written_as_two_places_or_as_the_only_one():
    t = texts_in("id")

    assert range_text(PlaceRange("A", 4, 9, 0.1, 0.9), t) == "4–9"
    assert range_text(PlaceRange("A", 4, 4, 0.1, 0.1), t) == "4"
