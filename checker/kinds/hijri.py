"""The Hijri calendar (Umm al-Qura), within the years for which it is tabulated."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from hijridate import Gregorian, Hijri

FIRST_YEAR, LAST_YEAR = 1343, 1500
"""Years AH that `hijridate` tabulates: August 1924 to November 2077."""

_FIRST_DAY, _LAST_DAY = dt.date(1924, 8, 1), dt.date(2077, 11, 16)


def hijri_year(day: dt.date) -> int | None:
    """Return the Hijri year of a day, None outside the table."""
    if not _FIRST_DAY <= day <= _LAST_DAY:
        return None
    return int(Gregorian.fromdate(day).to_hijri().year)


@lru_cache(maxsize=4096)
def hijri_days(
    year: int, month: int | None = None, day: int | None = None
) -> tuple[dt.date, dt.date] | None:
    """Return first and last day of a Hijri year, month or day; None where there is none.

    Args:
        year: Years AH.
        month: 1 is Muharram.
        day: Of that month; without ``month`` it is ignored.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if month is None:
        return _gregorian(year, 1, 1), _last_day(year, 12)
    if day is None:
        return _gregorian(year, month, 1), _last_day(year, month)
    if day > Hijri(year, month, 1).month_length():
        return None
    return (_gregorian(year, month, day),) * 2


def hijri_days_in(
    year: int, month: int | None, day: int | None = None
) -> tuple[dt.date, dt.date] | None:
    """Return the Hijri month or day that begins in a year of the common era: "Ramadan 2018"."""
    if month is None:
        return None
    for hijri in range(year - 582, year - 575):
        days = hijri_days(hijri, month, day)
        if days is not None and days[0].year == year:
            return days
    return None


def _last_day(year: int, month: int) -> dt.date:
    return _gregorian(year, month, Hijri(year, month, 1).month_length())


def _gregorian(year: int, month: int, day: int) -> dt.date:
    converted = Hijri(year, month, day).to_gregorian()
    return dt.date(converted.year, converted.month, converted.day)
