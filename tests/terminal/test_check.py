from openpyxl import load_workbook

from terminal.answer import FINE, REFUSED
from terminal.arguments import Asked
from terminal.check import check


def test_a_whole_workbook_is_fine_and_every_program_is_told(twelve, t):
    asked = Asked("check", twelve)

    answer = check(asked, t)

    assert answer.exit_code == FINE
    assert answer.shape["status"] == "ok"
    assert list(answer.shape["programs"][0])[:5] == ["code", "name", "dimensions", "agency", "budget"]
    assert answer.text.startswith("12 program terbaca")


def test_a_cell_to_mend_is_named_and_makes_the_exit_code_one(twelve, t):
    book = load_workbook(twelve)
    sheet = next(sheet for sheet in book if sheet.title == "Program")
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == 1e9)
    cell.value = "sangat murah"
    book.save(twelve)

    answer = check(Asked("check", twelve), t)

    problem = next(problem for problem in answer.shape["problems"] if problem["value"] == "sangat murah")
    assert answer.exit_code == REFUSED
    assert answer.shape["status"] == "errors"
    assert problem["cell"] == cell.coordinate
    assert set(problem) == {"severity", "code", "sheet", "cell", "row", "value", "suggestion", "message"}
    assert problem["message"] in answer.text


def test_a_refused_file_has_no_programs_and_one_reason(tmp_path, t):
    path = tmp_path / "surat.xlsx"
    path.write_bytes(b"%PDF-1.7")

    answer = check(Asked("check", str(path)), t)

    assert answer.exit_code == REFUSED
    assert (answer.shape["status"], answer.shape["programs"]) == ("refused", [])
    assert [problem["code"] for problem in answer.shape["problems"]] == ["not_a_workbook"]
