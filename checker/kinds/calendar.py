"""DateExpression -> Period or Clock: what a told date is, seen from the day of publication.

Pure and total: every expression resolves, if need be to a `Period` that is `unresolved`. How the
anchor itself is found is in `checker.kinds.anchoring`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from checker.kinds.amount import Op
from checker.kinds.date import Period
from checker.kinds.expression import Calendar, DateExpression, Direction, Grain, Part
from checker.kinds.hijri import LAST_YEAR, hijri_days, hijri_days_in, hijri_year
from checker.kinds.stretches import Days, container_of, inside, moved, part_of, unit_days, year_days
from checker.kinds.time import Clock

_LOOK_AHEAD_DAYS = 60
"""A day and month without year that lies so little ahead is the coming one: news names the year
of what is ten months old."""

_WEEK = 7

_SEARCH_FAR = range(-9, 10)  # a 29 February is at most 8 years away
_SEARCH_NEAR = range(-2, 3)  # every year has each month, two months have a 31st
_SEARCH_WEEKS = range(-1, 2)  # every week has each weekday


def resolve(
    expression: DateExpression, anchor: dt.date | None, before: Period | None = None
) -> Period | Clock:
    """Return the days or the time of day that an expression leaves open.

    A bare weekday or month is the nearest past one, the day of publication included, unless the
    clause or the words speak of the future; "last" and "next" exclude the day of publication.

    Args:
        expression: As the grammar read it; with ``hour`` the result is a `Clock`.
        anchor: The day from which the words are said: of publication, or inside a quotation the
            day on which it was spoken, where that is known. None where it is not.
        before: The last date told before this one, for "the same month", "the next day".
    """
    if expression.hour is not None:
        return _clock(expression, anchor, before)
    return _period(expression, anchor, before)


def _clock(expression: DateExpression, anchor: dt.date | None, before: Period | None) -> Clock:
    last = expression.through
    day = None
    if expression.tells_day:
        period = _period(expression, anchor, before)
        day = period.low if period.low == period.high else None
    return Clock(
        minute=_minute(expression),
        zone=expression.zone,
        day=day,
        through=None if last is None or last.hour is None else _minute(last),
        op=expression.op,
        fine=expression.minute is not None,
        twelve=expression.twelve,
    )


def _minute(expression: DateExpression) -> int:
    return (expression.hour or 0) * 60 + (expression.minute or 0)


def _period(expression: DateExpression, anchor: dt.date | None, before: Period | None) -> Period:
    days = _days(expression, _reference(expression, anchor, before))
    last = expression.through
    if days is not None and last is not None:
        end = _days(last, _reference(last, anchor, before))
        days = _joined(expression, days, end, anchor)
    if days is None:
        return Period(None, None, expression.grain, expression)
    low, high = _bounded(expression, days)
    return Period(low, high, expression.grain, expression)


def _reference(
    expression: DateExpression, anchor: dt.date | None, before: Period | None
) -> dt.date | None:
    """The day from which the expression is seen."""
    if expression.direction is not Direction.SAME:
        return anchor
    if before is None or (expression.unit is not None and before.grain > expression.unit):
        return None  # "in May it sank; on the same day": which, nobody knows
    return before.low


def _joined(
    expression: DateExpression, first: Days, last: Days | None, anchor: dt.date | None
) -> Days | None:
    """The days of a range or list; an end that turns out earlier belongs to another round."""
    if last is None:
        return None
    if last[1] < first[0]:
        weekly = expression.month is None and expression.weekday is not None
        ahead = moved(last[1], 7)
        if weekly and anchor is not None and (ahead - anchor).days <= 1:
            last = (ahead, ahead)  # the night that begins today
        elif weekly:
            first = (moved(first[0], -7), moved(first[1], -7))
        else:
            first = (_year_before(first[0]), _year_before(first[1]))
    return min(first[0], last[0]), max(first[1], last[1])


def _year_before(day: dt.date) -> dt.date:
    """The same day a year earlier; 28 February for the 29th."""
    if day.year == 1:
        return day
    last = day.month == 2 and day.day == 29
    return day.replace(year=day.year - 1, day=28 if last else day.day)


def _bounded(expression: DateExpression, days: Days) -> tuple[dt.date | None, dt.date | None]:
    low, high = days
    match expression.op:
        case Op.LT:
            # "Before the end of the year" reaches to its last day, not to when it begins to end.
            return None, high if expression.part is Part.LATE else moved(low, -1)
        case Op.LE:
            return None, high
        case Op.GT:
            return moved(high, 1), None
        case Op.GE:
            return low, None
        case _:
            return low, high


def _days(expression: DateExpression, anchor: dt.date | None) -> Days | None:
    if expression.calendar is Calendar.HIJRI:
        days = _hijri(expression, anchor)
    else:
        container = container_of(expression, anchor)
        if container is not None:
            days = inside(expression, container)
        elif anchor is None or expression.unit is not None:
            days = None
        else:
            days = _chosen(expression, list(_occurrences(expression, anchor)), anchor)
    return days if days is None else part_of(expression, days)


def _occurrences(expression: DateExpression, anchor: dt.date) -> Iterator[Days]:
    """The stretches near the anchor that the told fields fit, in time order."""
    steps = _SEARCH_FAR if _is_rare(expression) else _SEARCH_NEAR
    if _tells_part_of_year(expression):
        containers = (year_days(anchor.year + step, 1) for step in steps)
    elif expression.day is not None:
        containers = (unit_days(Grain.MONTH, step, anchor) for step in steps)
    elif expression.weekday is not None:
        containers = (unit_days(Grain.WEEK, step, anchor) for step in _SEARCH_WEEKS)
    else:
        return
    for container in containers:
        days = None if container is None else inside(expression, container)
        if days is not None:
            yield days


def _is_rare(expression: DateExpression) -> bool:
    """Say whether years may lie between two of the days told: 29 February, Tuesday the 12th.

    Every other day of a year comes each year, and any day of the month within two months.
    """
    day = expression.day
    return day is not None and (expression.weekday is not None or day >= 29)


def _tells_part_of_year(expression: DateExpression) -> bool:
    return any(
        field is not None for field in (expression.month, expression.section, expression.season)
    )


def _chosen(expression: DateExpression, found: Sequence[Days], anchor: dt.date) -> Days | None:
    """Say which of the many Wednesdays, or Septembers, is meant."""
    fitting: Sequence[Days]
    if expression.day is not None and expression.weekday is not None:
        # "Tuesday 12 September": the weekday says which year. Of this week it is a slip.
        near = any(abs((days[0] - anchor).days) <= _WEEK for days in found)
        fitting = [days for days in found if days[0].weekday() == expression.weekday]
        found = found if near else fitting or found
    match expression.direction:
        case Direction.PAST:
            fitting = [days for days in found if days[1] < anchor][-1:]
        case Direction.FUTURE:
            fitting = [days for days in found if days[0] > anchor][:1]
        case Direction.CURRENT:
            fitting = sorted(found, key=lambda days: abs((days[0] - anchor).days))[:1]
        case _:
            fitting = _plain(expression, found, anchor)
    return fitting[0] if fitting else None


def _plain(expression: DateExpression, found: Sequence[Days], anchor: dt.date) -> Sequence[Days]:
    """Without "last" or "next": the past, unless the clause is in the future."""
    ahead = [days for days in found if days[1] >= anchor][:1]
    behind = [days for days in found if days[0] <= anchor][-1:]
    if expression.until and ahead and behind:
        near = (ahead[0][0] - anchor).days <= (anchor - behind[0][1]).days
        return ahead if near else behind
    if expression.future_clause:
        return ahead
    if expression.day is not None and expression.month is not None and ahead and behind:
        near = (ahead[0][0] - anchor).days <= _LOOK_AHEAD_DAYS
        old = (anchor - behind[0][1]).days > 365 - _LOOK_AHEAD_DAYS - 2
        return ahead if near and old else behind
    return behind


def _hijri(expression: DateExpression, anchor: dt.date | None) -> Days | None:
    if expression.year is not None and expression.year > LAST_YEAR:
        return hijri_days_in(expression.year, expression.month, expression.day)
    if expression.year is not None:
        return hijri_days(expression.year, expression.month, expression.day)
    if anchor is None or expression.month is None:
        return None
    here = hijri_year(anchor)
    if here is None:
        return None
    found = [
        days
        for year in (here - 1, here, here + 1)
        for days in (hijri_days(year, expression.month, expression.day),)
        if days is not None
    ]
    return _chosen(expression, found, anchor)
