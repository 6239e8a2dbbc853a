"""A part is edited at its bytes, and only there."""

import pytest

from data.workbook.returned.splice import (
    UnusualPackageError,
    appended,
    escaped,
    root_of,
    spliced,
    with_attribute,
)

PART = '\ufeff<?xml version="1.0"?>\n<x:a k=">" n=\'1\'><!-- é --><x:b/><x:c>é<d/></x:c></x:a>'.encode()


def test_elements_are_found_with_their_bytes_prefix_and_children():
    root = root_of(PART, deepest=2)

    b, c = root.children
    assert (root.local, root.prefix, root.attributes) == ("a", "x:", {"k": ">", "n": "1"})
    assert PART[b.start : b.end] == b"<x:b/>"
    assert PART[c.opened : c.close].decode() == "é<d/>"
    assert PART[c.close : c.end] == b"</x:c>"
    assert root.child("d") is None
    assert root.child("c").child("d") is not None


def test_an_element_of_one_tag_is_opened_to_hold_something():
    root = root_of(PART, deepest=1)

    edited = spliced(PART, [*appended(PART, root.child("b"), "1"), *appended(PART, root.child("c"), "2")])

    assert "<x:b>1</x:b><x:c>é<d/>2</x:c>" in edited.decode()
    assert edited.startswith(PART[:50])


def test_an_attribute_is_set_replaced_or_taken_away():
    root = root_of(PART, deepest=1)

    edits = [
        *with_attribute(PART, root, "k", 'a"<'),
        *with_attribute(PART, root, "n", None),
        *with_attribute(PART, root, "m", "2"),
    ]

    assert '<x:a m="2" k="a&quot;&lt;"><!--' in spliced(PART, edits).decode()


def test_a_text_stays_a_text():
    assert escaped('<b>&"\x00\x0b_x0041_\ud800\n') == "&lt;b&gt;&amp;&quot;_x005F_x0041_\n"


@pytest.mark.parametrize(
    "part",
    [b"", b"<a>", b"<a></b>", '<?xml version="1.0" encoding="UTF-16"?><a/>'.encode("utf-16"), b"PK",
     b'<?xml version="1.0" encoding="iso-8859-1"?><a/>'],
)  # fmt: skip
def test_what_is_no_plain_xml_is_left_alone(part):
    with pytest.raises(UnusualPackageError):
        root_of(part, deepest=1)
