import signal
import subprocess
import sys

import pytest

from data.store import StoreError
from data.store.one_process import OneProcess

HOLD = """
import sys
from pathlib import Path
from data.store.one_process import OneProcess
held = OneProcess(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_two_in_one_process_are_one_too_many(tmp_path):
    held = OneProcess(tmp_path / "lock")

    with pytest.raises(StoreError):
        OneProcess(tmp_path / "lock")

    held.let_go()
    OneProcess(tmp_path / "lock").let_go()


def test_the_lock_of_a_killed_process_is_free(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "lock")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        other.stdout.readline()

        with pytest.raises(StoreError):
            OneProcess(tmp_path / "lock")

        other.send_signal(signal.SIGKILL)

    OneProcess(tmp_path / "lock").let_go()
