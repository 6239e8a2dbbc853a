"""What a number format writes beside a number: a unit or a currency that no cell holds as text."""

import re
from dataclasses import dataclass
from functools import lru_cache

from openpyxl.styles.numbers import BUILTIN_FORMATS

from data.workbook.values.reading import Raw
from data.workbook.values.text import as_text, plain

GENERAL = "General"
LONGEST = 200
"""A longer format is not looked through."""

_JOINTS = str.maketrans("", "", "\\;")
_OF_THE_COMPUTER = frozenset(code.translate(_JOINTS) for code in BUILTIN_FORMATS.values() if "$" in code)
"""Built-in formats whose `$` is shown as the currency of the computer: Rp on an Indonesian one."""

_SECTION = re.compile(r'((?:"[^"]*"|\\.|[^;"\\])*)(?:;|$)')
_CONDITION = re.compile(r"\[(<=|>=|<>|=|<|>)(-?\d+(?:\.\d+)?)\]")
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[\$(?P<symbol>[^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*].'
    r"|(?P<digits>[0-9#?@.,/]+|general|e[+-])|(?P<bare>.)",
    re.IGNORECASE,
)
_SHRINKING = re.compile(r"[0#?](,+)(?=\.|[^0#?,]|$)")
_RUPIAH = re.compile(r"(?<![a-z])(?:rp|idr|rupiah)(?![a-z])\.?")
_EDGES = " \t-–—.,:;=()+'"


@dataclass(frozen=True)
class Written:
    """What stands around a number.

    before, after  as they are shown
    shrunk         what the number is divided by before it is shown: 1000 for each comma at its end
    """

    before: str = ""
    after: str = ""
    shrunk: float = 1.0

    @property
    def words(self) -> str:
        """Give the words that tell a unit, as plain text; Rupiah goes without saying, a percent sign counts."""
        return _RUPIAH.sub(" ", plain(f"{self.before} {self.after}")).strip(_EDGES)


NOTHING = Written()


def written_beside(number: float, number_format: str) -> Written:
    """Give what a format writes around a number.

    Examples
    --------
    >>> written_beside(2, '0" tahun"').words, written_beside(9e8, '"Rp"#,##0,," juta"').shrunk
    ('tahun', 1000000.0)
    >>> written_beside(5, "[$USD] #,##0").words, written_beside(5, "#,##0;(#,##0)").words
    ('usd', '')
    """
    sections = () if number_format == GENERAL else _sections(number_format)
    return sections[_chosen(sections, number)][1] if sections else NOTHING


def as_shown(raw: Raw, number_format: str) -> str:
    """Write any cell as text, a number with the unit that its format shows.

    Examples
    --------
    >>> as_shown(900, '#,##0" juta"'), as_shown(0.8, "0%"), as_shown(9e8, '"Rp"#,##0')
    ('900 juta', '80%', '900000000')
    """
    if not isinstance(raw, (int, float)) or isinstance(raw, bool):
        return as_text(raw)
    written = written_beside(raw, number_format)
    if not written.words:
        return as_text(raw)
    shown = round(raw / written.shrunk * (100 if "%" in written.after else 1), 9)
    return f"{written.before}{as_text(shown)}{written.after}".strip()


_Condition = tuple[str, float] | None


@lru_cache(maxsize=512)
def _sections(number_format: str) -> tuple[tuple[_Condition, Written], ...]:
    """Give the sections of a format, each with the numbers that it is for where it names them."""
    if len(number_format) > LONGEST or number_format.translate(_JOINTS) in _OF_THE_COMPUTER:
        return ()
    texts = [match[1] for match in _SECTION.finditer(number_format)][:4]
    kept = texts[:-1] if len(texts) > 1 and not texts[-1] else texts
    return tuple((_condition(text), _written(text)) for text in kept)


def _condition(section: str) -> _Condition:
    match = _CONDITION.search(section)
    return (match[1], float(match[2])) if match else None


def _chosen(sections: tuple[tuple[_Condition, Written], ...], number: float) -> int:
    if any(condition for condition, _ in sections):
        return next((n for n, (condition, _) in enumerate(sections) if _holds(condition, number)), len(sections) - 1)
    wanted = 1 if number < 0 else 2 if number == 0 else 0
    return wanted if wanted < len(sections) else 0


def _holds(condition: _Condition, number: float) -> bool:
    if condition is None:
        return True
    sign, bound = condition
    return (number < bound and "<" in sign) or (number > bound and ">" in sign) or (number == bound and "=" in sign)


def _written(section: str) -> Written:
    before, after, digits = "", "", ""
    for match in _TOKEN.finditer(section):
        if match["digits"]:
            digits += match["digits"]
            continue
        text = match["quoted"] or match["escaped"] or match["symbol"] or match["bare"] or ""
        before, after = (before, after + text) if digits else (before + text, after)
    commas = _SHRINKING.search(digits)
    return Written(before, after, 1000.0 ** len(commas[1]) if commas else 1.0)
