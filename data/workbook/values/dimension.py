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

_LIKE_SMART = 80.0
_SWAPPED, _LONG = 90.0, 5
"""How close a name of so many letters is whose letters only changed places, as in *ecomony* (percent)."""

_NUMBERING = re.compile(
    r"^(?:(?:dimensi|dimension|pilar)\s+)?"
    r"(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.):]\s*(?!\d)|\d{1,2}(?:\.\d{1,2})*[.):]?(?:\s*[-–—]\s*|\s+))"
)
_FILLERS = re.compile(r"\b(smart|cerdas|pintar|dimensi|dimension|pilar|aspek|bidang)\b")
_GLUED = re.compile(r"\bsmart(?=[a-z]{4})")
_SIGNS = re.compile(r"[^\w]+|_")
_BETWEEN = re.compile(r"[,;/&+|\\•·]| [-‐–—−] | dan | and | serta | (?:\d{1,2}[.)] ?)?(?=smart )")
_PARENTHESES = re.compile(r"^([^(]*)\((.*)\)$")
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
    bare = _NUMBERING.sub("", text)
    if said := _said_in_parentheses(bare):
        return _read_parts(said)
    parts = tuple(part.strip() for part in _BETWEEN.split(_GLUED.sub("smart ", bare)) if part.strip())
    return _read_parts(parts) if len(parts) > 1 else _guess(text)


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


def _said_in_parentheses(text: str) -> tuple[str, ...]:
    """Give those of the two names of `X (Y)` that are dimensions."""
    match = _PARENTHESES.match(text)
    return tuple(name for name in match.groups() if _exact(name)) if match else ()


def _guess(text: str) -> Reading[Dimensions]:
    name = _without_misspelt_smart(_name(text))
    ranked = _by_likeness(name)
    (best, likeness), (_, second) = ranked[0], ranked[1]
    if name in MISSPELT:
        best, likeness, second = MISSPELT[name], 100.0, 0.0
    if len(name) >= 4 and likeness >= CLOSE and likeness - second >= AHEAD:
        return Reading((best,), ProblemCode.DIMENSION_FUZZY, Severity.WARNING, (best,))
    near = OTHER_FRAMEWORKS.get(name) or (best if likeness >= 60 and name else None)
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
