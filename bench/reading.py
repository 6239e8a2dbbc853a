"""One reading of a workbook in a process of its own: `python -m bench.reading ours file.xlsx` prints seconds and MB."""

import resource
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Event, Thread

_EVERY = 0.02


def _ours() -> Callable[[Path], object]:
    from data.workbook import read_workbook

    return lambda path: read_workbook(path, filename=path.name)


def _pandas() -> Callable[[Path], object]:
    import pandas

    return pandas.read_excel


def _calamine() -> Callable[[Path], object]:
    from python_calamine import CalamineWorkbook

    return lambda path: CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


READERS: Mapping[str, Callable[[], Callable[[Path], object]]] = {
    "ours": _ours,
    "pandas": _pandas,
    "calamine": _calamine,
}
"""What imports a reader and gives it; importing is not measured."""


def measure(reader: str, path: Path) -> tuple[float, float]:
    """Give the seconds of one reading, and the megabytes it took at its peak, worker processes included."""
    read = READERS[reader]()
    seen = [_bytes_of_all()]
    done = Event()
    watcher = Thread(target=_watch, args=(seen, done))
    watcher.start()
    start = time.perf_counter()
    read(path)
    seconds = time.perf_counter() - start
    done.set()
    watcher.join()
    return seconds, (max(seen) - seen[0]) / 1024**2


def _watch(seen: list[int], done: Event) -> None:
    while not done.wait(_EVERY):
        seen.append(_bytes_of_all())


def _bytes_of_all(of: str = "self") -> int:
    """Add up what a process and those it started hold in memory, as Linux tells it; one that ended holds none."""
    home = Path("/proc") / of
    try:
        pages = int((home / "statm").read_text().split()[1])
        children = [child for task in (home / "task").iterdir() for child in (task / "children").read_text().split()]
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return pages * resource.getpagesize() + sum(map(_bytes_of_all, children))


if __name__ == "__main__":
    print(*measure(sys.argv[1], Path(sys.argv[2])))
