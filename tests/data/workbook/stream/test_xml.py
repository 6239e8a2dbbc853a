from io import BytesIO

import pytest

from data.workbook.problem import ProblemCode, WorkbookRefusedError
from data.workbook.stream.xml import elements, is_on, relation_of
from tests.data.workbook.stream.making import RELATIONS, STRICT


def ways(text):
    return [way for way, _ in elements(BytesIO(text.encode()))]


def test_elements_come_with_the_way_to_them_and_foreign_ones_are_left_out():
    assert ways('<a xmlns="u"><b><c/></b><x xmlns="v"><b/><b xmlns="u"/></x><b/></a>') == ["a", "b", "b/c", "b"]


@pytest.mark.parametrize(
    "text", ["<!DOCTYPE a><a/>", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<!DOCTYPE a SYSTEM "file:///b"><a/>']
)
def test_a_document_type_is_refused(text):
    with pytest.raises(WorkbookRefusedError) as refused:
        ways(text)

    assert refused.value.code is ProblemCode.UNSAFE_XML


def test_nesting_without_end_is_refused():
    with pytest.raises(ValueError, match="a"):
        ways("<a>" * 100)


def test_switches_and_relations_are_known_in_both_names():
    assert [is_on(value) for value in (None, "", "0", "false", "1", "true")] == [False] * 4 + [True] * 2
    assert [relation_of({f"{space} id": "rId1"}) for space in (RELATIONS, STRICT[RELATIONS], "urn:x")] == [
        "rId1", "rId1", "",
    ]  # fmt: skip
