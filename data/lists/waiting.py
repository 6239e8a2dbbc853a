"""What of a file still waits for a person, once twins were settled and warnings were let stand."""

from data.lists.confirmed import open_problems
from data.lists.gather import Gathered
from data.lists.list_file import ListFile
from data.lists.settled import unsettled_problems
from data.workbook.intake import Intake
from data.workbook.problem import Problem


def waiting_problems(file: ListFile, intake: Intake, found: Gathered) -> tuple[Problem, ...]:
    """Give the problems of a file that nobody has settled, those it has only beside other files among them."""
    problems = (*intake.problems, *found.problems.get(file.id, ()))
    return open_problems(unsettled_problems(problems, file.id, found.twins), file.confirmed)
