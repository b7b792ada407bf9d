"""Readings of one sentence -> values, with each date seen from the day on which it was said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.kinds.amount import Amount
from checker.kinds.calendar import resolve
from checker.kinds.date import DateExpression, Direction, Grain, Period
from checker.languages.interface import Reading
from checker.model import Value


def resolve_readings(
    readings: Sequence[Reading],
    quoted: Sequence[bool],
    anchor: dt.date | None,
    before: Period | None = None,
) -> list[Value]:
    """Return the value of each reading; dates resolved as far as their day of speech is known.

    Inside a quotation "today" is the day of the speech: the one day that the sentence tells
    outside the quotation, if there is just one. Otherwise a quoted day stays relative, while a
    quoted week, month or year is still seen from the day of publication.

    Args:
        readings: Of one sentence, in text order.
        quoted: For each reading, whether it stands inside a quotation.
        anchor: The day of publication; without it a weekday is still known if the sentence tells
            a full date that falls on it.
        before: The last date told before the sentence, for "the same month".
    """
    if not any(isinstance(reading.value, DateExpression) for reading in readings):
        return [reading.value for reading in readings]
    values: list[Value | None] = [None] * len(readings)
    for index, reading in enumerate(readings):
        if not quoted[index]:
            values[index] = _resolved(reading.value, anchor, before)
            before = _last(values[index]) or before
    spoken = _speech_day(values)
    for index, reading in enumerate(readings):
        if quoted[index]:
            values[index] = _quoted(reading.value, spoken, anchor, before)
    resolved = [
        reading.value if value is None else value
        for reading, value in zip(readings, values, strict=True)
    ]
    return _dated_weekdays(resolved) if anchor is None else resolved


def ago(length: Value, anchor: dt.date | None) -> Period | None:
    """Return when a length of time that ends today began: "the past two weeks".

    Args:
        length: A duration.
        anchor: The day of publication; None leaves the result unresolved.

    Returns:
        The day, week, month or year so long ago; None where the length is no whole number of them.
    """
    if not isinstance(length, Amount) or length.vague or length.number.denominator != 1:
        return None
    grain = _GRAINS.get(length.unit or "")
    number = int(length.number)
    if length.unit == "hour":
        grain, number = Grain.DAY, max(number // _HOURS, 1)
    if grain is None or not 0 < number < _MOST:
        return None
    found = resolve(DateExpression(unit=grain, shift=-number), anchor)
    return found if isinstance(found, Period) else None


_GRAINS = {"day": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "year": Grain.YEAR}
_HOURS = 24
_MOST = 1000


def last_date(values: Sequence[Value]) -> Period | None:
    """Return the last of the values that is a fully resolved date, if any."""
    return next((found for value in reversed(values) for found in (_last(value),) if found), None)


def _resolved(value: Value, anchor: dt.date | None, before: Period | None) -> Value:
    return resolve(value, anchor, before) if isinstance(value, DateExpression) else value


def _last(value: Value | None) -> Period | None:
    known = isinstance(value, Period) and value.low is not None and value.high is not None
    return value if known and isinstance(value, Period) else None


def _quoted(
    value: Value, spoken: dt.date | None, anchor: dt.date | None, before: Period | None
) -> Value:
    if not isinstance(value, DateExpression):
        return value
    near = value.unit is Grain.DAY and value.direction is not Direction.SAME
    if spoken is None and near and value.weekday is None:
        return resolve(value, None, before)
    return resolve(value, spoken or anchor, before)


def _speech_day(values: Sequence[Value | None]) -> dt.date | None:
    """The one day that is told outside the quotations of a sentence."""
    days = {
        value.low
        for value in values
        if isinstance(value, Period) and value.low is not None and value.low == value.high
    }
    return days.pop() if len(days) == 1 else None


def _dated_weekdays(values: Sequence[Value]) -> list[Value]:
    """Place bare weekdays on the full date of their sentence that falls on them."""
    days = {
        value.low.weekday(): value.low
        for value in values
        if isinstance(value, Period) and value.low is not None and value.low == value.high
    }
    return [_placed(value, days) for value in values]


def _placed(value: Value, days: Mapping[int, dt.date]) -> Value:
    """The value, on the day of its weekday if it is a bare one and that day is known."""
    if not isinstance(value, Period) or not value.unresolved:
        return value
    weekday = value.said.weekday
    day = None if weekday is None else days.get(weekday)
    if day is None or value.said != DateExpression(weekday=weekday):
        return value
    return replace(value, low=day, high=day)
