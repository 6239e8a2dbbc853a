"""Who signs below a list: the place and the day, the office, the name and the number of the person."""

import re
from collections.abc import Sequence
from itertools import takewhile

from data.workbook.line import Line
from data.workbook.table import NAME

BLOCKS = 3
"""Signatures that stand side by side at most."""

LOOKED_AT = 8
"""Rows below in which a number or an office proves that a signature has begun."""

_DATED = (
    r",\s*(?:\d{1,2}|\.{2,}|…)?\s*(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november"
    r"|nopember|desember|\.{2,}|…)\s+(?:\d{4}|\.+|…)"
)
_SIGNS = re.compile(
    r"\bnip\b|\bnrp\b|mengetahui|menyetujui|\bkepala\b|\bplt\b|\bttd\b|wali ?kota|\bbupati\b|sekretaris daerah"
    rf"|tanda tangan|{_DATED}"
)
_ACT = (
    r"di(?:buat|susun|periksa|setujui|sahkan|tetapkan|siapkan|verifikasi)(?:kan)? (?:oleh|di)\b|disetujui\b|diketahui\b"
    r"|mengetahui|menyetujui|mengesahkan|hormat kami|yang membuat|tanda tangan|prepared by|approved by"
)
_SURE = rf"(?:ni[pk]\b|nrp\b|a\.?n\.|u\.b\.|plt\b|plh\b|ttd\b|{_ACT}|[^,\d]{{1,40}}{_DATED})"
_OFFICE = r"(?:kepala|wali ?kota|bupati|sekretaris|camat|lurah|direktur|inspektur|asisten)\b"
_ROLE = (
    r"(?:(?:ketua|koordinator|kasubb?ag|kasub|kabag|kabid|kasie?|kadis|kaban|sekda|penanggung ?jawab|penyusun|pejabat"
    r"|pengguna anggaran|kuasa pengguna|ppk|pptk|tim (?:penyusun|smart city|teknis)|operator|pembina|penata)\b|pj\.)"
)
_DEGREE = r"(?:[smad]\.|dr\.|ph\.? ?d\b|s[ehkptp]\b|sip\b|mm\b|msi\b|mt\b|map\b)"
_PERSON = rf"(?:(?:drs?|dra|ir|prof|h|hj|kh)\.\s?\S.*|[^,\d]{{3,60}},\s*{_DEGREE}.*)"
_OPENS_SURELY = re.compile(_SURE)
_SAYS_SURELY = re.compile(rf"\bnip\b|\bnrp\b|mengetahui|menyetujui|\bttd\b|tanda tangan|{_DATED}")
_OPENS = re.compile(rf"{_SURE}|{_OFFICE}")
_MAY_OPEN = re.compile(rf"{_SURE}|{_OFFICE}|{_ROLE}|{_PERSON}")


def opens_signature(line: Line) -> bool:
    """Say whether every text of the row opens a part of a signature; an office alone in the place of a name may not."""
    if line.index or not all(map(_OPENS.match, line.words)) or line.has_values():
        return False
    return len(line.texts) > 1 or NAME not in line.by_key or _OPENS_SURELY.match(line.words[0]) is not None


def leads_to_signature(line: Line, following: Sequence[Line]) -> bool:
    """Say whether an office or a person stands alone, and the rows below go on to sign."""
    if line.index or len(line.texts) > BLOCKS or not all(map(_MAY_OPEN.match, line.words)) or line.has_values():
        return False
    below = takewhile(lambda each: not each.has_values(), following[:LOOKED_AT])
    return any(map(_signs_surely, below))


def speaks_of_signature(line: Line, *, surely: bool = False) -> bool:
    """Say whether some text of the row has a word that signatures have; `surely` leaves out those of offices."""
    return any(map((_SAYS_SURELY if surely else _SIGNS).search, line.words))


def _signs_surely(line: Line) -> bool:
    return not line.index and any(map(_OPENS_SURELY.match, line.words)) and not line.has_values()
