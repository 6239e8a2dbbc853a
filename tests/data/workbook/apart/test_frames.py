from io import BytesIO

import pytest

from data.workbook.apart.frames import Frame, receive, send


def test_a_message_arrives_as_it_was_sent():
    pipe, sent = BytesIO(), [Frame(b"{}", b"null", b"\x00\xff" * 9), Frame(b"")]

    for frame in sent:
        send(pipe, frame)
    pipe.seek(0)

    assert [receive(pipe), receive(pipe)] == sent


@pytest.mark.parametrize("content", [b"", b"\x00" * 11, b"\x00\x00\x00\x09" + b"\x00" * 8 + b"short", b"\xff" * 40])
def test_what_is_no_whole_message_is_the_end(content):
    with pytest.raises(EOFError):
        receive(BytesIO(content))
