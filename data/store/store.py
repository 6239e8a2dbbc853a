"""The store: every study, list, file and mapping, kept on the disk before the call returns."""

from data.store.doors import Doors
from data.store.keeps_audit import KeepsAudit
from data.store.keeps_files import KeepsFiles
from data.store.keeps_studies import KeepsStudies
from data.store.kept import About


class Store(KeepsStudies, KeepsFiles, KeepsAudit):
    """Keep and give; every call may come from any thread.

    A call that changes something returns when the change is on the disk, together with its row in the audit. Moments
    are handed in and say their time zone; the store reads no clock.
    """

    def __init__(self, doors: Doors, about: About) -> None:
        """Stand on a database that `open_store` has made ready."""
        super().__init__(doors)
        self.about = about

    def close(self) -> None:
        """Finish what was asked, then let the database go."""
        self._doors.close()
