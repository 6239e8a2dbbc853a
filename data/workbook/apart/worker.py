"""The worker: `python -m data.workbook.apart.worker` reads tasks from its standard input until that closes."""

import faulthandler
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import Any, BinaryIO, get_type_hints

import msgspec

from data.records import from_json
from data.workbook.apart.frames import Frame, receive, send
from data.workbook.apart.memory import MEGABYTES, limit_memory, peak_megabytes
from data.workbook.apart.messages import Answer, Call
from data.workbook.apart.tasks import TASKS
from data.workbook.problem import ProblemCode, WorkbookRefusedError

MOST_TASKS = 200
MOST_GROWN = 600
"""Megabytes: what a worker that has been this large does not give back."""

GRACE = 2.0
"""Seconds past the caller's clock after which a worker ends itself: the caller is gone."""


def main() -> None:
    """Serve whoever started this process, within its limits."""
    limit_memory()
    asked, answers = _own_pipes()
    _function(TASKS["read"])
    send(answers, Frame(b"ready"))
    serve(asked, answers)


def serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answer task after task until the other end closes, or until it is time for another worker."""
    for number in range(1, MOST_TASKS + 1):
        try:
            frame = receive(asked)
        except EOFError:
            return
        answer, noun, out = carry_out(from_json(frame.head, Call), frame.noun, frame.content)
        last = answer.last or number == MOST_TASKS or peak_megabytes() > MOST_GROWN
        send(answers, Frame(msgspec.json.encode(replace(answer, last=last)), noun, out))
        if last:
            return


def carry_out(call: Call, asked: bytes, content: bytes) -> tuple[Answer, bytes, bytes]:
    """Do one task; what it refuses is an answer, anything else ends the process."""
    faulthandler.dump_traceback_later(call.seconds + GRACE, exit=True)
    try:
        function = _function(call.function)
        noun, out = function(from_json(asked, get_type_hints(function)["request"]), content)
        return Answer(), msgspec.json.encode(noun), out
    except WorkbookRefusedError as refused:
        return Answer(refused.code, refused.facts), b"", b""
    except MemoryError:
        return Answer(ProblemCode.TOO_MUCH_MEMORY, {"megabytes": MEGABYTES}, last=True), b"", b""
    finally:
        faulthandler.cancel_dump_traceback_later()


def _function(place: str) -> Callable[[Any, bytes], tuple[object, bytes]]:
    module, _, name = place.partition(":")
    function: Callable[[Any, bytes], tuple[object, bytes]] = getattr(import_module(module), name)
    return function


def _own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep the pipes for messages alone: what a library prints goes to the log."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return sys.stdin.buffer, answers


if __name__ == "__main__":
    main()
