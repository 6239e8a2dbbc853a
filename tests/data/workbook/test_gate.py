import pytest

from data.workbook.gate import MOST_BYTES, Format, recognise_format
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from tests.data.workbook.making import HEADER, workbook


@pytest.mark.parametrize(
    ("content", "code", "kind"),
    [
        (b"", ProblemCode.EMPTY_FILE, None),
        (b" \r\n", ProblemCode.EMPTY_FILE, None),
        (b"%PDF-1.7", ProblemCode.NOT_A_WORKBOOK, "pdf"),
        (b"{\\rtf1", ProblemCode.NOT_A_WORKBOOK, "rtf"),
        (b"\xef\xbb\xbf <!DOCTYPE html><html>", ProblemCode.NOT_A_WORKBOOK, "html"),
        (b"<table><tr>", ProblemCode.NOT_A_WORKBOOK, "html"),
        (b"\x89PNG\r\n", ProblemCode.NOT_A_WORKBOOK, "image"),
        (b"MZ\x00\x01", ProblemCode.NOT_A_WORKBOOK, "other"),
        (b"<?xml version='1.0'?><Workbook/>", ProblemCode.UNSUPPORTED_FORMAT, None),
        (b"PK\x03\x04", ProblemCode.CORRUPT, None),
        (b"a" * (MOST_BYTES + 1), ProblemCode.TOO_LARGE, "bytes"),
    ],
)
def test_what_is_no_workbook_is_refused_by_name(content, code, kind):
    with pytest.raises(WorkbookRefusedError) as refused:
        recognise_format(content)

    assert (refused.value.code, refused.value.facts.get("kind")) == (code, kind)


def test_a_locked_workbook_is_told_from_an_old_one():
    ole2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)

    with pytest.raises(WorkbookRefusedError) as refused:
        recognise_format(ole2 + "EncryptedPackage".encode("utf-16-le"))

    assert refused.value.code is ProblemCode.ENCRYPTED
    with pytest.raises(WorkbookRefusedError) as refused:
        recognise_format(ole2)
    assert refused.value.code is ProblemCode.UNSUPPORTED_FORMAT


def test_the_content_decides_and_not_the_name():
    assert recognise_format(workbook(HEADER)) is Format.XLSX
    assert recognise_format(b"No;Nama Program\n1;Kios") is Format.CSV
    assert recognise_format("No;Nama".encode("utf-16")) is Format.CSV
