"""Measure everything and print one table: `python -m bench [PART …]`, each a file beside this one."""

import importlib
import sys
import warnings

from bench.figures import table

PARTS = ("methods", "sizes", "batch", "workbooks", "shortlist", "core_index", "screen", "sessions")
"""The parts that run where none is named; `many` runs by name only, since it takes long."""


def main(parts: list[str]) -> None:
    """Run the parts one after another, so that none disturbs another."""
    warnings.filterwarnings("ignore", module="skcriteria")
    found = [figure for part in parts for figure in importlib.import_module(f"bench.{part}").figures()]
    print(table(found))


if __name__ == "__main__":
    main(sys.argv[1:] or list(PARTS))
