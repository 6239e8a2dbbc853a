"""Where the store is: PostgreSQL by `DATABASE_URL`, else a SQLite file in `VAR_DIR`, never the current directory."""

import os
from pathlib import Path, PurePath

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from data.store.trouble import StoreError, StoreTrouble

ROOT = Path(__file__).resolve().parents[2]
FILE = "quick-win.db"
SYNCED = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "mobile documents", "nextcloud")
"""Folders that a program copies behind our back: a copy taken between two writes is no database."""

NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "davfs", "fuse.sshfs", "fuse.rclone"})
"""File systems of other machines: SQLite's locks and shared memory do not hold there."""

MOUNTS = Path("/proc/mounts")


def var_dir() -> Path:
    """Give the folder of what the running app writes."""
    return Path(os.environ.get("VAR_DIR") or ROOT / "var").absolute()


def database_url(asked: str | None = None) -> URL:
    """Give the address of the database: the one asked for, `DATABASE_URL`, or the file in `VAR_DIR`.

    Raises
    ------
    StoreError: UNKNOWN_ADDRESS when it is neither SQLite's nor PostgreSQL's.
    """
    text = asked or os.environ.get("DATABASE_URL") or ""
    if not text:
        return URL.create("sqlite", database=str(var_dir() / FILE))
    try:
        url = make_url(text)
    except ArgumentError:
        raise StoreError(StoreTrouble.UNKNOWN_ADDRESS) from None
    kind = url.drivername.split("+")[0]
    if kind in {"postgres", "postgresql"}:
        return url.set(drivername="postgresql+psycopg")
    if kind == "sqlite" and url.database and url.database != ":memory:":
        return url.set(drivername="sqlite", database=str((ROOT / url.database).absolute()))
    raise StoreError(StoreTrouble.UNKNOWN_ADDRESS)


def refuse_shared_folder(file: PurePath, mounts: Path = MOUNTS) -> None:
    """Refuse a folder of another machine, or one that is copied elsewhere while it is written.

    Raises
    ------
    StoreError: SHARED_FOLDER.
    """
    parts = [part.casefold() for part in file.parts]
    synced = any(part.startswith(SYNCED) for part in parts)
    if synced or str(file).startswith("\\\\") or _file_system(file, mounts) in NETWORK:
        raise StoreError(StoreTrouble.SHARED_FOLDER, folder=str(file.parent))


def _file_system(file: PurePath, mounts: Path) -> str:
    if not mounts.exists():
        return ""
    lines = [line.split() for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines()]
    over = {point.replace("\\040", " "): kind for _, point, kind, *_ in lines}
    return next((over[str(folder)] for folder in file.parents if str(folder) in over), "")
