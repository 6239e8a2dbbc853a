import pytest

from data.workbook import parts
from data.workbook.parts import Parts, looks_like_xml
from data.workbook.problem import ProblemCode, WorkbookRefusedError


def refusal(*pieces):
    with pytest.raises(WorkbookRefusedError) as refused:
        look(pieces)
    return refused.value


def look(pieces):
    found = Parts()
    for piece in pieces:
        found.look_through(piece)
    found.check()
    return found


@pytest.mark.parametrize("piece", [b"<!DOCTYPE x>", b"<a/><!doctype x>", b'<!ENTITY a "b">'])
def test_a_document_type_is_refused(piece):
    assert refusal(piece).code is ProblemCode.UNSAFE_XML


def test_cells_are_counted_over_all_parts_whatever_their_prefix(monkeypatch):
    monkeypatch.setattr(parts, "MOST_CELL_TAGS", 4)

    refused = refusal(b'<c r="A1"/><x:c/><c>', b"<a-b.c:c\n><c/></c><col/><cols/>")

    assert (refused.code, refused.facts["found"]) == (ProblemCode.TOO_LARGE, 5)


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
    assert refusal(b"<a>" + tag).code is code


def test_usual_parts_pass():
    found = look([b'<?xml version="1.0"?><!-- a --><row><c r="A1"/></row><mergeCell ref="A3:H300"/>'])

    assert (found.cells, found.covered) == (1, 8 * 298)


@pytest.mark.parametrize("text", ["<a/>", " \n<a/>", "\ufeff<a/>"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_xml_is_known_by_its_first_sign(text, encoding):
    assert looks_like_xml(text.encode(encoding))
    assert not looks_like_xml(b"\x89PNG\r\n")
