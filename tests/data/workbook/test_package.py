from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from data.workbook import package, parts
from data.workbook.package import check_package, has_macros
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from tests.data.workbook.making import HEADER, workbook
from tests.data.workbook.making_ods import ods, row

OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.spreadsheet"


def zipped(parts, start=b""):
    raw = BytesIO(start)
    with ZipFile(raw, "a" if start else "w", ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return BytesIO(raw.getvalue())


def refusal(file):
    with pytest.raises(WorkbookRefusedError) as refused:
        check_package(file)
    return refused.value


@pytest.mark.parametrize(
    "text", [b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x/>', "<!DOCTYPE x><x/>".encode("utf-16")]
)
def test_a_document_type_is_refused_in_any_part(text):
    file = zipped({"xl/extra.xml": text}, start=workbook(HEADER))

    assert refusal(file).code is ProblemCode.UNSAFE_XML


def test_a_document_type_across_two_pieces_is_seen(monkeypatch):
    monkeypatch.setattr(package, "_CHUNK", 7)
    file = zipped({"xl/custom.xml": b"<a/>     <!DOCTYPE x><x/>"}, start=workbook(HEADER))

    assert refusal(file).code is ProblemCode.UNSAFE_XML


def test_what_swells_past_the_limit_is_refused_before_it_is_opened(monkeypatch):
    monkeypatch.setattr(package, "MOST_TOTAL_BYTES", 1000)

    assert refusal(BytesIO(workbook(HEADER))).code is ProblemCode.TOO_LARGE_UNPACKED


def test_cells_are_counted_before_a_library_opens_them(monkeypatch):
    monkeypatch.setattr(parts, "MOST_CELL_TAGS", 7)

    assert refusal(BytesIO(workbook(HEADER))).facts["found"] == len(HEADER)


@pytest.mark.parametrize(("name", "kind"), [("word/document.xml", "word"), ("foto.txt", "zip")])
def test_other_packages_are_named(name, kind):
    assert refusal(zipped({name: b"<a/>"})).facts == {"kind": kind}


def test_macros_are_seen_whatever_the_name_says():
    plain = workbook(HEADER)

    assert not has_macros(BytesIO(plain))
    assert has_macros(zipped({"xl/vbaProject.bin": b"x"}, start=plain))


@pytest.mark.parametrize("name", ["xl/media/image1.png", "xl/worksheets/sheet9", "xl/tema.dat"])
def test_a_part_is_looked_through_whatever_it_is_called(name):
    file = zipped({name: b"\xef\xbb\xbf <?xml version='1.0'?><!DOCTYPE x><x/>"}, start=workbook(HEADER))

    assert refusal(file).code is ProblemCode.UNSAFE_XML


def test_cells_are_counted_in_whatever_part_they_stand(monkeypatch):
    monkeypatch.setattr(parts, "MOST_CELL_TAGS", len(HEADER))

    file = zipped({"xl/lain.xml": b"<row><c/></row>"}, start=workbook(HEADER))

    assert refusal(file).facts["found"] == len(HEADER) + 1


def test_the_kind_of_workbook_is_told():
    assert check_package(BytesIO(workbook(HEADER))) == "xlsx"
    assert check_package(zipped({"xl/workbook.bin": b"\x83\x01"})) == "xlsb"
    assert check_package(BytesIO(ods(row("a")))) == "ods"


@pytest.mark.parametrize(
    ("file", "code"),
    [
        (ods(row("a", times=10**9)), ProblemCode.TOO_LARGE),
        (ods(manifest="<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"), ProblemCode.ENCRYPTED),
        (ods(manifest="<!DOCTYPE x><x/>"), ProblemCode.UNSAFE_XML),
        (ods(content=b"no xml"), ProblemCode.CORRUPT),
        (zipped({"mimetype": OPEN_DOCUMENT}).getvalue(), ProblemCode.CORRUPT),
    ],
)
def test_open_documents_pass_the_same_gate(file, code):
    assert refusal(BytesIO(file)).code is code


def test_a_binary_workbook_passes_the_same_gate(monkeypatch):
    monkeypatch.setattr(package, "MOST_PART_BYTES", 10)

    assert refusal(zipped({"xl/workbook.bin": bytes(11)})).code is ProblemCode.TOO_LARGE_UNPACKED


def test_usual_merges_pass():
    check_package(BytesIO(workbook(HEADER, change=lambda book: book["Program"].merge_cells("A3:H300"))))
