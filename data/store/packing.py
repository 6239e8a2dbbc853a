"""A study as the rows that keep it, and back."""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import msgspec
from sqlalchemy import RowMapping

from data.lists import Lists
from data.records import as_json, digest, from_json
from data.store.kept import Kept
from data.store.trouble import StoreError, StoreTrouble
from scoring.program import Program
from scoring.study import Study

Noun = TypeVar("Noun")
FAST = 1


@dataclass(frozen=True)
class PackedList:
    """The programs of a study written out.

    digest    SHA-256 of their JSON, before it was compressed
    """

    programs: bytes
    digest: str
    count: int


@dataclass(frozen=True)
class Packed:
    """A study written out, before any transaction waits for it.

    settings, lists  JSON of the study without its programs, and of its files and choices
    """

    name: str
    settings: str
    lists: str

    def content(self, programs: str) -> str:
        """Give one hash for everything that the study holds; `programs` is the digest of its list."""
        return digest(as_json((self.settings, self.lists, programs)))


def pack(study: Study, lists: Lists) -> Packed:
    """Write a study out without its programs, and make sure that it can be read back.

    Raises
    ------
    StoreError: NOT_KEPT_WHOLE when it would not come back as it went in, as a number that is none would not.
    """
    settings = _surely(replace(study, programs=(), version=0), Study)
    return Packed(study.name, settings.decode(), _surely(lists, Lists).decode())


def pack_list(programs: Sequence[Program]) -> PackedList:
    """Write the programs of a study out, and make sure that they can be read back.

    Raises
    ------
    StoreError: NOT_KEPT_WHOLE when they would not come back as they went in.
    """
    written = _surely(tuple(programs), tuple[Program, ...])
    return PackedList(zlib.compress(written, FAST), digest(written), len(programs))


def unpack(row: RowMapping, packed_programs: bytes) -> Kept:
    """Read a study back from its row and from its list in force."""
    settings = from_json(row["settings"], Study)
    return Kept(
        id=row["id"],
        revision=row["revision"],
        study=replace(settings, programs=programs_in(packed_programs), version=row["version"]),
        lists=from_json(row["lists"], Lists),
        changed_at=row["changed_at"],
        changed_by=row["changed_by"],
        from_sample=row["from_sample"],
        archived=row["archived_at"] is not None,
    )


def programs_in(packed: bytes) -> tuple[Program, ...]:
    """Read the programs of a list back."""
    return from_json(zlib.decompress(packed), tuple[Program, ...])


def same_programs(one: Sequence[Program], other: Sequence[Program]) -> bool:
    """Say whether two lists hold the same."""
    return one is other or tuple(one) == tuple(other)


def _surely(noun: object, kind: type[Noun]) -> bytes:
    written = as_json(noun)
    try:
        whole = from_json(written, kind) == noun
    except msgspec.ValidationError:
        whole = False
    if not whole:
        raise StoreError(StoreTrouble.NOT_KEPT_WHOLE, kind=getattr(kind, "__name__", "programs"))
    return written
