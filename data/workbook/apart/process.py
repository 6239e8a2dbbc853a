"""A worker as its caller sees it: started, asked one thing at a time, and ended whatever it does."""

import os
import subprocess
import sys
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from io import BufferedReader
from pathlib import Path
from threading import Thread, Timer
from typing import BinaryIO, cast

from data.workbook.apart.frames import Frame, receive, send

ROOT = Path(__file__).parents[3]
START_SECONDS = 60.0
_COMMAND = (sys.executable, "-m", "data.workbook.apart.worker")
_FROM_OUTSIDE = (
    "PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT",
)  # fmt: skip
"""What a worker is told of its surroundings: no address of a database, no key."""
_ALWAYS = {"PYTHONHASHSEED": "0", "OPENBLAS_NUM_THREADS": "1"}
_OUT_OF_MEMORY = (b"memory allocation of", b"MemoryError")
_PIECE, _PIECES_KEPT = 4096, 8


class WorkerEndedError(Exception):
    """Say that a worker ended before it answered.

    late       True when the clock ended it
    starved    True when it asked for more memory than it may have
    last_words  what it had written about its end
    """

    def __init__(self, *, late: bool, starved: bool, last_words: str) -> None:
        """Keep what is known about the end."""
        super().__init__(f"late={late} starved={starved}")
        self.late, self.starved, self.last_words = late, starved, last_words


class Worker:
    """One process of ours that reads what others wrote; for one caller at a time."""

    def __init__(self) -> None:
        """Start it, and do not wait until it is ready.

        Raises
        ------
        OSError: when the system starts no more processes.
        """
        self._process = subprocess.Popen(
            _COMMAND, cwd=ROOT, env=_surroundings(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        self._asked, self._answers = cast(BinaryIO, self._process.stdin), cast(BinaryIO, self._process.stdout)
        self._words: deque[bytes] = deque(maxlen=_PIECES_KEPT)
        self._listener = Thread(target=self._listen, daemon=True)
        self._listener.start()
        self._ready = self._late = False

    @property
    def number(self) -> int:
        """Give the number the system knows the process by."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Say whether it still runs."""
        return self._process.poll() is None and not self._late

    def ask(self, frame: Frame, seconds: float) -> Frame:
        """Have one task done.

        Raises
        ------
        WorkerEndedError: when it takes too long, or ends before it has answered.
        """
        if not self._ready:
            with self._clock(START_SECONDS):
                receive(self._answers)
            self._ready = True
        with self._clock(seconds):
            send(self._asked, frame)
            return receive(self._answers)

    def end(self) -> None:
        """End it, and leave neither a process nor a pipe behind."""
        self._process.kill()
        self._process.wait()
        self._listener.join()
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            # a pipe that could not take what was written says so once more when it is closed
            with suppress(OSError):
                cast(BinaryIO, pipe).close()

    @contextmanager
    def _clock(self, seconds: float) -> Iterator[None]:
        timer = Timer(seconds, self._stop)
        timer.daemon = True
        timer.start()
        try:
            yield
        except (OSError, EOFError):
            raise self._end_told() from None
        finally:
            timer.cancel()

    def _listen(self) -> None:
        said = cast(BufferedReader, self._process.stderr)
        while piece := said.read1(_PIECE):
            self._words.append(piece)

    def _stop(self) -> None:
        self._late = True
        self._process.kill()

    def _end_told(self) -> WorkerEndedError:
        self.end()
        words = b"".join(self._words)
        starved = any(sign in words for sign in _OUT_OF_MEMORY)
        return WorkerEndedError(late=self._late, starved=starved, last_words=words.decode("utf-8", "replace"))


def _surroundings() -> Mapping[str, str]:
    return {name: os.environ[name] for name in _FROM_OUTSIDE if name in os.environ} | _ALWAYS
