"""What must not happen in our own process: reading and rewriting files that others made, under a clock and a limit."""

from data.workbook.apart.pool import warm_reader
from data.workbook.apart.read import read_workbook
from data.workbook.apart.run import run_apart

__all__ = ["read_workbook", "run_apart", "warm_reader"]
