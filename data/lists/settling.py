"""Every choice about twins carried out: all stay, several become one, or one stays and the others leave."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from data.lists.merging import merged_program
from data.lists.twin_choice import ChoiceKind, Place, TwinChoice
from data.lists.twins import Twins, remaining, same_programs, similar_programs
from scoring.program import Program
from scoring.rejected import Rejected


@dataclass
class Settled:
    """What the choices leave.

    listed   programs on the list by place, in the order of the lists
    merged   place to the code of the program it became part of
    dropped  programs that left, by place
    twins    every group, those of one name and agency first; `choice` where it is settled
    held     the choices that could be carried out
    """

    listed: dict[Place, Program]
    merged: dict[Place, str] = field(default_factory=dict)
    dropped: dict[Place, Rejected] = field(default_factory=dict)
    twins: list[Twins] = field(default_factory=list)
    held: list[TwinChoice] = field(default_factory=list)


def settle(
    listed: Mapping[Place, Program], choices: Sequence[TwinChoice], *, off: Collection[str] = frozenset()
) -> Settled:
    """Carry out the choices on programs by place; similar programs are looked for among those that then stay.

    off  codes taken off by hand: a choice made before that still holds, but nobody is asked about them any more, and
         none is dropped a second time
    """
    found = Settled(dict(listed))
    by_key = {choice.twins: choice for choice in choices}
    _settle_groups(found, same_programs(listed), by_key, off)
    _settle_groups(found, similar_programs(found.listed), by_key, off)
    found.listed = {place: program for place, program in found.listed.items() if program.code not in off}
    found.dropped = {place: one for place, one in found.dropped.items() if one.program.code not in off}
    return found


def choice_holds(choice: TwinChoice, twins: Twins) -> bool:
    """Say whether a choice was made about just these programs: with one more or one less the question is another."""
    named = {*choice.picks.values(), *((choice.stays,) if choice.stays else ())}
    one_leads = choice.kind is ChoiceKind.KEEP or choice.stays is not None
    return one_leads and named <= set(twins.places) and (not choice.places or set(choice.places) == set(twins.places))


def _settle_groups(
    found: Settled, groups: Iterable[Twins], by_key: Mapping[str, TwinChoice], off: Collection[str]
) -> None:
    for group in groups:
        asked = remaining(group, found.listed, off=off)
        choice = by_key.get(group.key)
        about = (remaining(group, found.listed), asked)
        held = next((twins for twins in about if twins and choice and choice_holds(choice, twins)), None)
        if held is not None and choice is not None:
            found.held.append(choice)
            found.twins.append(replace(held, choice=choice))
            _carry_out(found, held, choice)
        elif asked is not None:
            found.twins.append(asked)


def _carry_out(found: Settled, twins: Twins, choice: TwinChoice) -> None:
    if choice.kind is ChoiceKind.KEEP or choice.stays is None:
        return
    stays = choice.stays
    if choice.kind is ChoiceKind.MERGE:
        found.listed[stays] = merged_program(twins.by_place, stays, choice.picks)
    for place in twins.places:
        if place == stays:
            continue
        program = found.listed.pop(place)
        if choice.kind is ChoiceKind.MERGE:
            found.merged[place] = found.listed[stays].code
        else:
            found.dropped[place] = Rejected(program, choice.reason, choice.by, choice.at, twins=twins.key)
