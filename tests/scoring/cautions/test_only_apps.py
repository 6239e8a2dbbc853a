import pytest

from scoring.cautions import only_apps
from scoring.cautions.only_apps import app_word
from tests.scoring.cautions.looking import look
from tests.scoring.listing import program


@pytest.mark.parametrize(
    ("name", "description", "word"),
    [
        ("SiCantik", "Aplikasi pelayanan perizinan", "aplikasi"),
        ("e-Office", "", "e-office"),
        ("Super Apps Balikpapan", "", "super apps"),
        ("Klik Balikpapan", "Portal satu klik", "portal"),
        ("SISTEM  INFORMASI Tata Ruang", "", "sistem informasi"),
        ("Gempita Mobile", "", "mobile"),
        ("Layanan", "Bukan aplikasi: situs web warga", "situs web"),
    ],
)
def test_a_program_looks_like_an_app_by_its_words(name, description, word):
    assert app_word(program("A", name=name, description=description)) == word


@pytest.mark.parametrize(
    "name",
    ["Taman kota", "Layanan tanpa aplikasi", "Kios di Laman-laman", "Mobilitas warga", "Dana e-2019", "Rumah singgah"],
)
def test_other_words_are_no_sign(name):
    assert app_word(program("A", name=name)) == ""


def test_a_list_of_nearly_all_apps_is_told_as_a_guess_with_its_words():
    chosen = [
        program(code, name=name)
        for code, name in zip("ABCD", ("e-Office", "Portal", "e-Office 2", "Taman"), strict=True)
    ]

    (caution,) = only_apps(look(chosen))

    assert (caution.programs, caution.sure) == (("A", "B", "C"), False)
    assert caution.facts == {"count": 3, "total": 4, "words": ("e-office", "portal")}
    assert only_apps(look(chosen), share=0.8) == ()


def test_two_programs_are_too_few_to_tell():
    assert only_apps(look([program("A", name="Portal"), program("B", name="Portal")])) == ()
