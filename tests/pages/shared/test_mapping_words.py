import pytest

from data.workbook import ColumnRead, SheetRead, SheetUse
from data.workbook.why import Why
from pages.shared.mapping_words import choice_words, choices, heading_words, sample_words, sheet_words, why_words
from scoring.criteria import CRITERIA, Criterion
from texts import LANGUAGES, texts_in

ID = texts_in("id")
OWN = (Criterion("warga", label="Warga (jiwa)"),)


def test_choices_begin_with_what_a_column_is_and_what_is_likely():
    column = ColumnRead("D", "Duwit", suggestions=("budget",))

    assert choices(column, CRITERIA)[:3] == ["", "budget", "name"]
    assert choices(ColumnRead("D", "Pagu", "budget"), CRITERIA)[:2] == ["budget", ""]
    assert len(set(choices(column, CRITERIA))) == len(choices(column, CRITERIA))


def test_a_derived_criterion_is_never_a_column():
    assert "impact_main" not in choices(ColumnRead("D", "x"), CRITERIA)


@pytest.mark.parametrize(
    ("key", "words"),
    [("budget", "Anggaran (Rp)"), ("risk", "Kriteria: Risiko"), ("warga", "Kriteria: Warga (jiwa)")],
)
def test_a_choice_is_named_with_its_kind(key, words):
    assert choice_words(key, (*CRITERIA, *OWN), ID) == words


def test_the_unit_and_what_else_a_column_may_be_are_said():
    in_millions = ColumnRead("E", "Pagu (juta)", "budget", 1e6, why=Why.ALIAS, filled=3)
    unknown = ColumnRead("D", "Duwit", suggestions=("budget",), filled=3)

    assert "dikali Rp1.000.000" in why_words(in_millions, CRITERIA, ID)
    assert "Barangkali Anggaran (Rp)." in why_words(unknown, CRITERIA, ID)


def test_text_of_the_workbook_is_shown_as_text():
    column = ColumnRead("A", "**x** $y$", samples=(":red[z]", "y" * 90))

    assert heading_words(column, ID).startswith("**\\*\\*x\\*\\* \\$y\\$**")
    assert sample_words(column, ID).startswith("Isi: \\:red\\[z\\] · yyy")
    assert len(sample_words(column, ID)) < 70


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("use", list(SheetUse))
def test_every_use_of_a_sheet_can_be_said(language, use):
    assert sheet_words(SheetRead("Juli", use, programs=3), texts_in(language)).startswith("Juli")
