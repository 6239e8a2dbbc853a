"""What a section does to the rows below: its dimensions hold there, and its sum is held against theirs."""

from data.workbook.above import Above
from data.workbook.fields import DIMENSIONS
from data.workbook.line import Line
from data.workbook.problem import Problem, Severity
from data.workbook.section_title import names, read_title, title_of
from data.workbook.sections import section_problem
from data.workbook.values.dimension import names_agency
from data.workbook.values.text import MOST_SIGNS, plain


class SectionEntry:
    """Enter the sections of one list, and keep what is to be said once a program follows."""

    def __init__(self, above: Above) -> None:
        """Take the state that sections change."""
        self._above = above
        self._waiting: list[Problem] = []

    def enter(self, line: Line) -> list[Problem]:
        """Begin a section; one that names no dimension where it should, or cannot be placed, ends the one before."""
        title = title_of(line)
        assert title is not None
        outline, reading = self._above.outline, read_title(title.text)
        had = outline.dimensions
        understood = names(reading)
        of_agency = names_agency(title.text[:MOST_SIGNS])
        outline.enter(title, reading.value if understood else (), of_agency=of_agency)
        self._above.groups.add(plain(title.text[:MOST_SIGNS]))
        problems = self._above.sums.begin_section(line, len(outline.levels) - 1)
        self._waiting = []
        without_column = line.table.column_of(DIMENSIONS) is None
        if understood and outline.levels[-1].dimensions:
            return problems + section_problem(line, reading)
        if without_column and title.claims:
            return problems + section_problem(line, reading)
        ended = outline.told and not outline.dimensions and (bool(had) or len(outline.levels) == 1)
        self._waiting = section_problem(line, reading, Severity.WARNING) if without_column and ended else []
        return problems

    def problems_of_program(self) -> list[Problem]:
        """Give what was left to say of the section above a program."""
        problems, self._waiting = self._waiting, []
        return problems
