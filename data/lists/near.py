"""Names that are worth a look: the same words in any order, but for words that fill and at most one misspelt."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from rapidfuzz import fuzz

from scoring.name_words import name_words

CLOSE, SHORTEST, FEWEST = 84.0, 5, 2
"""A misspelt word is this like the other (percent, as with headings), has this many letters, and stands in a name of at
least this many words. Likeness of whole names would take "Taman Kelurahan Utara" for "Taman Kelurahan Timur"."""

CROWD = 12
"""Where more names than this differ in one and the same word, that word tells them apart and is not misspelt."""


def near_groups(names: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """Give the numbers of names that are near each other, group by group; a name near to none is left out."""
    group = list(range(len(names)))
    for one, other in _near_pairs([name_words(name) for name in names]):
        first, second = sorted((_head(group, one), _head(group, other)))
        group[second] = first
    members: defaultdict[int, list[int]] = defaultdict(list)
    for number in range(len(names)):
        members[_head(group, number)].append(number)
    return tuple(tuple(numbers) for numbers in members.values() if len(numbers) > 1)


def _head(group: list[int], number: int) -> int:
    while group[number] != number:
        number = group[number] = group[group[number]]
    return number


def _near_pairs(bags: Sequence[tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    alike: defaultdict[str, list[int]] = defaultdict(list)
    but_one: defaultdict[tuple[str, ...], list[tuple[int, str]]] = defaultdict(list)
    for number, bag in enumerate(bags):
        alike["".join(bag)].append(number)
        for at in range(len(bag) if len(bag) >= FEWEST else 0):
            but_one[bag[:at] + bag[at + 1 :]].append((number, bag[at]))
    for letters, numbers in alike.items():
        yield from pairwise(numbers) if letters else ()
    for members in but_one.values():
        close = combinations(members, 2) if len(members) <= CROWD else ()
        yield from ((a, b) for (a, one), (b, other) in close if a != b and _is_misspelt(one, other))


def _is_misspelt(one: str, other: str) -> bool:
    is_word = min(len(one), len(other)) >= SHORTEST and one.isalpha() and other.isalpha()
    return is_word and fuzz.ratio(one, other) >= CLOSE
