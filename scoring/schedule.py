"""Work moved in time, as long as it was."""

from calendar import monthrange
from datetime import date, timedelta


def later_end(start: date, moved: date, end: date) -> date:
    """Give the last day of work that takes as long as before, where its first day moved.

    Whole months stay whole: work that ended with a month ends with one again; any other day of the month stays, or is
    the last one where a month has no such day; days beyond whole months move it by days.

    Examples
    --------
    >>> later_end(date(2019, 7, 1), date(2019, 9, 1), date(2019, 12, 31))
    datetime.date(2020, 2, 29)
    >>> later_end(date(2019, 7, 1), date(2019, 7, 15), date(2019, 8, 31))
    datetime.date(2019, 9, 14)
    """
    months = 12 * (moved.year - start.year) + moved.month - start.month
    year, month = divmod(12 * end.year + end.month - 1 + months, 12)
    most = monthrange(year, month + 1)[1]
    whole = end.day == monthrange(end.year, end.month)[1]
    return date(year, month + 1, most if whole else min(end.day, most)) + timedelta(days=moved.day - start.day)
