import pytest

from scoring.folding import clean_text, folded, plain


def test_text_loses_what_nobody_sees_and_nothing_else():
    assert clean_text("Satu_x000D_Dua\u200b  <b>=1+1</b>") == "Satu Dua <b>=1+1</b>"


def test_plain_text_has_small_letters_and_plain_digits():
    assert plain("Ｔahap １") == "tahap 1"


@pytest.mark.parametrize("name", ["PENGEMBANGAN  E OFFICE.", "Pengembangan e–Offiсe", "Pengémbangan eOffice"])
def test_two_spellings_of_one_name_fold_alike(name):
    assert folded(name) == folded("Pengembangan e-Office")


def test_two_names_do_not():
    assert folded("e-Office Tahap II") != folded("e-Office")
