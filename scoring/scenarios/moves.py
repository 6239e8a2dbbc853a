"""How one list became another: which programs came and went, and which part of the study did it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from scoring.scenarios.ingredient import Ingredient, differing, mixed
from scoring.scenarios.keeping import codes_on
from scoring.scenarios.rules_moved import RulesMoved, rules_moved
from scoring.study import Study


@dataclass(frozen=True)
class Moved:
    """A program that came onto a list or went off it.

    causes    parts of the study that did it, in order
    together  False where each of them does it by itself; True where it takes them together
    """

    code: str
    name: str
    causes: tuple[Ingredient, ...]
    together: bool = False


@dataclass(frozen=True)
class ListMoves:
    """Two lists one after the other.

    stayed   codes on both
    differs  every part in which the studies differ, whether it moved a program or not
    tried    False where the programs of a side are not at hand: each cause is then one that may have done it
    rules    which of them differ; None where none does
    """

    came: tuple[Moved, ...]
    went: tuple[Moved, ...]
    stayed: tuple[str, ...]
    differs: tuple[Ingredient, ...]
    tried: bool = True
    rules: RulesMoved | None = None


def moves_between(earlier: Study, later: Study) -> ListMoves:
    """Set the lists of two studies side by side and try, part by part, what moved each program.

    A part moves a program by itself where the earlier list, with this part alone from the later study, holds or drops
    it as the later one does. Where none does, those parts are named that the later list cannot spare.
    """
    before, after = codes_on(earlier), codes_on(later)
    differs = differing(earlier, later)
    moving: list[Ingredient] = [one for one in differs if one is not Ingredient.METHOD]
    alone = {one: frozenset(codes_on(mixed(earlier, later, one))) for one in moving}
    spared = {one: frozenset(codes_on(mixed(later, earlier, one))) for one in moving}
    names = {program.code: program.name for program in (*earlier.programs, *later.programs)}

    def moved(codes: Sequence[str], *, onto: bool) -> tuple[Moved, ...]:
        return tuple(Moved(code, names[code], *_causes(code, alone, spared, onto=onto)) for code in codes)

    return ListMoves(
        came=moved([code for code in after if code not in before], onto=True),
        went=moved([code for code in before if code not in after], onto=False),
        stayed=tuple(code for code in after if code in before),
        differs=differs,
        rules=rules_moved(earlier, later),
    )


Lists = Mapping[Ingredient, frozenset[str]]


def _causes(code: str, alone: Lists, spared: Lists, *, onto: bool) -> tuple[tuple[Ingredient, ...], bool]:
    def where(holds: Callable[[frozenset[str]], bool], lists: Lists) -> tuple[Ingredient, ...]:
        return tuple(one for one, codes in lists.items() if holds(codes))

    by_itself = where(lambda codes: (code in codes) is onto, alone)
    if by_itself:
        return by_itself, False
    return where(lambda codes: (code in codes) is not onto, spared) or tuple(alone), True
