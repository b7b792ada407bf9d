"""Dates: what the words say (`DateExpression`) and, once resolved, the days they leave open.

Grammar rules never see today: they read a `DateExpression`; extraction resolves it against the
day of publication into a `Period`, which keeps the expression and its grain.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum, unique


@unique
class Grain(IntEnum):
    """How fine a date is told."""

    MINUTE = 0
    HOUR = 1
    DAY = 2
    WEEK = 3
    MONTH = 4
    SEASON = 5
    YEAR = 6
    DECADE = 7
    CENTURY = 8


@unique
class Calendar(StrEnum):
    """The calendar that year, month and day count in."""

    GREGORIAN = "gregorian"
    HIJRI = "hijri"
    """Umm al-Qura."""


@unique
class Direction(StrEnum):
    """Where the words place a date that lacks its year or week."""

    NONE = "none"
    PAST = "past"
    FUTURE = "future"
    CURRENT = "current"


@unique
class Part(StrEnum):
    """The part of a period that is meant."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"
    WEEKEND = "weekend"


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date as far as the words tell it; fields that are not told are None."""

    calendar: Calendar = Calendar.GREGORIAN
    century: int | None = None
    """21 is 2001-2100."""

    decade: int | None = None
    """1990 where the century is told or clear, else 90: "the nineties"."""

    year: int | None = None
    season: int | None = None
    """0 winter, 1 spring, 2 summer, 3 autumn."""

    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 is Monday."""

    hour: int | None = None
    minute: int | None = None
    zone: int | None = None
    """Minutes east of UTC, where a zone is told."""

    unit: Grain | None = None
    shift: int | None = None
    """With ``unit``: so many units from the day of publication; -1 week is "last week"."""

    direction: Direction = Direction.NONE
    part: Part | None = None
    future_clause: bool = False
    """The clause speaks of the future, so that a bare weekday or month is the next one."""

    through: DateExpression | None = None
    """The last of a range or list: "2018 and 2019", "from 3 to 5 May"."""
