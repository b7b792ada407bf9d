"""Dates that stand beside one another, in any language: told twice, listed, or the ends of a range.

A language finds the dates and what stands between them; this module says what they make together.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import NamedTuple

from checker.kinds.amount import Op
from checker.kinds.expression import DateExpression, Direction, Grain


class Hit(NamedTuple):
    """A date or clock time read from tokens ``start`` to ``end`` (exclusive)."""

    expression: DateExpression
    start: int
    end: int
    rule: str
    """The last part of the rule's name: what it reads."""

    core: int = -1
    """First token of the date itself, behind prepositions; -1 is ``start``."""


DAYS_OF_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Most days that each month of the common calendar can have."""

_PLACING = ("year", "unit", "shift", "direction", "calendar")
"""Fields that a later member of a list may lend to an earlier one."""


def numeric_date(groups: tuple[str, str, str], *, day_first: bool) -> DateExpression | None:
    """Return the date of three groups of digits, None where they are none.

    Args:
        groups: Decimal digits, as 9, 10, 2018 or 2018, 10, 9.
        day_first: The language writes the day before the month; otherwise 9/10/2018 is undecided
            and only its year is told.
    """
    first, second, third = (int(group) for group in groups)
    lengths = [len(group) for group in groups]
    if lengths[0] == 4 and max(lengths[1:]) <= 2:
        year, month, day = first, second, third
    elif lengths[2] == 4 and max(lengths[:2]) <= 2:
        day, month, year = first, second, third
        if month > 12:
            day, month = month, day
        elif not day_first and day <= 12 and day != month and 1000 <= year <= 2199:
            return DateExpression(year=year)
    else:
        return None
    possible = 1 <= month <= 12 and 1000 <= year <= 2199
    if not (possible and 1 <= day <= DAYS_OF_MONTH[month - 1]):
        return None
    return DateExpression(year=year, month=month, day=day)


def rule_name(language: str, hit: Hit) -> str:
    """Return the name of the rule that read a hit: ``<language>.<kind>.<what it reads>``."""
    said = hit.expression
    kind = "date" if said.hour is None else "time"
    if said.through is None:
        return f"{language}.{kind}.{hit.rule}"
    return f"{language}.{kind}.{'range' if said.op is Op.RANGE else 'list'}"


def is_near(said: DateExpression) -> bool:
    """Say whether an expression is a weekday or a day relative to publication."""
    return said.weekday is not None or (said.unit is Grain.DAY and said.day is None)


def united(left: DateExpression, right: DateExpression) -> DateExpression | None:
    """Return both halves of a date told twice ("yesterday, Thursday"), None if they are two.

    One half must be a weekday or a relative day, and no field may be told differently.
    """
    if left.hour is not None or right.hour is not None or right.through or left.through:
        return None
    if not (is_near(left) or is_near(right)):
        return None
    if not all(said.grain is Grain.DAY or said.unit is Grain.WEEK for said in (left, right)):
        return None
    told = {}
    for field in fields(DateExpression):
        mine, other = getattr(left, field.name), getattr(right, field.name)
        if mine not in (field.default, other) and other != field.default:
            return None
        told[field.name] = other if mine == field.default else mine
    return DateExpression(**told)


def lent(left: DateExpression, right: DateExpression) -> DateExpression:
    """Return the earlier member of a list with what only the last one tells.

    "15 January and 26 March of last year" are both of last year.
    """
    if right.hour is not None or left.hour is not None:
        return left
    bare = left.year is None and left.unit is None and left.direction is Direction.NONE
    if not bare or left.grain != right.grain or is_near(left) != is_near(right):
        return left
    return replace(left, **{name: getattr(right, name) for name in _PLACING})


def merged(left: Hit, right: Hit, link: Op) -> Hit | None:
    """Return one hit for a range, or for a list without a gap between its members; else None.

    Args:
        left: The earlier member.
        right: The later member, perhaps itself a list.
        link: ``range`` for "from … to", ``eq`` for "and".
    """
    first, last = left.expression, right.expression
    if first.through is not None or last.op is Op.RANGE:
        return None
    if first.grain != last.grain and not (link is Op.RANGE and _are_years(first, last)):
        return None
    if (first.hour is None) != (last.hour is None):
        return None
    if link is Op.EQ and not (last.op is Op.EQ and _next_to(first, last)):
        return None
    first = _with_half(first, last)
    said = replace(first, through=last.through or replace(last, op=Op.EQ), op=link)
    return Hit(said, left.start, right.end, left.rule)


def _are_years(first: DateExpression, last: DateExpression) -> bool:
    """Whether both ends of a range tell their year: "from 2014 to April 2016"."""
    return first.year is not None and last.year is not None and first.hour is None


def _with_half(first: DateExpression, last: DateExpression) -> DateExpression:
    """The first clock time of a range with the half of the day that only the last one tells."""
    if first.hour is None or last.hour is None or not first.twelve or last.twelve:
        return first
    later = first.hour % 12 + 12
    hour = later if last.hour >= 12 and later <= last.hour else first.hour
    return replace(first, hour=hour, twelve=False, zone=first.zone or last.zone)


def _next_to(first: DateExpression, second: DateExpression) -> bool:
    """Whether ``second`` is the very next day, weekday or year, so that nothing lies between."""
    if first.hour is not None:
        return False
    if first.day is not None and second.day is not None:
        same = (first.month, first.year, first.unit, first.shift)
        return same == (second.month, second.year, second.unit, second.shift) and (
            second.day - first.day == 1
        )
    if first.weekday is not None and second.weekday is not None:
        return (second.weekday - first.weekday) % 7 == 1 and first.unit == second.unit
    bare_years = first.grain is Grain.YEAR and None not in (first.year, second.year)
    return bare_years and (second.year or 0) - (first.year or 0) == 1 and first.part is None
