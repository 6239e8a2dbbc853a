"""The header of a sheet of weights: where each criterion's name and weight stand, and what else is told of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from data.workbook.grid import Grid
from data.workbook.values.text import as_text, plain

NAME, WEIGHT = "name", "weight"
TYPE, UNIT, SCALE, WORST, BEST, LOWEST, HIGHEST = "type", "unit", "scale", "worst", "best", "lowest", "highest"

_SHEET = re.compile(r"[\W\d]*(bobot|pembobotan|weights?|weighting)\b.*")
_ALSO = re.compile(r"[\W\d]*(?:daftar )?(kriteria|criteria)\b.*")
"""A sheet of criteria is one of weights where it has both columns."""

_HEADINGS = {
    NAME: re.compile(
        r"(?:nama )?(?:kriteria|criterion|criteria|aspek|aspect|indikator|indicator|komponen|component|faktor|factor"
        r"|unsur)(?: penilaian| program| quick win)?"
    ),
    WEIGHT: re.compile(
        r"(?:nilai |besar |besaran )?(?:bobot|weight|share|persentase|persen|porsi|percentage|percent)\b.*"
    ),
    TYPE: re.compile(r"(?:jenis|tipe|type|sifat|arah|atribut|direction|attribute|kind)(?: kriteria| of criterion)?"),
    UNIT: re.compile(r"satuan|unit|ukuran|measure|unit of measure"),
    SCALE: re.compile(r"(?:skala|scale|rentang|range)(?: nilai| penilaian| of values)?"),
    WORST: re.compile(r"(?:nilai |batas )?terburuk|worst(?: value)?"),
    BEST: re.compile(r"(?:nilai |batas )?terbaik|best(?: value)?"),
    LOWEST: re.compile(r"(?:nilai )?(?:min|minimum|minimal|terendah)|batas bawah|lowest(?: value)?"),
    HIGHEST: re.compile(r"(?:nilai )?(?:max|maks|maksimum|maksimal|maximum|tertinggi)|batas atas|highest(?: value)?"),
}


MOST_OTHERS = 2
"""Columns beside those of weights, such as a number and a remark, and cells of a title above; a list has more."""

LOOKED_AT = 100
"""Filled rows in which the header is looked for."""

FEWEST, NEAR = 2, 0.01


@dataclass(frozen=True)
class WeightsHeader:
    """A header by its row, and the column of each thing that it names."""

    row: int
    columns: Mapping[str, int]


def is_weights_sheet(grid: Grid) -> bool:
    """Say whether a sheet bears the name of a sheet of weights, or that of one of criteria and has weights.

    One of any other name is one of weights where little else is told and the weights sum to a whole.
    """
    name = plain(grid.name)
    if _SHEET.fullmatch(name):
        return True
    header = weights_header(grid)
    return header is not None and (_ALSO.fullmatch(name) is not None or _makes_a_whole(grid, header))


def _makes_a_whole(grid: Grid, header: WeightsHeader) -> bool:
    above = [cells for row, cells in grid.rows.items() if row < header.row]
    if any(len(cells) > MOST_OTHERS for cells in above):
        return False
    if len(grid.rows[header.row]) - len(header.columns) > MOST_OTHERS:
        return False
    told = [grid.cell(row, header.columns[WEIGHT]).value for row in grid.rows if row > header.row]
    shares = [float(value) for value in told if isinstance(value, (int, float)) and not isinstance(value, bool)]
    wholes = {sum(shares), sum(shares) - max(shares, default=0.0)}  # the largest may be the total
    return len(shares) >= FEWEST and any(abs(total / whole - 1) < NEAR for total in wholes for whole in (1, 100))


def weights_header(grid: Grid) -> WeightsHeader | None:
    """Find the header; None where no row names both a column of criteria and one of weights."""
    for row, cells in islice(grid.rows.items(), LOOKED_AT):
        texts = {number: plain(as_text(cell.value)) for number, cell in cells.items()}
        columns: dict[str, int] = {}
        for number, text in texts.items():
            meant = next((key for key, heading in _HEADINGS.items() if heading.fullmatch(text)), None)
            if meant:
                columns.setdefault(meant, number)
        if {NAME, WEIGHT} <= columns.keys():
            return WeightsHeader(row, columns)
    return None
