"""Numbers, money and dates as a language writes them."""

from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from math import floor, log10

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_compact_decimal, format_decimal


class Written:
    r"""Write values by the conventions of one locale.

    Examples
    --------
    >>> indonesian = Written("id_ID")
    >>> indonesian(1234567, "rupiah"), indonesian(18_400_000_000, "money"), indonesian(0.25, "n2")
    ('Rp1.234.567', 'Rp18,4 miliar', '0,25')
    >>> indonesian(-0.031, "signed2"), indonesian(0.125, "percent1"), indonesian(date(2019, 10, 3), "date")
    ('−0,03', '12,5\xa0%', '3 Oktober 2019')
    >>> indonesian(702_000_000, "signed_money"), indonesian(-5_000_000, "signed_money")
    ('+Rp702 juta', '−Rp5 juta')
    >>> indonesian(1_500_000_000, "brief"), indonesian(1_234_000_000, "brief")
    ('Rp1,5 miliar', 'Rp1.234.000.000')
    >>> Written("en_GB")(1, "plural,program,programs"), Written("en_GB")(0.12, "percent")
    ('program', '12%')
    """

    def __init__(self, locale: str) -> None:
        """Take a locale such as `id_ID`."""
        self.locale = Locale.parse(locale)
        self._percent = "{}\u00a0%" if self.locale.language == "id" else "{}%"
        self._by_name: dict[str, Callable[[object, str], str]] = {
            "n": lambda value, decimals: self._decimal(value, decimals),
            "signed": self._signed,
            "percent": lambda value, decimals: self._percent.format(self._decimal(100 * float(value), decimals or "0")),  # type: ignore[arg-type]
            "rupiah": lambda value, _: self._prefixed(value, self._decimal(abs(value), "0")),  # type: ignore[arg-type]
            "money": lambda value, _: self._prefixed(value, self._compact(abs(value))),  # type: ignore[arg-type]
            "brief": lambda value, _: self(value, "money" if self._shortens(value) else "rupiah"),  # type: ignore[arg-type]
            "signed_money": lambda value, _: ("+" if float(value) > 0 else "") + self(value, "money"),  # type: ignore[arg-type]
            "date": lambda value, _: format_date(value, "d MMMM y", locale=self.locale),  # type: ignore[arg-type]
            "day": lambda value, _: format_date(value, "d MMM y", locale=self.locale),  # type: ignore[arg-type]
            "time": lambda value, _: format_datetime(value, "d MMMM y HH.mm", locale=self.locale),  # type: ignore[arg-type]
        }

    def __call__(self, value: object, how: str = "") -> str:
        """Write a value; `how` is a name with a number of decimals, as in `percent1`, or `plural,one,many`."""
        if how.startswith("plural,"):
            _, one, many = how.split(",")
            return one if value == 1 else many
        name, decimals = how.rstrip("0123456789"), how[len(how.rstrip("0123456789")) :]
        if name:
            return self._by_name[name](value, decimals)
        return self._bare(value)

    def _bare(self, value: object) -> str:
        if isinstance(value, bool) or not isinstance(value, (int, float, date)):
            return str(value)
        if isinstance(value, (date, datetime)):
            return self(value, "date")
        return self._decimal(value, "0" if isinstance(value, int) or value == int(value) else "2")

    def _decimal(self, value: object, decimals: str) -> str:
        places = int(decimals or "0")
        return _grouped(round(float(value), places) + 0.0, places, self.locale)  # type: ignore[arg-type]

    def _signed(self, value: object, decimals: str) -> str:
        written = self._decimal(value, decimals)
        return written if written.startswith("−") else f"+{written}"

    def _prefixed(self, value: float, written: str) -> str:
        return f"−Rp{written}" if value < 0 and written != "0" else f"Rp{written}"

    def _compact(self, value: float) -> str:
        # 999.999 is a million, not a thousand thousands
        return format_compact_decimal(_tenths(value), format_type="long", locale=self.locale, fraction_digits=1)

    def _shortens(self, value: float) -> bool:
        """Say whether an amount is written short without losing a Rupiah."""
        return round(_tenths(abs(value))) == abs(value)


@lru_cache(maxsize=4096)
def _grouped(value: float, places: int, locale: Locale) -> str:
    pattern = "#,##0" + ("." + "0" * places if places else "")
    return format_decimal(value, format=pattern, locale=locale).replace("-", "−")


def _tenths(value: float) -> float:
    """Round to tenths of its thousand, million or billion."""
    thousands = 10.0 ** (3 * max(0, floor(log10(value) / 3))) if value >= 1 else 1.0
    return round(value / thousands, 1) * thousands
