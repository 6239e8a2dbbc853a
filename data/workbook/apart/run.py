"""One task done in a process beside ours, or refused in a way that a person can mend."""

import logging
from typing import TypeVar

import msgspec

from data.records import from_json
from data.workbook.apart.frames import Frame
from data.workbook.apart.memory import MEGABYTES
from data.workbook.apart.messages import Call
from data.workbook.apart.pool import POOL
from data.workbook.apart.process import WorkerEndedError
from data.workbook.apart.tasks import TASKS
from data.workbook.problem import ProblemCode, WorkbookRefusedError

Reply = TypeVar("Reply")

SECONDS = 15.0

_log = logging.getLogger(__name__)


def run_apart(
    task: str, request: object, content: bytes, *, gives: type[Reply], seconds: float = SECONDS
) -> tuple[Reply, bytes]:
    """Have a task of `TASKS` done by a worker: the file it reads may hang, swell or crash without harm to us.

    request  a noun of the kind the task's function asks for
    content  what has passed the gate (`recognise_format`) in this process
    gives    the kind of noun the function gives

    Raises
    ------
    WorkbookRefusedError: what the function refuses; TOO_SLOW (fact `seconds`), TOO_MUCH_MEMORY (fact `megabytes`),
    READER_DIED.
    """
    head = msgspec.json.encode(Call(TASKS[task], seconds))
    try:
        answer, given = POOL.ask(Frame(head, msgspec.json.encode(request), content), seconds)
    except WorkerEndedError as ended:
        # told to who turned the log up, not to who reads at a terminal: it is a traceback
        _log.info("task %s ended its worker (%s)\n%s", task, ended, ended.last_words)
        raise _refusal(ended, seconds) from ended
    if answer.refusal is not None:
        raise WorkbookRefusedError(answer.refusal, **answer.facts)
    return from_json(given.noun, gives), given.content


def _refusal(ended: WorkerEndedError, seconds: float) -> WorkbookRefusedError:
    if ended.late:
        return WorkbookRefusedError(ProblemCode.TOO_SLOW, seconds=seconds)
    if ended.starved:
        return WorkbookRefusedError(ProblemCode.TOO_MUCH_MEMORY, megabytes=MEGABYTES)
    return WorkbookRefusedError(ProblemCode.READER_DIED)
