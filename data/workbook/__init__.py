"""Workbooks of candidate programs: read, checked cell by cell, and never trusted."""

from data.workbook.apart import read_workbook, run_apart, warm_reader
from data.workbook.correction import Correction
from data.workbook.intake import ColumnRead, Intake, SheetRead, SheetUse, Status
from data.workbook.problem import Problem, ProblemCode, Severity
from data.workbook.sentence import problem_sentence, skipped_sentence
from data.workbook.skipped import Skipped, SkipReason

__all__ = [
    "ColumnRead",
    "Correction",
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
    "run_apart",
    "skipped_sentence",
    "warm_reader",
]
