"""All files of a study and every decision about what is in them: the programs can be read from these alone."""

from dataclasses import dataclass, replace

from data.lists.list_file import ListFile
from data.lists.refused import RefusedFile
from data.lists.twin_choice import TwinChoice


@dataclass(frozen=True)
class Lists:
    """The files of a study in the order they came in, and how twins across them were settled.

    refused  files that were not taken in, until somebody takes them off or they come in a form that can be read
    """

    files: tuple[ListFile, ...] = ()
    choices: tuple[TwinChoice, ...] = ()
    refused: tuple[RefusedFile, ...] = ()

    def file(self, file_id: str) -> ListFile:
        """Give the file of an id."""
        return next(file for file in self.files if file.id == file_id)

    def has(self, *file_ids: str) -> bool:
        """Say whether all files of some ids are there."""
        return set(file_ids) <= {file.id for file in self.files}

    def has_as(self, other: "Lists", file_id: str) -> bool:
        """Say whether a file is there just as it is in other lists."""
        return self.has(file_id) and other.has(file_id) and self.file(file_id) == other.file(file_id)

    def with_file(self, changed: ListFile) -> "Lists":
        """Give the lists with a file in place of the one of the same id."""
        return replace(self, files=tuple(changed if file.id == changed.id else file for file in self.files))

    def without_file(self, file_id: str) -> "Lists":
        """Give the lists without one file."""
        return replace(self, files=tuple(file for file in self.files if file.id != file_id))

    def without_refused(self, file_id: str) -> "Lists":
        """Give the lists without one refused file."""
        return replace(self, refused=tuple(one for one in self.refused if one.file.id != file_id))
