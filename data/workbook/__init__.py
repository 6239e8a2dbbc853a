"""Workbooks of candidate programs: read, checked cell by cell, and never trusted."""

from data.workbook.intake import ColumnRead, Intake, SheetRead, SheetUse, Status
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.reader import read_workbook
from data.workbook.sentence import problem_sentence, skipped_sentence
from data.workbook.skipped import Skipped, SkipReason

__all__ = [
    "ColumnRead",
    "Intake",
    "Problem",
    "ProblemCode",
    "Severity",
    "SheetRead",
    "SheetUse",
    "SkipReason",
    "Skipped",
    "Status",
    "problem_sentence",
    "read_workbook",
    "skipped_sentence",
]
