"""Programs that stand in the lists more than once, and those worth a look: found, never settled by themselves."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from data.lists.differences import differing_keys
from data.lists.near import near_groups
from data.lists.twin_choice import Place, TwinChoice
from data.workbook.values.text import folded
from scoring.program import Program


class Likeness(StrEnum):
    """Say why programs may be one: the reader's own rule, or only worth a look."""

    SAME = "same"
    OTHER_AGENCY = "other_agency"
    NEAR_NAME = "near_name"


@dataclass(frozen=True)
class Twins:
    """Programs that may be one.

    key          the same for the same names and agencies, whatever the files
    places       where each stands, in the order of the lists
    programs     as they were read, each with its code
    differences  keys under which they do not all say the same
    choice       how a person settled it; None while it is open
    """

    key: str
    likeness: Likeness
    places: tuple[Place, ...]
    programs: tuple[Program, ...]
    differences: tuple[str, ...]
    choice: TwinChoice | None = None

    @property
    def by_place(self) -> Mapping[Place, Program]:
        """Give each program by its place."""
        return dict(zip(self.places, self.programs, strict=True))


def same_programs(listed: Mapping[Place, Program]) -> tuple[Twins, ...]:
    """Give the programs of one folded name and agency; one without a name is no twin."""
    groups: defaultdict[tuple[str, str], list[Place]] = defaultdict(list)
    for place, program in listed.items():
        groups[folded(program.name), folded(program.agency)].append(place)
    return tuple(
        _twins(listed, places, Likeness.SAME, key=_key(Likeness.SAME, name, agency))
        for (name, agency), places in groups.items()
        if name and len(places) > 1
    )


def similar_programs(listed: Mapping[Place, Program]) -> tuple[Twins, ...]:
    """Give what is worth a look: one folded name in several agencies or without one, and near names in one agency."""
    return (*_of_other_agencies(listed), *_of_near_names(listed))


def remaining(twins: Twins, listed: Mapping[Place, Program], *, off: Collection[str] = frozenset()) -> Twins | None:
    """Give a group as far as its programs are still on the list and not `off` it; None where fewer than two are."""
    places = [place for place in twins.places if place in listed and listed[place].code not in off]
    if len(places) == len(twins.places):
        return twins
    return _twins(listed, places, twins.likeness, key=twins.key) if len(places) > 1 else None


def _of_other_agencies(listed: Mapping[Place, Program]) -> Iterator[Twins]:
    groups: defaultdict[str, list[Place]] = defaultdict(list)
    for place, program in listed.items():
        groups[folded(program.name)].append(place)
    for name, places in groups.items():
        if name and len({folded(listed[place].agency) for place in places}) > 1:
            yield _twins(listed, places, Likeness.OTHER_AGENCY, key=_key(Likeness.OTHER_AGENCY, name))


def _of_near_names(listed: Mapping[Place, Program]) -> Iterator[Twins]:
    agencies: defaultdict[str, dict[str, list[Place]]] = defaultdict(dict)
    for place, program in listed.items():
        if name := folded(program.name):
            agencies[folded(program.agency)].setdefault(name, []).append(place)
    for agency, by_name in agencies.items():
        names = list(by_name)
        for group in near_groups([listed[by_name[name][0]].name for name in names]):
            places = [place for number in group for place in by_name[names[number]]]
            key = _key(Likeness.NEAR_NAME, agency, *sorted(names[number] for number in group))
            yield _twins(listed, places, Likeness.NEAR_NAME, key=key)


def _key(likeness: Likeness, *words: str) -> str:
    return ":".join([likeness, *words])


def _twins(listed: Mapping[Place, Program], places: Sequence[Place], likeness: Likeness, *, key: str) -> Twins:
    programs = tuple(listed[place] for place in places)
    return Twins(key, likeness, tuple(places), programs, differing_keys(programs))
