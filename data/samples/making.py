"""All sample workbooks, written into a folder."""

from datetime import UTC, datetime
from pathlib import Path

from data.samples.balikpapan import sample_programs
from data.samples.large import large_programs
from data.samples.mistakes import write_mistakes
from data.workbook.template import Words, write_template

FOLDER = Path(__file__).parent
MADE_AT = datetime(2026, 1, 1, tzinfo=UTC)
"""The time that stands in the sample workbooks, so that making them again changes no byte."""

SAMPLE, MISTAKES, LARGE = "quick-win-balikpapan.xlsx", "mistakes.xlsx", "large.xlsx"


def make_samples(folder: Path, t: Words) -> tuple[Path, ...]:
    """Write the sample workbooks and give their paths."""
    for name, programs in ((SAMPLE, sample_programs(t)), (LARGE, large_programs(t))):
        (folder / name).write_bytes(write_template(t, programs=programs, made_at=MADE_AT))
    write_mistakes(folder / MISTAKES, t)
    return tuple(folder / name for name in (SAMPLE, MISTAKES, LARGE))
