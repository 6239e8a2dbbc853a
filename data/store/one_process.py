"""One process for one SQLite file: a lock that the system takes away with the process, however it ends."""

import os
import sys
from pathlib import Path

from data.store.trouble import StoreError, StoreTrouble


class OneProcess:
    """Hold a lock file until it is let go, or the process ends."""

    def __init__(self, file: Path) -> None:
        """Take the lock.

        Raises
        ------
        StoreError: IN_USE when another process, or another store of this one, holds it.
        """
        self._handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._handle)
        except OSError:
            os.close(self._handle)
            raise StoreError(StoreTrouble.IN_USE, file=str(file)) from None

    def let_go(self) -> None:
        """Give the lock back; the file stays, as to delete it would let two others each lock their own."""
        os.close(self._handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
