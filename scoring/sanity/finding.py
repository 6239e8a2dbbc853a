"""What a check of the results found: each thing that was tried, and the places that it moved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from scoring.arrays import Ints


class Check(StrEnum):
    """Name the checks of *uji kewajaran hasil*."""

    PROGRAM_REMOVED = "program_removed"
    PROGRAM_CLONED = "program_cloned"
    DECOY_ADDED = "decoy_added"
    AGENCY_REMOVED = "agency_removed"
    CRITERION_DOUBLED = "criterion_doubled"
    CRITERION_REMOVED = "criterion_removed"
    CRITERIA_CORRELATED = "criteria_correlated"
    ANCHOR_MOVED = "anchor_moved"


class AnchorEnd(StrEnum):
    """Name the ends of a criterion's anchors."""

    WORST = "worst"
    BEST = "best"


@dataclass(frozen=True)
class Moved:
    """A program whose place changed; 1 is the first. Where programs come or go, only those in both lists count."""

    code: str
    before: int
    after: int

    @property
    def places(self) -> int:
        """Give how many places it moved, whichever way."""
        return abs(self.after - self.before)


@dataclass(frozen=True)
class Trial:
    """One thing that was tried, and whom it moved, the farthest first.

    subject  code of the program, name of the agency or key of the criterion that was changed
    other    which anchor was moved; or the criterion that the subject correlates with
    change   how far the anchor was moved, as a share of the width, above 0 where the way got longer; or the correlation
    """

    subject: str
    moved: tuple[Moved, ...]
    other: str = ""
    change: float = 0.0

    def over_the_cut(self, number: int) -> tuple[Moved, ...]:
        """Give those of the moved that come among the first so many, or leave them."""
        return tuple(moved for moved in self.moved if (moved.before <= number) != (moved.after <= number))


@dataclass(frozen=True)
class Summary:
    """A finding in one sentence.

    tried     things that were tried
    moving    those of them that moved somebody
    programs  codes of all that were moved by any, in list order
    subject   the trial that moved a program farthest, and `farthest` that program; blank and None where nobody moved
    """

    check: Check
    tried: int
    moving: int
    programs: tuple[str, ...]
    subject: str = ""
    farthest: Moved | None = None


@dataclass(frozen=True)
class Finding:
    """What one check found.

    codes   the programs of the list, in list order
    trials  in the order of the list or of the criteria
    """

    check: Check
    codes: tuple[str, ...]
    trials: tuple[Trial, ...]

    @property
    def holds(self) -> bool:
        """Say whether nothing that was tried moved anybody."""
        return not any(trial.moved for trial in self.trials)

    @property
    def summary(self) -> Summary:
        """Sum the finding up; of trials that moved somebody equally far the first is named."""
        moving = [trial for trial in self.trials if trial.moved]
        codes = {moved.code for trial in moving for moved in trial.moved}
        first = max(moving, key=lambda trial: trial.moved[0].places, default=None)
        return Summary(
            check=self.check,
            tried=len(self.trials),
            moving=len(moving),
            programs=tuple(code for code in self.codes if code in codes),
            subject=first.subject if first else "",
            farthest=first.moved[0] if first else None,
        )


def moved_between(codes: Sequence[str], before: Ints, after: Ints) -> tuple[Moved, ...]:
    """Name the programs whose place differs, the farthest first, in list order where equally far."""
    changed = [
        Moved(code, int(one), int(other)) for code, one, other in zip(codes, before, after, strict=True) if one != other
    ]
    return tuple(sorted(changed, key=lambda moved: -moved.places))


def trials_by(subjects: Mapping[str, tuple[Moved, ...]]) -> tuple[Trial, ...]:
    """Give a trial for each subject."""
    return tuple(Trial(subject, moved) for subject, moved in subjects.items())
