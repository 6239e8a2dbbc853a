import pytest

from pages.shared.slides import ROOM, deck, fitted, foot
from scoring.dimensions import Dimension
from scoring.methods import BESIDE
from scoring.study import Study
from texts import LANGUAGES, texts_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_has_one_message_large_enough_for_the_back_row(make_program, language):
    long = "Elektronifikasi retribusi parkir tepi jalan umum kawasan Balikpapan Permai"
    programs = [
        make_program(
            f"P-{number:02d}", 1 + number % 5, name=f"{long} {number}", dimensions=(list(Dimension)[number % 6],)
        )
        for number in range(30)
    ]
    study = Study().with_programs(programs, "daftar.xlsx")

    screens = [draw(True) for draw in deck(study, texts_in(language))]

    assert len({screen.title for screen in screens}) == len(screens)
    assert all(screen.figure.layout.font.size >= 24 for screen in screens)
    assert all(zoom(screen) >= 0.65 for screen in screens)


def test_a_picture_taller_than_the_wall_is_fitted_to_it(make_program):
    slide = deck(Study().with_programs([make_program("A")], "daftar.xlsx"), texts_in("id"))[0](True)

    slide.figure.update_layout(height=2 * ROOM)

    assert zoom(slide) == 0.5


def test_only_the_methods_beside_the_official_one_are_set_side_by_side(make_program):
    t = texts_in("id")
    study = Study().with_programs([make_program("A"), make_program("B", 4)], "daftar.xlsx")

    tables = [list(draw(True).table.columns) for draw in deck(study, t)]

    assert [t("charts.columns.code"), t("charts.columns.program"), *(t(f"methods.{key}") for key in BESIDE)] in tables


def zoom(slide):
    return float(fitted(slide).split("zoom: ")[1].split(";")[0])


def test_the_foot_names_source_method_weights_and_version(make_program):
    study = Study().with_programs([make_program("A")], "daftar_opd.xlsx")

    assert foot(study, texts_in("id")) == (
        "Sumber: daftar\\_opd.xlsx · Jumlah tertimbang (resmi) · bobot awal 50:50 · versi 1"
    )
