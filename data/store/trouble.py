"""What the store refuses: codes and facts; the sentences live in `texts/`."""

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from data.store.kept import Kept


class StoreTrouble(StrEnum):
    """Name each reason why the store refuses."""

    IN_USE = "in_use"
    SHARED_FOLDER = "shared_folder"
    UNKNOWN_ADDRESS = "unknown_address"
    CANNOT_OPEN = "cannot_open"
    NEWER_DATABASE = "newer_database"
    NOT_APPEND_ONLY = "not_append_only"
    STUDY_CHANGED = "study_changed"
    STUDY_MISSING = "study_missing"
    VERSION_MISSING = "version_missing"
    FILE_MISSING = "file_missing"
    NOT_KEPT_WHOLE = "not_kept_whole"
    BACKUP_BROKEN = "backup_broken"
    BACKUP_ELSEWHERE = "backup_elsewhere"
    CLOSED = "closed"


class StoreError(Exception):
    """Refuse with a code, and with the facts that its sentence names."""

    def __init__(self, code: StoreTrouble, **facts: str | int | float) -> None:
        """Keep the code and the facts apart from any wording."""
        super().__init__(f"{code}: {facts}")
        self.code = code
        self.facts = facts


class StudyChangedError(StoreError):
    """Say that somebody else saved the study since it was opened; nothing of either side is lost.

    theirs  the study as it stands now, with who saved it and when
    """

    def __init__(self, theirs: "Kept") -> None:
        """Keep what the others saved."""
        super().__init__(StoreTrouble.STUDY_CHANGED, by=theirs.changed_by, study=theirs.study.name)
        self.theirs = theirs
