"""A program on the list needs or names another one that is not on it."""

from collections.abc import Iterator, Mapping, Sequence

from scoring.cautions.caution import Caution, CautionKind
from scoring.cautions.listed import Listed
from scoring.folding import plain
from scoring.name_words import all_words
from scoring.program import Program
from scoring.shortlist import RuleKind

FEWEST_WORDS = 2
"""A name of one word may be an everyday word."""

Words = tuple[str, ...]


def missing_enabler(listed: Listed) -> tuple[Caution, ...]:
    """Give the programs that a rule says are needed, then those that a text names by code or by whole name.

    programs  the one on the list, then the one it needs
    variant   `rule`, or `mention`: guessed from words
    """
    sure = list(dict.fromkeys(_by_rule(listed)))
    mentioned = (pair for pair in dict.fromkeys(_by_mention(listed)) if pair not in sure)
    return (
        *(Caution(CautionKind.MISSING_ENABLER, pair, "rule") for pair in sure),
        *(Caution(CautionKind.MISSING_ENABLER, pair, "mention", sure=False) for pair in mentioned),
    )


def _by_rule(listed: Listed) -> Iterator[tuple[str, str]]:
    for rule in listed.judged.method.rules.each():
        if rule.kind is RuleKind.REQUIRES and rule.programs[0] in listed.codes:
            needs = (code for code in rule.programs[1:] if code in listed.candidates and code not in listed.codes)
            yield from ((rule.programs[0], code) for code in needs)


def _by_mention(listed: Listed) -> Iterator[tuple[str, str]]:
    others = [program for program in listed.study.programs if program.code not in listed.codes]
    codes = {all_words(program.code): program.code for program in others if _is_telling(program.code)}
    names = {words: program.code for program in others for words in _names(program)}
    for program in listed.chosen:
        told = all_words(_told(program))
        own = set(_names(program))
        yield from ((program.code, code) for code in _found(told, codes))
        yield from ((program.code, code) for code in _found(told, {w: c for w, c in names.items() if w not in own}))


def _found(told: Words, known: Mapping[Words, str]) -> Sequence[str]:
    """Give whom a text names: every run of words that is a known one."""
    lengths = {len(words) for words in known}
    runs = (told[at : at + length] for length in lengths for at in range(len(told) - length + 1))
    return [known[run] for run in runs if run in known]


def _told(program: Program) -> str:
    """Give what the agency wrote of a program, columns that nobody knows among it."""
    parts = program.name, program.description, program.indicator, program.target, program.note
    return " . ".join((*parts, *program.extra.values()))


def _names(program: Program) -> list[Words]:
    """Give a program's name, whole and without what stands in brackets."""
    found = {all_words(program.name), all_words(plain(program.name).split("(")[0])}
    return [words for words in found if len(words) >= FEWEST_WORDS]


def _is_telling(code: str) -> bool:
    """Say whether a code is one wherever it stands: digits alone could be any number."""
    return len(code) > 2 and any(sign.isalpha() for sign in code) and any(sign.isdigit() for sign in code)
