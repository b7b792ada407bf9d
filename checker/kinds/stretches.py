"""Stretches of days: what a year, a decade, "last week" or the 12th of a month is."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from functools import lru_cache

from checker.kinds.expression import DateExpression, Grain, Part

Days = tuple[dt.date, dt.date]
"""First and last day, both included."""


def container_of(expression: DateExpression, anchor: dt.date | None) -> Days | None:
    """Return the longest stretch that the words name, None where only finer fields are told."""
    if expression.year is not None:
        return year_days(expression.year, 1)
    if expression.unit is not None and expression.shift is not None:
        here = unit_days(expression.unit, expression.shift, anchor)
        if here is not None and expression.decade is not None:
            return year_days(here[0].year // 100 * 100 + expression.decade % 100, 10)
        return here
    if expression.decade is not None:
        return _decade(expression.decade, anchor)
    if expression.century is not None:
        return year_days((expression.century - 1) * 100 + 1, 100)
    return None


def _decade(decade: int, anchor: dt.date | None) -> Days | None:
    if decade >= 100:
        return year_days(decade, 10)
    if anchor is None:
        # "The nineties" are those of the last century; "the twenties" could be of either.
        return year_days(1900 + decade, 10) if decade >= 30 else None
    century = anchor.year // 100 * 100
    return year_days(century + decade - (100 if century + decade > anchor.year else 0), 10)


@lru_cache(maxsize=1 << 10)  # an article tells few days, and all are seen from one
def unit_days(unit: Grain, shift: int, anchor: dt.date | None) -> Days | None:
    """Return the calendar unit ``shift`` units from the one that holds the anchor."""
    if anchor is None:
        # News on the web is younger than 2001, so its "last century" is the twentieth.
        return year_days(2001 + 100 * shift, 100) if unit is Grain.CENTURY else None
    if unit in (Grain.DAY, Grain.WEEK):
        start = anchor if unit is Grain.DAY else moved(anchor, -anchor.weekday())
        length = 1 if unit is Grain.DAY else 7
        low = moved(start, shift * length)
        return low, moved(low, length - 1)
    months = _UNIT_MONTHS.get(unit)
    if months is None:
        return None
    offset = 12 if unit is Grain.CENTURY else 0  # centuries begin with a year 1: 2001, not 2000
    index = (anchor.year * 12 + anchor.month - 1 - offset) // months * months + offset
    return _months(index + shift * months, months)


_UNIT_MONTHS = {
    Grain.MONTH: 1,
    Grain.QUARTER: 3,
    Grain.HALF: 6,
    Grain.YEAR: 12,
    Grain.DECADE: 120,
    Grain.CENTURY: 1200,
}


def _months(index: int, count: int) -> Days | None:
    """``count`` months from the one with that index; year 1 begins at 12."""
    if not 12 <= index <= 9999 * 12 - count:
        return None
    return _first_day(index), moved(_first_day(index + count), -1)


def _first_day(index: int) -> dt.date:
    return dt.date(index // 12, index % 12 + 1, 1)


def year_days(first: int, count: int) -> Days | None:
    """Return ``count`` years from ``first``; None outside the years 1 to 9998."""
    return _months(first * 12, count * 12)


def inside(expression: DateExpression, container: Days) -> Days | None:
    """Return the stretch of ``container`` that the finer fields pick out, None if none is."""
    days: Days | None = container
    if expression.month is not None:
        days = _months(container[0].year * 12 + expression.month - 1, 1)
    elif expression.section is not None:
        index, parts = expression.section
        days = _months(container[0].year * 12 + (index - 1) * 12 // parts, 12 // parts)
    elif expression.season is not None:
        # Meteorological seasons of the northern half; winter begins in the December before.
        days = _months(container[0].year * 12 + expression.season * 3 - 1, 3)
    if days is not None and expression.day is not None:
        days = _day(days[0], expression.day)
    elif days is not None and expression.weekday is not None:
        days = _weekday(days, expression.weekday)
    return days


def _day(month: dt.date, day: int) -> Days | None:
    if day > monthrange(month.year, month.month)[1]:
        return None
    chosen = month.replace(day=day)
    return chosen, chosen


def _weekday(days: Days, weekday: int) -> Days | None:
    """That weekday in a week; beside a single day ("today, Friday") the nearest one."""
    low, high = days
    if low == high:
        step = (weekday - low.weekday() + 3) % 7 - 3
        return moved(low, step), moved(low, step)
    if (high - low).days > 6:
        return days
    chosen = moved(low, (weekday - low.weekday()) % 7)
    return chosen, chosen


_THIRDS = {Part.EARLY: 0, Part.MID: 1, Part.LATE: 2}


def part_of(expression: DateExpression, days: Days) -> Days:
    """Return the weekend of a week, or the early, middle or late third of anything."""
    low, high = days
    if expression.part is None or low == high:
        return days
    if expression.part is Part.WEEKEND:
        # Friday and Saturday in most Arab countries, Saturday and Sunday elsewhere.
        return moved(high, -2), high
    third = _THIRDS[expression.part]
    if low.day == 1 and (high - low).days > 360 and low.month == 1:
        months = (high.year - low.year + 1) * 12
        start = low.year * 12
        first, last = start + months * third // 3, start + months * (third + 1) // 3
        return _months(first, last - first) or days
    length = (high - low).days + 1
    return (
        moved(low, length * third // 3),
        high if third == 2 else moved(low, length * (third + 1) // 3 - 1),
    )


def moved(day: dt.date, days: int) -> dt.date:
    """Return the day so many days on, kept within the calendar."""
    return dt.date.fromordinal(min(max(day.toordinal() + days, 1), _LAST_DAY))


_LAST_DAY = dt.date.max.toordinal()
