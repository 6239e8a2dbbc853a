"""Words that only complete the heading above them: its unit, its scale, or whether more is better."""

import re

from data.workbook.values.text import MOST_SIGNS, plain

_UNIT = (
    r"(?:(?:rp\.?|idr|rupiah)\s*(?:\.|\()?\s*)?(?:ribu|ribuan|juta|jutaan|jt|miliar|miliaran|milyar|m)\s*(?:rp\.?|rupiah)?"
    r"|x?\s*(?:rp\.?\s*)?1[.,]?000(?:[.,]000)*|rp\.?|idr|rupiah|bulan|bln\.?|bl|tahun|thn\.?|hari|minggu|triwulan|bln/thn"
    r"|orang|jiwa|kk|unit|dokumen|paket|poin|point|%|persen|km|ha|kg|ton|menit|jam|skor|skala|likert"
)
_SCALE = r"\d{1,3}\s*(?:[-–—]|s\s?[./]\s?d\.?|sd|sampai|hingga|to)\s*\d{1,3}"
_KIND = r"benefit|cost|biaya|manfaat|keuntungan|\+|min\.?|max\.?|maks\.?|minimum|maksimum|positif|negatif|naik|turun"
_DETAIL = re.compile(
    r"[(\[]?\s*(?:(?:dalam|dlm|satuan|skala|rentang|range|scale|unit|skor|nilai)\s*:?\s*){0,3}"
    rf"(?:{_UNIT}|{_SCALE}|{_KIND}|\d{{1,3}}\s*=.{{1,60}})\s*[)\]]?"
)


def is_detail(text: str) -> bool:
    """Say whether a text below a heading only tells its unit, its scale or whether more is better."""
    words = plain(text[:MOST_SIGNS])
    return bool(words.strip("()[] ")) and _DETAIL.fullmatch(words) is not None
