"""The titles in force while a list is read, each inside the one before, and the dimensions that hold below them."""

from dataclasses import dataclass, field

from data.workbook.marking import ORDER, Marking, is_inside
from data.workbook.section_title import Title
from scoring.dimensions import Dimension


@dataclass(frozen=True)
class Level:
    """A title in force; `dimensions` are those that it names itself."""

    marking: Marking
    dimensions: tuple[Dimension, ...] = ()
    claims: bool = False


@dataclass
class Outline:
    """The titles in force, the outermost first.

    told    True once a title named a dimension
    fresh   True while no program has come since the last title
    inside  how titles inside a dimension were marked
    """

    levels: list[Level] = field(default_factory=list)
    told: bool = False
    fresh: bool = False
    inside: set[Marking] = field(default_factory=set)

    @property
    def dimensions(self) -> tuple[Dimension, ...]:
        """Give the dimensions that hold for the rows to come."""
        return next((level.dimensions for level in reversed(self.levels) if level.dimensions), ())

    def enter(self, title: Title, dimensions: tuple[Dimension, ...], *, of_agency: bool = False) -> None:
        """Begin a section: inside the one in force where its mark or its place says so, and after it otherwise."""
        named = Level(title.marking, dimensions, title.claims)
        if dimensions and self._is_inner(named):
            named = Level(title.marking)
        if named.dimensions or title.claims:
            depth = self._beside(title.marking)
        else:
            depth = self._depth(title, of_agency=of_agency)
        del self.levels[depth:]
        self.levels.append(named)
        self.told = self.told or bool(named.dimensions)
        self.fresh = True

    def _beside(self, marking: Marking) -> int:
        """Give the depth of the titles that a title of a dimension stands beside."""
        peers = (n for n, level in enumerate(self.levels) if level.marking is marking or level.dimensions)
        return next(peers, len(self.levels))

    def _is_inner(self, named: Level) -> bool:
        """Say whether a title that only sounds like a dimension, such as *Bidang Ekonomi*, stands inside one."""
        outer = next((level for level in self.levels if level.dimensions), None)
        if outer is None or named.claims or not outer.claims or named.marking not in ORDER:
            return False
        beneath = self.fresh and self.levels[-1] is outer and named.marking is not outer.marking
        return beneath or is_inside(named.marking, outer.marking)

    def _depth(self, title: Title, *, of_agency: bool) -> int:
        """Give the depth of a title that names no dimension; one that cannot be placed ends all titles before it."""
        marking = title.marking
        outer = next((n for n, level in enumerate(self.levels) if level.dimensions), None)
        same = [n for n, level in enumerate(self.levels) if level.marking is marking and not level.dimensions]
        if outer is None:
            return same[-1] if same else len(self.levels)
        if title.is_part or marking in self.inside or (of_agency and marking is Marking.NONE):
            return same[-1] if same else outer + 1
        mark_of_outer = self.levels[outer].marking
        if self.fresh and (marking is Marking.NONE or marking is not mark_of_outer):
            self.inside.add(marking)
            return same[-1] if same else len(self.levels)
        if marking is mark_of_outer:
            return outer
        return (same[-1] if same else outer + 1) if is_inside(marking, mark_of_outer) else 0
