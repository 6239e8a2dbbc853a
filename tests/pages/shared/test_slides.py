import pytest

from pages.shared.slides import deck, foot
from scoring.study import Study
from texts import LANGUAGES, texts_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_has_one_message_that_fits(make_program, language):
    programs = [make_program(f"P-{number:02d}", 1 + number % 5) for number in range(30)]
    study = Study().with_programs(programs, "daftar.xlsx")

    screens = [draw() for draw in deck(study, texts_in(language))]

    assert len({screen.title for screen in screens}) == len(screens)
    assert all(screen.figure.layout.height <= 820 for screen in screens)
    assert all(screen.figure.layout.font.size >= 24 for screen in screens)


def test_the_foot_names_source_method_weights_and_version(make_program):
    study = Study().with_programs([make_program("A")], "daftar_opd.xlsx")

    assert foot(study, texts_in("id")) == (
        "Sumber: daftar\\_opd.xlsx · Jumlah tertimbang (resmi) · bobot awal 50:50 · versi 1"
    )
