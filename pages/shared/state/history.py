"""The versions of the list at hand, as the store kept them; and whether weights stand as a step left them."""

from collections.abc import Collection, Sequence

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


def stands_since(steps: Collection[str]) -> str | None:
    """Give the last step that can be undone where it is one of these, and no weight or anchor has changed since."""
    past, study = desk().past, desk().study
    if not past or past[-1].what not in steps:
        return None
    left = past[-1].after.study
    same = (left.weights, left.counting, left.criteria) == (study.weights, study.counting, study.criteria)
    return past[-1].what if same else None
