import pytest

from terminal.answer import WrongUseError
from terminal.many import Lost
from terminal.many.books import RANK, OneBook
from terminal.many.folder import each_of, workbooks_in


def test_workbooks_are_taken_by_name_and_nothing_else(folder):
    assert [path.name for path in workbooks_in(folder)] == ["balikpapan.xlsx", "bontang.csv", "samarinda.xlsx"]


def test_a_folder_without_workbooks_is_refused(tmp_path):
    with pytest.raises(WrongUseError, match="folder_empty"):
        workbooks_in(str(tmp_path))


def test_a_workbook_that_ends_its_reader_is_told_by_name(folder):
    class Losing:
        def each(self, function, asked, *, gives):
            for _ in asked:
                yield Lost(3)

    first, *_ = each_of(workbooks_in(folder), RANK, OneBook("", "weighted_sum"), Losing())

    assert (first.filename, first.refused) == ("balikpapan.xlsx", ("reader_died",))
