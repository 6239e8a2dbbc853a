"""The part of the store that answers for it: the audit, the pulse and the backup."""

from pathlib import Path

from sqlalchemy import update
from sqlalchemy.exc import SQLAlchemyError

from data.store import chain
from data.store.backup import back_up
from data.store.doors import Doored
from data.store.kept import AuditRow
from data.store.tables import PULSE
from data.store.trouble import StoreError


class KeepsAudit(Doored):
    """Tell what was done, and show that nothing of it was changed."""

    def audit(self, study_id: str) -> tuple[AuditRow, ...]:
        """Give what was done to a study, the first change first."""
        return self._doors.read(lambda c: chain.links(c, study_id))

    def head(self) -> str:
        """Give the hash at the head of the audit, to be kept outside: on paper, it tells of a chain written anew."""
        return self._doors.read(chain.head)

    def check_chain(self) -> int | None:
        """Give the number of the first row of the audit that is missing or not as it was written, or None."""
        return self._doors.read(chain.first_broken)

    def ping(self) -> None:
        """Commit a write: whoever gets an answer knows that work would be kept."""
        self._doors.write(lambda c: c.execute(update(PULSE).values(beat=PULSE.c.beat + 1)).rowcount)

    def ready(self) -> bool:
        """Say whether a write was committed just now."""
        try:
            self.ping()
        except (StoreError, SQLAlchemyError):
            return False
        return True

    def backup(self, path: Path) -> None:
        """Copy the database while it is at work, and open and check the copy before it gets its name.

        Raises
        ------
        StoreError: BACKUP_BROKEN, or BACKUP_ELSEWHERE where the database is not a file: PostgreSQL has `pg_dump`.
        """
        back_up(self._doors, path)
