from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from data.workbook import package
from data.workbook.package import check_package, has_macros
from data.workbook.problem import ProblemCode, WorkbookRefusedError
from tests.data.workbook.making import HEADER, workbook


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
    monkeypatch.setattr(package, "MOST_CELL_TAGS", 7)

    assert refusal(BytesIO(workbook(HEADER))).facts["found"] == len(HEADER)


@pytest.mark.parametrize(("name", "kind"), [("word/document.xml", "word"), ("foto.txt", "zip")])
def test_other_packages_are_named(name, kind):
    assert refusal(zipped({name: b"<a/>"})).facts == {"kind": kind}


def test_macros_are_seen_whatever_the_name_says():
    plain = workbook(HEADER)

    assert not has_macros(BytesIO(plain))
    assert has_macros(zipped({"xl/vbaProject.bin": b"x"}, start=plain))


@pytest.mark.parametrize("kind", ["xl/workbook.bin", "mimetype"])
def test_other_spreadsheets_are_refused_until_they_can_be_read_safely(kind):
    content = b"application/vnd.oasis.opendocument.spreadsheet"

    assert refusal(zipped({kind: content})).code is ProblemCode.UNSUPPORTED_FORMAT


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        (b'<mergeCell ref="A1:XFD1048576"/>', ProblemCode.TOO_LARGE_UNPACKED),
        (b"<x:hyperlink a='>' ref='A1:XFD1048576'/>", ProblemCode.TOO_LARGE_UNPACKED),
        (b'<mergeCell ref="A1:&#88;FD1048576"/>', ProblemCode.CORRUPT),
        (b'<mergeCell a="', ProblemCode.CORRUPT),
    ],
)
def test_a_range_that_would_be_walked_cell_by_cell_is_refused(tag, code):
    assert refusal(zipped({"xl/extra.xml": b"<a>" + tag + b"</a>"}, start=workbook(HEADER))).code is code


def test_usual_merges_pass():
    check_package(BytesIO(workbook(HEADER, change=lambda book: book["Program"].merge_cells("A3:H300"))))
