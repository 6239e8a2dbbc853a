import pytest
from openpyxl.styles.numbers import is_date_format

from reports.excel_look import number_format
from reports.report import Format
from texts import LANGUAGES, texts_in


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_format_has_a_code_that_excel_knows(language):
    t = texts_in(language)

    codes = {how: number_format(how, t) for how in Format}

    assert [how for how, code in codes.items() if is_date_format(code)] == [Format.DATE, Format.TIME]


def test_months_are_named_in_the_language_of_the_report(t):
    indonesian = "[$-421]"

    code = number_format(Format.DATE, t)

    assert code.startswith(indonesian)
