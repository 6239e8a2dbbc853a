"""The versions of the list at hand, as the store kept them."""

from collections.abc import Sequence

from data.store import VersionCard
from pages.shared import cached
from pages.shared.state.at_hand import desk
from scoring.program import Program


def versions() -> Sequence[VersionCard]:
    """Give the versions of the list, the newest first; none while nobody has changed the sample."""
    kept = desk().kept
    return () if kept is None else cached.store().versions(kept.id)


def programs_of(number: int) -> tuple[Program, ...]:
    """Give the programs of one version.

    Raises
    ------
    StoreError: VERSION_MISSING.
    """
    kept = desk().kept
    return desk().study.programs if kept is None else cached.store().programs_of(kept.id, number)
