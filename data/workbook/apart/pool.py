"""The workers at hand: two at most, kept warm, each doing one thing at a time."""

import atexit
from threading import BoundedSemaphore, Lock

from data.records import from_json
from data.workbook.apart.frames import Frame
from data.workbook.apart.messages import Answer
from data.workbook.apart.process import Worker

MOST_WORKERS = 2


class Pool:
    """Workers that are started when they are needed and kept for the next task."""

    def __init__(self, most: int = MOST_WORKERS) -> None:
        """Start none yet."""
        self._turns = BoundedSemaphore(most)
        self._lock = Lock()
        self._idle: list[Worker] = []

    def ask(self, frame: Frame, seconds: float) -> tuple[Answer, Frame]:
        """Have a task done by a worker, waiting for one where all are busy; another takes the place of one that ended.

        Raises
        ------
        WorkerEndedError: when it takes too long, or ends before it has answered.
        OSError: when the system starts no more processes.
        """
        with self._turns:
            worker = self._take()
            fit = False
            try:
                given = worker.ask(frame, seconds)
                answer = from_json(given.head, Answer)
                fit = worker.alive and not answer.last
            finally:
                self._put_back(worker) if fit else worker.end()
        return answer, given

    def warm(self) -> None:
        """Have a worker ready before it is needed; it starts beside us."""
        with self._turns:
            self._put_back(self._take())

    def close(self) -> None:
        """End every worker that is idle."""
        with self._lock:
            ended, self._idle = self._idle, []
        for worker in ended:
            worker.end()

    def _take(self) -> Worker:
        with self._lock:
            worker = self._idle.pop() if self._idle else None
        if worker is None or worker.alive:
            return worker or Worker()
        worker.end()
        return self._take()

    def _put_back(self, worker: Worker) -> None:
        with self._lock:
            self._idle.append(worker)


POOL = Pool()
atexit.register(POOL.close)


def warm_reader() -> None:
    """Start a reader before the first file comes; gives back at once."""
    POOL.warm()
