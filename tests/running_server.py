"""The real server in a process of its own, on a free port, with a store of its own."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@contextmanager
def running_server(var_dir: Path, *, seconds: float = 30) -> Iterator[str]:
    """Start `server.py`, wait for its health, give its address, and stop it.

    Raises
    ------
    RuntimeError: when it does not answer in time, with the end of its log.
    """
    port = free_port()
    log_file = var_dir / "server.log"
    with log_file.open("w") as log:
        process = subprocess.Popen(command(port), cwd=ROOT, env=environment(var_dir), stdout=log, stderr=log)
    try:
        _wait_for_health(process, port, log_file, seconds)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)


def command(port: int) -> list[str]:
    """Give the command that `make run` uses, with this Python."""
    return [sys.executable, "-m", "streamlit", "run", "server.py", f"--server.port={port}"]


def environment(var_dir: Path) -> dict[str, str]:
    """Give the environment without any setting of Streamlit's, as a fresh machine has it."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STREAMLIT_")}
    return kept | {"VAR_DIR": str(var_dir)}


def free_port() -> int:
    """Ask the system for a port that nobody uses."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def is_healthy(url: str) -> bool:
    """Say whether the server answers."""
    try:
        with urllib.request.urlopen(f"{url}/_stcore/health", timeout=2) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def _wait_for_health(process: subprocess.Popen[bytes], port: int, log: Path, seconds: float) -> None:
    end = time.monotonic() + seconds
    while not is_healthy(f"http://127.0.0.1:{port}"):
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError(log.read_text()[-2000:])
        time.sleep(0.05)
