"""A list of corrections to be written."""

from dataclasses import replace

from data.workbook.problem import Severity
from data.workbook.returned.mending import Apart, Line, Mending

LINE = Line(Severity.ERROR, "Perbaiki", "Program", "E2", "Kios", "murah", "Isi angka.", "Angka.", "", "E2")


def mending(*lines, **changes):
    """Give what a returned workbook says."""
    plain = Mending(
        sheet="Perbaikan",
        opening=("Daftar", "Berkas x"),
        alerts={why: f"Terpisah: {why}" for why in Apart},
        headings=tuple("ABCDEFGHIJ"),
        lines=lines or (LINE,),
        answers=("Sudah", "Belum"),
        mended_title="Sudah",
        mended_headings=tuple("ABCDEFGHI"),
        mended=(),
        author="Kami",
    )
    return replace(plain, **changes)
