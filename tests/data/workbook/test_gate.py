from io import BytesIO

import pytest

from data.workbook.compound import FIRST_BYTES
from data.workbook.gate import MOST_BYTES, Format, recognise_format, take_bytes
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from tests.data.workbook.making import HEADER, workbook
from tests.data.workbook.making_compound import compound
from tests.data.workbook.making_ods import ods, row


@pytest.mark.parametrize(
    ("content", "code", "kind"),
    [
        (b"", ProblemCode.EMPTY_FILE, None),
        (b" \r\n", ProblemCode.EMPTY_FILE, None),
        (b"\xef\xbb\xbf", ProblemCode.EMPTY_FILE, None),
        (b"MIME-Version: 1.0\r\nX-Document-Type: Workbook", ProblemCode.NOT_A_WORKBOOK, "html"),
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


LOCKED = b"\x09\x08\x10\x00" + bytes(16) + b"\x2f\x00\x36\x00\x01\x00"


@pytest.mark.parametrize(
    ("content", "code", "kind"),
    [
        (compound("EncryptedPackage", "EncryptionInfo"), ProblemCode.ENCRYPTED, None),
        (compound("Workbook") + LOCKED, ProblemCode.ENCRYPTED, None),
        (compound("WordDocument", "ObjectPool", inside=("Workbook",)), ProblemCode.NOT_A_WORKBOOK, "word"),
        (compound("PowerPoint Document"), ProblemCode.NOT_A_WORKBOOK, "powerpoint"),
        (compound("VisioDocument"), ProblemCode.NOT_A_WORKBOOK, "other"),
        (compound(), ProblemCode.CORRUPT, None),
        (FIRST_BYTES, ProblemCode.CORRUPT, None),
    ],
)
def test_what_stands_at_the_root_of_an_old_container_decides(content, code, kind):
    with pytest.raises(WorkbookRefusedError) as refused:
        recognise_format(content)

    assert (refused.value.code, refused.value.facts.get("kind")) == (code, kind)


def test_an_old_workbook_with_a_letter_inside_is_a_workbook():
    assert recognise_format(compound("Workbook", "MBD0018", inside=("WordDocument",))) is Format.XLS
    assert recognise_format(compound("Book")) is Format.XLS


def test_no_more_is_taken_than_shows_that_there_is_too_much(tmp_path):
    path = tmp_path / "isi.csv"
    path.write_bytes(bytes(MOST_BYTES + 5))

    assert len(take_bytes(path)) == len(take_bytes(BytesIO(bytes(MOST_BYTES + 5)))) == MOST_BYTES + 1
    assert take_bytes(b"abc") == b"abc"


def test_the_content_decides_and_not_the_name():
    assert recognise_format(workbook(HEADER)) is Format.XLSX
    assert recognise_format(ods(row("a"))) is Format.ODS
    assert recognise_format(b"No;Nama Program\n1;Kios") is Format.CSV
    assert recognise_format("No;Nama".encode("utf-16")) is Format.CSV


def test_a_stray_nul_does_not_make_a_text_no_text():
    letters = b"Nama Program;Dimensi\n" + b"Kios layanan;Smart Living\n" * 20

    assert recognise_format(letters.replace(b"Kios", b"Ki\x00os", 1)) is Format.CSV
    with pytest.raises(WorkbookRefusedError):
        recognise_format(letters.replace(b"i", b"i\x00"))
