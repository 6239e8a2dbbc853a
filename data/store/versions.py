"""Versions of a program list: written once, never changed."""

from typing import Any

from sqlalchemy import Column, Connection, Select, insert, select

from data.records import as_json, from_json
from data.store.edit import Edit
from data.store.kept import VersionCard
from data.store.packing import PackedList, programs_in
from data.store.tables import PROGRAM_LIST
from data.store.trouble import StoreError, StoreTrouble
from data.workbook.problem import Fact
from scoring.program import Program


def add_version(connection: Connection, study_id: str, number: int, programs: PackedList, edit: Edit) -> None:
    """Keep a list under its number, with what was done, by whom and when."""
    told = {"at": edit.at, "by": edit.by, "why": edit.what, "facts": as_json(edit.facts).decode()}
    connection.execute(insert(PROGRAM_LIST), {"study_id": study_id, "number": number, **told, **vars(programs)})


def versions(connection: Connection, study_id: str) -> tuple[VersionCard, ...]:
    """List the versions of a study's list, the newest first."""
    told = (PROGRAM_LIST.c[name] for name in ("number", "at", "by", "why", "count", "facts"))
    query = select(*told).where(PROGRAM_LIST.c.study_id == study_id).order_by(PROGRAM_LIST.c.number.desc())
    return tuple(
        VersionCard(number, at, by, why, count, from_json(facts, dict[str, Fact]))
        for number, at, by, why, count, facts in connection.execute(query)
    )


def programs_of(connection: Connection, study_id: str, number: int) -> tuple[Program, ...]:
    """Give the programs of one version.

    Raises
    ------
    StoreError: VERSION_MISSING.
    """
    packed = connection.scalar(_one(PROGRAM_LIST.c.programs, study_id, number))
    if packed is None:
        raise StoreError(StoreTrouble.VERSION_MISSING, id=study_id, number=number)
    return programs_in(packed)


def digest_of(connection: Connection, study_id: str, number: int) -> str:
    """Give the digest of one version's programs."""
    digest: str = connection.scalars(_one(PROGRAM_LIST.c.digest, study_id, number)).one()
    return digest


def _one(column: Column[Any], study_id: str, number: int) -> Select[Any]:
    return select(column).where(PROGRAM_LIST.c.study_id == study_id, PROGRAM_LIST.c.number == number)
