"""A PostgreSQL of our own: made in a temporary folder, reached over a socket only, gone at the end."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

DEBIAN = Path("/usr/lib/postgresql")
SETTINGS = """
listen_addresses = ''
unix_socket_directories = '{folder}'
max_connections = 100
shared_buffers = 32MB
"""
PATIENCE = 180.0
"""Seconds for the server to answer: a start after a kill reads its log first."""


def program(name: str) -> str | None:
    """Find one of PostgreSQL's programs: the newest of Debian's, else the one on the path."""
    found = sorted(DEBIAN.glob(f"*/bin/{name}"), reverse=True)
    return str(found[0]) if found else shutil.which(name)


def why_not() -> str | None:
    """Say why no server can be started here; None where one can."""
    if os.name != "posix":
        return "A PostgreSQL of our own is started on Linux and macOS only."
    if program("initdb") is None or program("postgres") is None:
        return (
            "PostgreSQL is not installed: initdb and postgres were found neither on the path nor where Debian has them."
        )
    if os.geteuid() == 0 and _servant() is None:
        return "PostgreSQL does not run as root, and there is no user called postgres or nobody."
    return None


class Server:
    """One server over one folder, which can be killed and started again."""

    def __init__(self, folder: Path, settings: str = "") -> None:
        """Make the server's files; `start` starts it."""
        self.folder, self.data = folder, folder / "data"
        folder.chmod(0o755)
        if os.geteuid() == 0:
            os.chown(folder, *_ids())
        self._run("initdb", "-D", str(self.data), "-U", "kota", "-A", "trust", "-E", "UTF8", "--no-locale", "-N")
        with (self.data / "postgresql.conf").open("a", encoding="utf-8") as conf:
            conf.write(SETTINGS.format(folder=folder) + settings)

    def url(self, database: str = "postgres") -> str:
        """Give the address of a database."""
        return f"postgresql://kota@/{database}?host={self.folder}"

    def start(self) -> None:
        """Start the server, and come back when it answers."""
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [str(program("postgres")), "-D", str(self.data)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.folder,
                **_as_servant(),
            )
        until = time.monotonic() + PATIENCE
        while subprocess.run([str(program("pg_isready")), "-q", "-h", str(self.folder)], check=False).returncode:
            if self.process.poll() is not None or time.monotonic() > until:
                raise RuntimeError((self.folder / "log").read_text(encoding="utf-8")[-2000:])
            time.sleep(0.02)

    def kill(self) -> None:
        """End every process of the server at once: nothing that is only in memory reaches the disk."""
        self._end(signal.SIGQUIT)

    def stop(self) -> None:
        """End the server in order."""
        self._end(signal.SIGINT)

    def make(self, database: str) -> str:
        """Make an empty database, and give its address."""
        self._run("psql", "-X", "-q", "-d", self.url(), "-c", f'CREATE DATABASE "{database}"')
        return self.url(database)

    def _end(self, how: signal.Signals) -> None:
        self.process.send_signal(how)
        self.process.wait(timeout=PATIENCE)

    def _run(self, name: str, *words: str) -> None:
        words_ = [str(program(name)), *words]
        subprocess.run(words_, check=True, stdout=subprocess.DEVNULL, cwd=self.folder, **_as_servant())


@contextmanager
def running_server(settings: str = "") -> Iterator[Server]:
    """Make and start a server; stop it and remove it afterwards."""
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as folder:
        server = Server(Path(folder), settings)
        server.start()
        try:
            yield server
        finally:
            server.stop()


def _servant() -> tuple[int, int] | None:
    """Give user and group of who may run the server in root's place."""
    import pwd  # not on Windows

    known = {user.pw_name: (user.pw_uid, user.pw_gid) for user in pwd.getpwall()}
    return known.get("postgres") or known.get("nobody")


def _ids() -> tuple[int, int]:
    return _servant() or (os.geteuid(), os.getegid())


def _as_servant() -> dict[str, Any]:
    """Give up root in the child: PostgreSQL asks for that."""
    if os.geteuid() != 0:
        return {}
    user, group = _ids()
    return {"user": user, "group": group, "extra_groups": []}
