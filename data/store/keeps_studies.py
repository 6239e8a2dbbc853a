"""The part of the store that keeps studies and the versions of their lists."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from data.lists import Lists
from data.store import studies, versions
from data.store.doors import Doored
from data.store.edit import Edit, new_id
from data.store.kept import Kept, StudyCard, VersionCard
from data.store.packing import pack, pack_list, same_programs
from data.workbook.problem import Fact
from scoring.program import Program
from scoring.study import Study

NOTHING: Mapping[str, Fact] = {}


class KeepsStudies(Doored):
    """Make, open, save, copy and put away studies."""

    def create(
        self,
        study: Study,
        lists: Lists,
        *,
        by: str,
        at: datetime,
        from_sample: bool = False,
        study_id: str | None = None,
    ) -> Kept:
        """Keep a new study; sent again with the same id, it is given as it stands.

        Raises
        ------
        StoreError: NOT_KEPT_WHOLE.
        """
        new = Kept(study_id or new_id(), 1, study, lists, at.astimezone(UTC), by, from_sample)
        packed, programs = pack(study, lists), pack_list(study.programs)
        edit = Edit("create", by, at, {"name": study.name}, id=new.id)
        return self._doors.write(lambda c: studies.create(c, new, packed, programs, edit))

    def read(self, study_id: str) -> Kept | None:
        """Give a study as it stands, or None where there is none of that id."""
        return self._doors.read(lambda c: studies.find(c, study_id))

    def revision(self, study_id: str) -> int | None:
        """Give the revision a study stands at, or None where there is none of that id."""
        return self._doors.read(lambda c: studies.revision(c, study_id))

    def save(
        self,
        kept: Kept,
        *,
        study: Study,
        lists: Lists,
        by: str,
        at: datetime,
        what: str,
        facts: Mapping[str, Fact] = NOTHING,
        from_sample: bool | None = None,
        edit: str | None = None,
    ) -> Kept:
        """Keep a changed study in place of the one that was opened, and give it with its new revision.

        A new version of the list is kept when the study's version or its programs changed; its number is the study's
        own where that is higher than the one in force, else the next one, and stands in the study that is given back.

        kept   the study as it was opened, or as the last save gave it
        what   text key of what was done
        edit   UUID text of the change; sent again with the same one, it is kept once

        Raises
        ------
        StudyChangedError: when somebody saved since; it carries what they saved. StoreError: STUDY_MISSING,
        NOT_KEPT_WHOLE.
        """
        before = kept.study
        same = study.version == before.version and same_programs(study.programs, before.programs)
        version = before.version if same else max(study.version, before.version + 1)
        after = replace(
            kept,
            revision=kept.revision + 1,
            study=replace(study, version=version),
            lists=lists,
            changed_at=at.astimezone(UTC),
            changed_by=by,
            from_sample=kept.from_sample if from_sample is None else from_sample,
        )
        packed, programs = pack(study, lists), None if same else pack_list(study.programs)
        change = Edit(what, by, at, facts, id=edit or new_id())
        return self._doors.write(lambda c: studies.save(c, after, packed, programs, change))

    def studies(self, archived: bool = False) -> tuple[StudyCard, ...]:
        """List the studies at work, or those put away, the one changed last first."""
        return self._doors.read(lambda c: studies.cards(c, archived))

    def duplicate(self, study_id: str, name: str, *, by: str, at: datetime) -> Kept:
        """Keep a copy of a study under another name; its versions and its audit begin anew.

        Raises
        ------
        StoreError: STUDY_MISSING.
        """
        found = self._doors.read(lambda c: studies.read(c, study_id))
        return self.create(replace(found.study, name=name), found.lists, by=by, at=at)

    def rename(self, study_id: str, name: str, *, by: str, at: datetime) -> Kept:
        """Give a study another name.

        Raises
        ------
        StoreError: STUDY_MISSING.
        """
        edit = Edit("rename", by, at, {"name": name})
        return self._doors.write(
            lambda c: studies.alter(c, study_id, lambda kept: replace(kept, study=replace(kept.study, name=name)), edit)
        )

    def archive(self, study_id: str, *, by: str, at: datetime) -> Kept:
        """Put a study away; nothing of it is lost.

        Raises
        ------
        StoreError: STUDY_MISSING.
        """
        edit = Edit("archive", by, at)
        return self._doors.write(lambda c: studies.alter(c, study_id, lambda kept: replace(kept, archived=True), edit))

    def restore(self, study_id: str, *, by: str, at: datetime) -> Kept:
        """Take a study back that was put away.

        Raises
        ------
        StoreError: STUDY_MISSING.
        """
        edit = Edit("restore", by, at)
        return self._doors.write(lambda c: studies.alter(c, study_id, lambda kept: replace(kept, archived=False), edit))

    def versions(self, study_id: str) -> tuple[VersionCard, ...]:
        """List the versions of a study's list, the newest first."""
        return self._doors.read(lambda c: versions.versions(c, study_id))

    def programs_of(self, study_id: str, number: int) -> tuple[Program, ...]:
        """Give the programs of one version.

        Raises
        ------
        StoreError: VERSION_MISSING.
        """
        return self._doors.read(lambda c: versions.programs_of(c, study_id, number))
