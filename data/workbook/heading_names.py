"""The forms in which a heading is compared: without signs, spelt out, without its unit, its year or its number."""

import re

from data.workbook.values.text import plain

_PARENTHESES = re.compile(r"[(\[][^)\]]*[)\]]")
_SIGNS = re.compile(r"[^\w#]+|_")
_MONEY = re.compile(r"\b(dalam|dlm|rp|idr|rupiah|ribu|ribuan|juta|jutaan|jt|miliar|miliaran|milyar)\b")
_TIME = re.compile(r"\b(dalam|dlm|bulan|bln|months?|tahun|thn)\b")
_YEAR = re.compile(r"\b(?:(?:tahun(?: anggaran)?|thn|ta|t\.\s?a)\.?\s*)?(?:19|20)\d{2}\b")
_NUMBER = re.compile(
    r"^(?:(?:skor|nilai|score|rating|kriteria)\s+)?(?:[ck]\s?\d{1,2}\s*(?:[.):\-–—]\s*|\s)|\d{1,2}\s*[.)]\s*)"
    r"|[\s\-–—]+[ck]\d{1,2}$"
)
_RATING_OF = re.compile(
    r"^(?:(?:skor|nilai|score|rating|tingkat|derajat|penilaian|aspek|kriteria)\s+)+|\b(?:dengan|terhadap|with)\b"
    r"|\s+(?:program|kegiatan|quick win)$"
)
_AND = re.compile(r"\s*(?:/|\||&|,|\bdan\b|\batau\b|\band\b|\bor\b)\s*")
_SHARE = re.compile(r"%|\b(?:persen|persentase|percent|pct)\b")

_IN_FULL = {
    **dict.fromkeys(("keg", "kgt"), "kegiatan"), **dict.fromkeys(("jml", "jlh", "jmlh"), "jumlah"), "nm": "nama",
    "est": "estimasi", "prog": "program", "pelaks": "pelaksanaan", "tgl": "tanggal", "wkt": "waktu", "lok": "lokasi",
    "angg": "anggaran", "subkegiatan": "sub kegiatan", "sc": "smart city", "smartcity": "smart city",
    "qw": "quick win", "quickwin": "quick win",
}  # fmt: skip


def normal(text: str) -> str:
    """Give a heading as headings are compared: small letters, without signs and what stands in parentheses.

    Examples
    --------
    >>> normal("Lama Pelaksanaan (bulan) *"), normal("Kota/Kabupaten")
    ('lama pelaksanaan', 'kota kabupaten')
    """
    return _bare(_PARENTHESES.sub(" ", plain(text)))


def _bare(text: str) -> str:
    return " ".join(_SIGNS.sub(" ", text).split())


def in_full(name: str) -> str:
    """Spell out the words that headings shorten.

    Examples
    --------
    >>> in_full("jml anggaran"), in_full("nm keg")
    ('jumlah anggaran', 'nama kegiatan')
    """
    return " ".join(_IN_FULL.get(word, word) for word in name.split())


def forms_of(text: str) -> tuple[str, str, str, str]:
    """Give the names of a heading: as it stands, spelt out, and without its unit of money or of time.

    Examples
    --------
    >>> forms_of("jml dana dalam juta")
    ('jml dana dalam juta', 'jumlah dana dalam juta', 'jumlah dana', 'jumlah dana juta')
    """
    name = normal(text)
    return name, in_full(name), in_full(normal(_MONEY.sub(" ", text))), in_full(normal(_TIME.sub(" ", text)))


def without_year(text: str) -> str:
    """Leave out a year, signs kept.

    Examples
    --------
    >>> without_year("pagu ta 2019 (rp)")
    'pagu   (rp)'
    """
    return _YEAR.sub(" ", text)


def without_number(text: str) -> str:
    """Leave out the number of a criterion, before or after its name.

    Examples
    --------
    >>> [without_number(text) for text in ("c1. urgensi", "k1 - urgensi", "skor c1 urgensi", "urgensi - c1")]
    ['urgensi', 'urgensi', 'urgensi', 'urgensi']
    """
    return _NUMBER.sub("", text)


def what_is_rated(name: str) -> str:
    """Give what *skor risiko*, *tingkat urgensi* or *keselarasan dengan rpjmd* rate."""
    return " ".join(_RATING_OF.sub(" ", name).split())


def parts_of(text: str) -> tuple[str, ...]:
    """Give the names that a heading such as *OPD/Instansi* joins; none where it is one name."""
    parts = tuple(_bare(part) for part in _AND.split(_PARENTHESES.sub(" ", text)))
    return parts if len(parts) > 1 and all(parts) else ()


def tells_a_share(text: str) -> bool:
    """Say whether a heading speaks of percent."""
    return _SHARE.search(text) is not None


def tells_rupiah(text: str) -> bool:
    """Say whether a heading speaks of Rupiah."""
    return re.search(r"\b(?:rp|idr|rupiah)\b", text) is not None
