from datetime import datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from terminal.answer import FINE, WrongUseError
from terminal.arguments import Asked
from terminal.template import template

NOW = datetime(2019, 8, 5, 10, 30)


def test_the_template_is_written_as_a_workbook(tmp_path, t):
    path = tmp_path / "templat.xlsx"

    answer = template(Asked("template", str(path)), t, made_at=NOW)

    assert answer.exit_code == FINE
    assert answer.shape == {"file": str(path), "bytes": path.stat().st_size}
    assert "Program" in load_workbook(BytesIO(path.read_bytes())).sheetnames


def test_a_file_that_is_there_already_is_not_written_over(tmp_path, t):
    path = tmp_path / "usulan.xlsx"
    path.write_bytes(b"kerja satu minggu")

    with pytest.raises(WrongUseError) as wrong:
        template(Asked("template", str(path)), t, made_at=NOW)

    assert wrong.value.key == "out_exists"
    assert path.read_bytes() == b"kerja satu minggu"


def test_a_folder_that_is_not_there_is_wrong_use(tmp_path, t):
    path = tmp_path / "tidak-ada" / "templat.xlsx"

    with pytest.raises(WrongUseError) as wrong:
        template(Asked("template", str(path)), t, made_at=NOW)

    assert wrong.value.key == "out_closed"
