"""One program split in two: a list adds up, so two halves can be worth more than the whole."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from statistics import median

from scoring.cautions.caution import Caution, CautionKind
from scoring.cautions.listed import Listed
from scoring.folding import folded
from scoring.name_words import name_words, without_parts
from scoring.program import Program

SMALL = 0.5
"""Of the median budget of all programs: up to half of it a budget is small."""

FEWEST_ALIKE = 2
"""Names that differ in one word share at least so many others."""

CROWD = 12
"""Where more names than this differ in one and the same word, it tells them apart."""

SURE, REASONS = "name", ("name", "alike", "place")
"""The reasons, the surest first."""

Pair = tuple[str, str]


def split_program(listed: Listed, small: float = SMALL) -> tuple[Caution, ...]:
    """Give programs, at least one of them on the list, that look like parts of one; the surest reason of each two.

    programs  two or more, those on the list first; all that hang together for one reason are told together
    variant   `name`: the same name but for parts, of one agency; guessed are `alike`: the same name but for parts, or
              but for one word and of one agency; `place`: all on the list, small, of one agency, and of one place or
              sub-dimension
    """
    programs = {program.code: program for program in listed.study.programs}
    found: dict[Pair, str] = {}
    for pair in _same_name(programs):
        found.setdefault(pair, "name" if _one_agency(*(programs[code] for code in pair)) else "alike")
    for pair in _but_one_word(programs):
        if _one_agency(*(programs[code] for code in pair)):
            found.setdefault(pair, "alike")
    for pair in _same_place(listed, small):
        found.setdefault(pair, "place")
    on_it = set(listed.codes)
    kept = {pair: why for pair, why in found.items() if on_it & set(pair)}
    gathered = [(codes, why) for why in REASONS for codes in _gathered(kept, why)]
    return tuple(
        Caution(
            CautionKind.SPLIT_PROGRAM, tuple(sorted(codes, key=lambda code: code not in on_it)), why, sure=why == SURE
        )
        for codes, why in gathered
    )


def _gathered(pairs: Mapping[Pair, str], why: str) -> list[tuple[str, ...]]:
    """Bring together the codes that hang together by pairs of one reason, in the order in which they were found."""
    groups: list[dict[str, None]] = []
    for pair in (pair for pair, reason in pairs.items() if reason == why):
        touched = [group for group in groups if group.keys() & set(pair)]
        joined = dict.fromkeys([code for group in touched for code in group] + list(pair))
        groups = [group for group in groups if group not in touched]
        groups.append(joined)
    return [tuple(group) for group in groups]


def _same_name(programs: dict[str, Program]) -> Iterator[Pair]:
    alike: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for code, program in programs.items():
        alike[without_parts(name_words(program.name))].append(code)
    for words, codes in alike.items():
        yield from combinations(codes, 2) if words and len(codes) <= CROWD else ()


def _but_one_word(programs: dict[str, Program]) -> Iterator[Pair]:
    alike: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for code, program in programs.items():
        words = without_parts(name_words(program.name))
        for at in range(len(words) if len(words) > FEWEST_ALIKE else 0):
            alike[words[:at] + words[at + 1 :]].append(code)
    for codes in alike.values():
        pairs = combinations(codes, 2) if len(codes) <= CROWD else ()
        yield from ((one, other) for one, other in pairs if one != other)


def _same_place(listed: Listed, small: float) -> Iterator[Pair]:
    budgets = [program.budget for program in listed.study.programs if program.budget is not None]
    most = small * median(budgets) if budgets else 0.0
    low = [program for program in listed.chosen if program.budget is not None and program.budget <= most]
    for one, other in combinations(low, 2):
        places = zip((one.location, one.sub_dimension), (other.location, other.sub_dimension), strict=True)
        if _one_agency(one, other) and any(folded(mine) and folded(mine) == folded(its) for mine, its in places):
            yield one.code, other.code


def _one_agency(one: Program, other: Program) -> bool:
    return bool(folded(one.agency)) and folded(one.agency) == folded(other.agency)
