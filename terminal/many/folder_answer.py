"""What a folder of workbooks gave, file by file, both ways."""

import os
from collections.abc import Sequence

from charts.tried_rows import NEARLY
from terminal.answer import FINE, REFUSED, Answer
from terminal.arguments import Asked
from terminal.many.books import OneAnswer, OneBook
from terminal.many.executor import executor_of
from terminal.many.folder import each_of, workbooks_in
from terminal.table import text_table
from terminal.weights import points_of, rescaled_words
from texts import Texts

COLUMNS = ("file", "programs", "missing_count", "first", "refused")
TRIED = ("file", "programs", "missing_count", "kept", "first", "refused")
LEADING = 10


def answer_of_folder(asked: Asked, function: str, t: Texts, *, method: str, draws: int = 0, seed: int = 0) -> Answer:
    """Work every workbook of a folder; one that is refused is told and stops no other.

    Raises
    ------
    WrongUseError: for an empty folder, weights or a cluster that cannot be used.
    """
    points = None if asked.weights is None else points_of(asked.weights)
    paths = workbooks_in(asked.file)
    with executor_of(os.environ) as executor:
        found = tuple(each_of(paths, function, OneBook("", method, points, draws, seed), executor))
    shape = {"method": method, "draws": draws, "seed": seed, "workbooks": [_shape(one) for one in found]}
    if not draws:
        shape = {"method": method, "workbooks": shape["workbooks"]}
    weights = "" if points is None else rescaled_words(points, t)
    text = _text(found, weights, t, tried=bool(draws))
    return Answer(shape, text, exit_code=FINE if any(one.programs for one in found) else REFUSED)


def _shape(one: OneAnswer) -> dict[str, object]:
    programs = []
    for placed in one.programs:
        told: dict[str, object] = {"code": placed.code, "name": placed.name}
        if placed.rank is not None:
            told |= {"score": placed.score, "rank": placed.rank}
        else:
            told |= {"expected_rank": placed.expected_rank, "p_top": dict(placed.p_top)}
        programs.append(told)
    return {"file": one.filename, "programs": programs, "unranked": one.unranked, "refused": list(one.refused)}


def _text(found: Sequence[OneAnswer], weights: str, t: Texts, *, tried: bool) -> str:
    rows = [
        (
            one.filename,
            t("cli.whole", n=len(one.programs)),
            t("cli.whole", n=one.unranked),
            *([_kept(one, t)] if tried else []),
            one.programs[0].name if one.programs else "",
            ", ".join(one.refused),
        )
        for one in found
    ]
    read = sum(bool(one.programs) for one in found)
    head = t("cli.folder", files=len(found), read=read)
    headings = [t(f"cli.column_{key}") for key in (TRIED if tried else COLUMNS)]
    table = text_table(headings, rows, right=[1, 2, 3] if tried else [1, 2])
    return "\n\n".join(block for block in (head, weights, table) if block)


def _kept(one: OneAnswer, t: Texts) -> str:
    """Say how many of the first ten stand among them in nearly all draws; nothing where no more than ten rank."""
    if len(one.programs) <= LEADING:
        return ""
    kept = sum(placed.p_top[str(LEADING)] >= NEARLY for placed in one.programs)
    return t("cli.kept", kept=kept, first=LEADING)
