"""Which problems of a file need no look any more, because the twins they name were settled."""

from collections.abc import Sequence

from data.lists.twins import Likeness, Twins
from data.workbook.problem import Problem, ProblemCode


def settled_problems(problems: Sequence[Problem], file_id: str, twins: Sequence[Twins]) -> tuple[Problem, ...]:
    """Give the problems about a program that stands twice, where somebody chose what becomes of it."""
    places = {
        (place.sheet, place.row)
        for group in twins
        if group.choice is not None and group.likeness is Likeness.SAME
        for place in group.places
        if place.file == file_id
    }
    return tuple(
        problem
        for problem in problems
        if problem.code is ProblemCode.DUPLICATE_PROGRAM and (problem.sheet, problem.row) in places
    )


def unsettled_problems(problems: Sequence[Problem], file_id: str, twins: Sequence[Twins]) -> tuple[Problem, ...]:
    """Give all the others, in their order."""
    settled = settled_problems(problems, file_id, twins)
    return tuple(problem for problem in problems if problem not in settled)
