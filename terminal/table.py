"""Rows as an aligned table for the terminal."""

from collections.abc import Sequence

WIDEST = 48
GAP = "  "


def text_table(headings: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[int] = ()) -> str:
    """Give a table with its columns aligned; those named in `right` stand to the right, as figures do.

    Examples
    --------
    >>> print(text_table(["Kode", "Nilai"], [["GOV-01", "0,81"], ["X", "12,50"]], right=[1]))
    Kode    Nilai
    ──────  ─────
    GOV-01   0,81
    X       12,50
    """
    shown = [[short(one) for one in row] for row in (headings, *rows)]
    widths = [max(len(row[column]) for row in shown) for column in range(len(headings))]
    lines = [_line(row, widths, right) for row in shown]
    return "\n".join([lines[0], GAP.join("─" * width for width in widths), *lines[1:]])


def one_line(text: str) -> str:
    r"""Bring text from outside onto one line, without signs that steer a terminal.

    Examples
    --------
    >>> one_line("CCTV\x1b[31m\n  merah")
    'CCTV [31m merah'
    """
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def short(text: str) -> str:
    """Bring text from outside onto one line of at most 48 signs."""
    line = one_line(text)
    return line if len(line) <= WIDEST else f"{line[: WIDEST - 1]}…"


def _line(row: Sequence[str], widths: Sequence[int], right: Sequence[int]) -> str:
    cells = (
        text.rjust(width) if column in right else text.ljust(width)
        for column, (text, width) in enumerate(zip(row, widths, strict=True))
    )
    return GAP.join(cells).rstrip()
