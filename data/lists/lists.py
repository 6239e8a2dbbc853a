"""All files of a study and every decision about what is in them: the programs can be read from these alone."""

from dataclasses import dataclass, replace

from data.lists.list_file import ListFile
from data.lists.twin_choice import TwinChoice


@dataclass(frozen=True)
class Lists:
    """The files of a study in the order they came in, and how twins across them were settled."""

    files: tuple[ListFile, ...] = ()
    choices: tuple[TwinChoice, ...] = ()

    def file(self, file_id: str) -> ListFile:
        """Give the file of an id."""
        return next(file for file in self.files if file.id == file_id)

    def with_file(self, changed: ListFile) -> "Lists":
        """Give the lists with a file in place of the one of the same id."""
        return replace(self, files=tuple(changed if file.id == changed.id else file for file in self.files))
