"""Dimensions by their names: exact ones in silence, misspelt ones with a flag, all others as a question."""

import re
from functools import lru_cache

from rapidfuzz import fuzz

from data.workbook.problem import ProblemCode, Severity
from data.workbook.values.reading import Raw, Reading, error
from data.workbook.values.text import MOST_SIGNS, as_text, is_missing, plain
from scoring.dimensions import Dimension

ALIASES: dict[str, Dimension] = {
    alias: dimension
    for dimension, aliases in {
        Dimension.GOVERNANCE: "governance;government;e governance;e government;tata kelola;tata kelola birokrasi;"
        "tata kelola pemerintahan;pemerintahan;tata pemerintahan",
        Dimension.BRANDING: "branding;brand;city branding;pemasaran daerah;pencitraan daerah;citra daerah;citra kota",
        Dimension.ECONOMY: "economy;economies;economic;ekonomi;perekonomian",
        Dimension.LIVING: "living;live;kehidupan;permukiman;pemukiman",
        Dimension.SOCIETY: "society;social;sosial;masyarakat;kemasyarakatan;lingkungan masyarakat",
        Dimension.ENVIRONMENT: "environment;environmental;lingkungan;lingkungan hidup",
    }.items()
    for alias in aliases.split(";")
}
"""Names that mean one dimension and no other, without the word *smart* or *cerdas*."""

MISSPELT = {
    "goverment": Dimension.GOVERNANCE, "economi": Dimension.ECONOMY, "societ": Dimension.SOCIETY,
    "enviroment": Dimension.ENVIRONMENT, "enfirement": Dimension.ENVIRONMENT, "environement": Dimension.ENVIRONMENT,
}  # fmt: skip
"""Spellings found in published lists."""

OTHER_FRAMEWORKS = {
    "people": Dimension.SOCIETY, "employement": Dimension.ENVIRONMENT, "employment": Dimension.ENVIRONMENT,
    "transportation": Dimension.LIVING, "transport": Dimension.LIVING, "mobility": Dimension.LIVING,
}  # fmt: skip
"""Names of other frameworks: never taken over, only suggested."""

CLOSE, AHEAD = 84.0, 15.0
"""A misspelling is this close to a name, and this much closer than to any other dimension (percent)."""

NEAR = 72.0
"""A name that is not taken over is this close to what may be meant (percent)."""

_LIKE_SMART = 80.0
_SWAPPED, _LONG = 90.0, 5
"""How close a name of so many letters is whose letters only changed places, as in *ecomony* (percent)."""

_NUMBERING = re.compile(
    r"^(?:(?:dimensi|dimension|pilar)\s+)?"
    r"(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):]\s*(?!\d)|\d{1,2}(?:\.\d{1,2})*[.):]?(?:\s*[-–—]\s*|\s+))"
)
_FILLERS = re.compile(r"\b(smart|cerdas|pintar|dimensi|dimension|pilar|aspek|bidang|utama|pendukung|primer|sekunder)\b")
_GLUED = re.compile(r"\bsmart(?=[a-z]{4})")
_SIGNS = re.compile(r"[^\w]+|_")
_BETWEEN = re.compile(r"[,;/&+|\\•·]| [-‐–—−] | dan | and | serta | (?:\d{1,2}[.)] ?)?(?=smart )")
_PARENTHESES = re.compile(r"\(([^()]*)(?:\)|$)")
_CLAIM = re.compile(r"\b(?:smart|cerdas|pintar) +(?!city\b|kota\b)[a-z]")
_ROLE = re.compile(r"^[^:]*:\s*")
_AGENCY = re.compile(
    r"(?:dinas|badan|kantor|bagian|biro|sekretariat|inspektorat|kecamatan|kelurahan|satuan|rsud|uptd?)\b"
)

Dimensions = tuple[Dimension, ...]

_UNKNOWN: Reading[Dimensions] = Reading((), ProblemCode.DIMENSION_UNKNOWN, Severity.ERROR)


def read_dimension(raw: Raw) -> Reading[Dimensions]:
    """Read the dimensions of a program, the primary one first."""
    text = plain(as_text(raw))
    if is_missing(text):
        return Reading((), ProblemCode.DIMENSION_MISSING, Severity.ERROR)
    if len(text) > MOST_SIGNS:
        return _UNKNOWN
    lines = [plain(line) for line in raw.splitlines() if plain(line)] if isinstance(raw, str) else []
    return _read_parts(tuple(lines)) if len(lines) > 1 and _all_known(lines) else _read(text)


