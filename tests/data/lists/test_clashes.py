from data.lists import gather
from data.workbook import Severity
from data.workbook.sentence import problem_sentence
from tests.data.lists.making import CODE_COLUMN, listed, program
from texts import texts_in


def test_an_id_of_another_file_is_told_at_its_cell():
    first = listed("a", program("Kios", code="7"), numbered=False, filename="kominfo.xlsx")
    second = listed("b", program("Peta", code="7"), numbered=False, columns=CODE_COLUMN)

    problems = gather([first, second]).problems

    assert list(problems) == ["b"]
    told = problems["b"][0]
    assert (told.severity, told.code, told.sheet, told.cell, told.row, told.value) == (
        Severity.WARNING,
        "duplicate_code",
        "Program",
        "C2",
        2,
        "7",
    )
    assert told.facts["first_file"] == "kominfo.xlsx"
    assert "“7”" in problem_sentence(told, texts_in("id"))


def test_numbers_that_we_gave_are_no_clash():
    assert gather([listed("a", program("Kios")), listed("b", program("Peta"))]).problems == {}
