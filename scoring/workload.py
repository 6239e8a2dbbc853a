"""How many programs of a list each agency runs at once, and whether it can."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from scoring.folding import folded
from scoring.shortlist import Candidate, RuleSettings, quarter_of


@dataclass(frozen=True)
class Workload:
    """What one agency runs.

    agency    as it is written first; blank for programs that name none
    programs  codes, in the order of the list
    at_once   most that run in one quarter, or might, while a date is missing
    busiest   number of the first such quarter, as `quarter_of` gives it; None where only undated programs make it up
    capacity  programs that it can run at once; None where nobody has said so
    """

    agency: str
    programs: tuple[str, ...]
    at_once: int
    busiest: int | None
    capacity: int | None = None

    @property
    def over(self) -> bool:
        """Say whether it runs more at once than it can."""
        return self.capacity is not None and self.at_once > self.capacity


def workloads(chosen: Sequence[Candidate], settings: RuleSettings) -> tuple[Workload, ...]:
    """Give the workload of each agency, the one with most programs at once first; programs without an agency last."""
    names: dict[str, str] = {}
    own: dict[str, list[Candidate]] = {}
    for candidate in chosen:
        known = folded(candidate.agency)
        names.setdefault(known, candidate.agency.strip())
        own.setdefault(known, []).append(candidate)
    capacities = {folded(agency): capacity for agency, capacity in settings.capacities.items()}
    found = [_workload(names[known], own[known], _capacity(known, capacities, settings)) for known in own]
    return tuple(sorted(found, key=lambda one: (not one.agency, -one.at_once, one.agency)))


def _capacity(known: str, capacities: Mapping[str, int], settings: RuleSettings) -> int | None:
    return capacities.get(known, settings.capacity) if known else None


def _workload(agency: str, own: Sequence[Candidate], capacity: int | None) -> Workload:
    beginnings = sorted({quarter_of(start) for one in own if (start := one.span[0]) is not None})
    counts = {quarter: sum(one.may_run_in(quarter) for one in own) for quarter in (0, *beginnings)}
    most = max(counts.values())
    busiest = next((quarter for quarter in beginnings if counts[quarter] == most), None)
    return Workload(agency, tuple(one.code for one in own), most, busiest, capacity)
