"""A list as it was when somebody kept it, with the names it had: it can be told when its programs are gone."""

from dataclasses import dataclass

from scoring.dimensions import Dimension


@dataclass(frozen=True)
class KeptProgram:
    """A program on a kept list; its budget in Rupiah, None while it waited for its ceiling."""

    code: str
    name: str
    dimension: Dimension | None = None
    budget: float | None = None


@dataclass(frozen=True)
class KeptList:
    """What stood on a list, and over which version of the list of programs it was found.

    programs  those on the list by judgement, by value, the best first
    value     sum of (value - baseline) over these programs
    cost      Rupiah of the programs whose budget was known
    by_hand   codes that judgement beside the method put onto the list
    """

    version: int
    programs: tuple[KeptProgram, ...]
    value: float
    cost: float
    by_hand: tuple[str, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        """Give the codes on the list."""
        return tuple(program.code for program in self.programs)

    def name(self, code: str) -> str:
        """Give the name a program had; its code where it is not on the list."""
        return next((program.name for program in self.programs if program.code == code), code)
