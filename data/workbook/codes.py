"""Lasting codes of programs, and programs that stand in a list twice."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace

from data.workbook.draft import Draft
from data.workbook.problem import Fact, Problem, ProblemCode, Severity
from data.workbook.values.text import folded
from scoring.program import Program


def assign_codes(drafts: Sequence[Draft]) -> tuple[tuple[Program, ...], tuple[Problem, ...]]:
    """Give every program a code: its ID, else its Kode where no other has it, else one like `GOV-01` by appearance.

    Of two programs with one ID the first keeps it; the other is named.
    """
    kodes = Counter(draft.program.source_code for draft in drafts)
    codes, problems = [""] * len(drafts), list[Problem]()
    taken: set[str] = set()
    for number, draft in enumerate(drafts):
        given = draft.program.code
        if given in taken:
            problems.append(_twice(draft, given))
            given = ""
        codes[number] = given
        taken |= {given} - {""}
    for number, draft in enumerate(drafts):
        kode = draft.program.source_code
        if not codes[number] and kodes[kode] == 1 and kode not in taken | {""}:
            codes[number] = kode
            taken.add(kode)
    number_the_rest([draft.program for draft in drafts], codes, taken)
    return tuple(replace(draft.program, code=codes[n]) for n, draft in enumerate(drafts)), tuple(problems)


def numbered(drafts: Sequence[Draft], programs: Sequence[Program]) -> frozenset[str]:
    """Give the codes that stand in no cell; `programs` are those of the drafts, in the same order."""
    pairs = zip(drafts, programs, strict=True)
    return frozenset(p.code for d, p in pairs if p.code not in (d.program.code, d.program.source_code))


def number_the_rest(programs: Sequence[Program], codes: list[str], taken: Collection[str]) -> None:
    """Fill the empty places of `codes` with numbers of each program's dimension that nobody has taken."""
    counters: Counter[str] = Counter()
    for number, program in enumerate(programs):
        dimension = program.dimension
        prefix = dimension.code_prefix if dimension else "X"
        while not codes[number]:
            counters[prefix] += 1
            code = f"{prefix}-{counters[prefix]:02d}"
            codes[number] = "" if code in taken else code


def _twice(draft: Draft, code: str) -> Problem:
    place = draft.program.provenance
    facts = {"field": "code"}
    return Problem(
        Severity.WARNING, ProblemCode.DUPLICATE_CODE, place.sheet, draft.code_cell, place.row, code, facts=facts
    )


def duplicates(drafts: Sequence[Draft]) -> tuple[Problem, ...]:
    """Name every program whose folded name and agency stood in the list before."""
    first: dict[tuple[str, str], Draft] = {}
    problems = []
    for draft in drafts:
        program, place = draft.program, draft.program.provenance
        key = folded(program.name), folded(program.agency)
        earlier = first.setdefault(key, draft)
        if earlier is draft or not key[0]:
            continue
        before = earlier.program.provenance
        facts: dict[str, Fact] = {"field": "name", "first_sheet": before.sheet, "first_row": before.row or 0}
        code, name = ProblemCode.DUPLICATE_PROGRAM, program.name[:200]
        problems.append(Problem(Severity.WARNING, code, place.sheet, draft.name_cell, place.row, name, facts=facts))
    return tuple(problems)