def names_agency(text: str) -> bool:
    """Say whether a short text names an office and so no dimension, however close it sounds."""
    return _AGENCY.match(_NUMBERING.sub("", plain(text))) is not None


def _all_known(lines: list[str]) -> bool:
    return all(_read(line).value for line in lines)


@lru_cache(maxsize=4096)
def _read(text: str) -> Reading[Dimensions]:
    if known := _exact(text):
        return Reading((known,))
    if names_agency(text):
        return _UNKNOWN
    bare = _GLUED.sub("smart ", _NUMBERING.sub("", text))
    parts = _parts(bare)
    if len(parts) > 1:
        return _read_parts(parts)
    named = _named_with_remarks(bare)
    return _read_parts(named) if named else _guess(text)


def _parts(text: str) -> tuple[str, ...]:
    """Cut a list of names apart; what stands in parentheses stays whole."""
    covered = _PARENTHESES.sub(lambda match: f"({'.' * len(match[1])}{match[0][1 + len(match[1]) :]}", text)
    cuts = [match.span() for match in _BETWEEN.finditer(covered)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    parts = (text[start:end].strip() for start, end in zip(starts, ends, strict=True))
    return tuple(part for part in parts if part)


def _named_with_remarks(text: str) -> tuple[str, ...]:
    """Give what names a dimension in `X (Y)`: a remark in parentheses does not, an unknown *Smart* one claims to."""
    if "(" not in text:
        return ()
    outside, *inside = (_PARENTHESES.sub(" ", text).strip(), *(m[1].strip() for m in _PARENTHESES.finditer(text)))
    said = [name for one in inside if (name := _ROLE.sub("", one)) and _claims(name)]
    return (outside, *said) if outside and (_read(outside).value or _claims(outside)) else tuple(said)


def _claims(text: str) -> bool:
    return _CLAIM.search(text) is not None or all(map(_exact, _parts(text)))


def _read_parts(parts: tuple[str, ...]) -> Reading[Dimensions]:
    readings = [_read(part) for part in parts]
    found = tuple(dict.fromkeys(dimension for reading in readings for dimension in reading.value))
    unknown = [reading for reading in readings if reading.code is ProblemCode.DIMENSION_UNKNOWN]
    if unknown:
        return Reading(found, ProblemCode.DIMENSION_UNKNOWN, Severity.ERROR, unknown[0].suggestion)
    if len(found) > 1:
        return Reading(found, ProblemCode.DIMENSION_MULTIPLE, Severity.WARNING, tuple(found))
    return Reading(found, readings[0].code, readings[0].severity, readings[0].suggestion)


def _exact(text: str) -> Dimension | None:
    return ALIASES.get(_name(text))


def _name(text: str) -> str:
    words = _GLUED.sub("smart ", _SIGNS.sub(" ", _NUMBERING.sub("", text)))
    return " ".join(_FILLERS.sub(" ", words).split())


def _guess(text: str) -> Reading[Dimensions]:
    name = _without_misspelt_smart(_name(text))
    ranked = _by_likeness(name)
    (best, likeness), (_, second) = ranked[0], ranked[1]
    if name in MISSPELT:
        best, likeness, second = MISSPELT[name], 100.0, 0.0
    if len(name) >= 4 and likeness >= CLOSE and likeness - second >= AHEAD:
        return Reading((best,), ProblemCode.DIMENSION_FUZZY, Severity.WARNING, (best,))
    near = OTHER_FRAMEWORKS.get(name) or (best if likeness >= NEAR and name else None)
    unknown = error(ProblemCode.DIMENSION_UNKNOWN, (near,) if near else ())
    return Reading((), unknown.code, unknown.severity, unknown.suggestion)


def _without_misspelt_smart(name: str) -> str:
    """Leave out a first word such as *smrt*, which says nothing of the dimension."""
    first, _, rest = name.partition(" ")
    return rest if rest and fuzz.ratio(first, "smart") >= _LIKE_SMART else name


def _by_likeness(name: str) -> list[tuple[Dimension, float]]:
    best = dict.fromkeys(Dimension, 0.0)
    letters = sorted(name)
    for alias, dimension in ALIASES.items():
        swapped = len(name) >= _LONG and letters == sorted(alias) and name[0] == alias[0]
        best[dimension] = max(best[dimension], _SWAPPED if swapped else fuzz.ratio(name, alias))
    return sorted(best.items(), key=lambda item: -item[1])
