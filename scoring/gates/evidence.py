"""Whether a program has supporting documents (*data dukung*), read off what its agency wrote."""

import re

from scoring.folding import plain

_CLAUSES = re.compile(r"[;,.:()\n]+")
_DENIES = r"(?:tidak|tdk|belum|blm)(?: (?:ada|tersedia|punya|memiliki|dilampirkan|disusun|dibuat|lengkap))?"
_OF_WHAT = r"(?: (?:data|dokumen|bukti|eviden|evidence|data dukung|data pendukung|dokumen pendukung|bukti dukung))?"
_SO_FAR = r"(?: (?:saat ini|sampai saat ini|hingga kini|sama sekali))?"
_LATER = r"(?:masih |akan )?(?:menyusul|disusulkan|dilengkapi|dalam proses)(?: .*)?"
_ENGLISH = r"none|nothing|nil|no|n/?a|not (?:yet|available)|not yet available"
_NOTHING = re.compile(rf"(?:{_DENIES}{_OF_WHAT}{_SO_FAR}|{_LATER}|nihil|kosong|0|{_ENGLISH})")
_DOUBTFUL = re.compile(r"(?:tidak|tdk|belum|blm|not)\b")


def evidence_given(text: str) -> bool | None:
    """Say whether there is evidence; None where the cell is blank, or says both that there is none and something else.

    Examples
    --------
    >>> evidence_given("RKA 2019, foto lokasi"), evidence_given("Belum ada"), evidence_given("-"), evidence_given("")
    (True, False, False, None)
    >>> evidence_given("Belum ada, menyusul Oktober"), evidence_given("Tidak ada kendala; SK terlampir")
    (False, None)
    """
    written = plain(text)
    if not written or not written.strip("? "):
        return None
    clauses = [clause.strip() for clause in _CLAUSES.split(written) if any(sign.isalnum() for sign in clause)]
    if all(_NOTHING.fullmatch(clause) for clause in clauses):
        return False
    return None if _DOUBTFUL.match(clauses[0]) else True
