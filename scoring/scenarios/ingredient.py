"""What a list is made of, part by part, and a study that takes one part from another."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from scoring.program import Program
from scoring.scenarios.rules_moved import rules_moved
from scoring.study import Study


class Ingredient(StrEnum):
    """Name the parts; the method orders programs and never chooses the list, so it can only differ."""

    PROGRAMS = "programs"
    VALUES = "values"
    WEIGHTS = "weights"
    METHOD = "method"
    RULES = "rules"
    GATES = "gates"
    JUDGEMENT = "judgement"


FIELDS: Mapping[Ingredient, tuple[str, ...]] = {
    Ingredient.VALUES: ("typed_values", "blanks"),
    Ingredient.WEIGHTS: ("criteria", "counting", "weights"),
    Ingredient.METHOD: ("method",),
    Ingredient.RULES: ("rules",),
    Ingredient.GATES: ("limits", "considerations", "own_gates", "gate_answers"),
    Ingredient.JUDGEMENT: ("placed",),
}
"""Fields of a study that belong to each; programs and their values are told apart by code."""


def mixed(study: Study, other: Study, ingredient: Ingredient) -> Study:
    """Give a study with one part of it taken from another."""
    changes = {name: getattr(_in_force(other), name) for name in FIELDS.get(ingredient, ())}
    if ingredient is Ingredient.PROGRAMS:
        changes["programs"] = _each(other.programs, study.programs)
    if ingredient is Ingredient.VALUES:
        changes["programs"] = _each(study.programs, other.programs)
    return replace(study, **changes)


def differing(study: Study, other: Study) -> tuple[Ingredient, ...]:
    """Give the parts in which two studies differ, in order."""
    one, two = _as_weighed(study), _as_weighed(other)
    return tuple(ingredient for ingredient in Ingredient if _differs(one, two, ingredient))


def _differs(one: Study, two: Study, ingredient: Ingredient) -> bool:
    mine, theirs = ({program.code: program for program in study.programs} for study in (one, two))
    if ingredient is Ingredient.PROGRAMS:
        return mine.keys() != theirs.keys()
    if ingredient is Ingredient.RULES:
        return rules_moved(one, two) is not None
    values = ingredient is Ingredient.VALUES and any(mine[code] != theirs[code] for code in mine.keys() & theirs.keys())
    return values or any(getattr(one, name) != getattr(two, name) for name in FIELDS[ingredient])


def _in_force(study: Study) -> Study:
    """Name the weights that a study follows by default, so that two ways to the same weights are one."""
    return replace(study, weights=study.weighting)


def _as_weighed(study: Study) -> Study:
    """Leave out of the weights where they came from and what was locked: neither moves anything."""
    return replace(study, weights=replace(study.weighting, origin="", locked=frozenset()))


def _each(listed: tuple[Program, ...], told: tuple[Program, ...]) -> tuple[Program, ...]:
    """Give the programs that one list has, as the other tells them where it knows them."""
    known = {program.code: program for program in told}
    return tuple(known.get(program.code, program) for program in listed)
