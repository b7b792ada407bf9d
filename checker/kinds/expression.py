"""What the words say of a date or a clock time, before anybody knows what day today is.

Grammar rules never see today: they read a `DateExpression`; `checker.kinds.calendar.resolve`
places it against the day of publication and gives a `checker.kinds.date.Period` or a
`checker.kinds.time.Clock`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import IntEnum, StrEnum, unique
from operator import attrgetter

from checker.kinds.amount import Op


@unique
class Grain(IntEnum):
    """How fine a date is told."""

    MINUTE = 0
    HOUR = 1
    DAY = 2
    WEEK = 3
    MONTH = 4
    QUARTER = 5
    SEASON = 6
    HALF = 7
    YEAR = 8
    DECADE = 9
    CENTURY = 10


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
    SAME = "same"
    """As the date told before: "on the 11th of the same month"."""


@unique
class Part(StrEnum):
    """The part of a period that is meant."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"
    WEEKEND = "weekend"


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date or clock time as far as the words tell it; fields that are not told are None.

    With ``hour`` it is of kind ``time``, else of kind ``date``. As a `checker.model.Value` it is
    what is told, unresolved.
    """

    calendar: Calendar = Calendar.GREGORIAN
    century: int | None = None
    """21 is 2001-2100."""

    decade: int | None = None
    """1990 where the century is told or clear, else 90: "the nineties"."""

    year: int | None = None
    """Of ``calendar``; beyond the Hijri table, with a Hijri month, of the common era."""

    season: int | None = None
    """0 winter, 1 spring, 2 summer, 3 autumn."""

    section: tuple[int, int] | None = None
    """Which one of how many equal parts of the year: ``(2, 4)`` is the second quarter."""

    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """0 is Monday."""

    hour: int | None = None
    minute: int | None = None
    zone: int | None = None
    """Minutes east of UTC, where a zone is told."""

    twelve: bool = False
    """The hour counts to 12, and the words do not say which half of the day is meant."""

    unit: Grain | None = None
    shift: int | None = None
    """With ``unit``: so many units from the day of publication; -1 week is "last week". Where
    finer fields are told too, they pick inside it: weekday 2 with -1 week."""

    direction: Direction = Direction.NONE
    part: Part | None = None
    op: Op = Op.EQ
    """``eq`` for a date or a list, ``range`` from ... to, ``lt gt le ge`` before and after,
    ``approx`` about."""

    begins: bool = False
    """Something runs from here on: "since 5 May", "began on 5 May"."""

    future_clause: bool = False
    """The clause speaks of the future, so that a bare weekday or month is the next one."""

    until: bool = False
    """It may as well lie behind: of "until June", told in no tense, the nearest June is meant."""

    through: DateExpression | None = None
    """The last of a range or list: "2018 and 2019", "from 3 to 5 May"."""

    def __post_init__(self) -> None:
        for value, (name, low, high) in zip(_LIMITED(self), _LIMITS, strict=True):
            if value is not None and not low <= value <= high:
                raise ValueError(f"{name} must be in {low}..{high}, got {value}")
        if (self.shift is None) != (self.unit is None):
            raise ValueError("shift and unit are told together or not at all")

    @property
    def grain(self) -> Grain:
        """How fine the date is told: by its finest field."""
        if self.hour is not None:
            return Grain.HOUR if self.minute is None else Grain.MINUTE
        for name, grain in _GRAINS.items():
            if getattr(self, name) is not None:
                return grain
        if self.section is not None:
            return Grain.HALF if self.section[1] == 2 else Grain.QUARTER
        for name, grain in _COARSE_GRAINS.items():
            if getattr(self, name) is not None:
                return grain
        return Grain.CENTURY if self.unit is None else self.unit

    @property
    def tells_day(self) -> bool:
        """Whether any field but the clock's is told."""
        return self.unit is not None or any(
            getattr(self, name) is not None for name in (*_GRAINS, *_COARSE_GRAINS, "section")
        )

    def key(self) -> str:
        """See `checker.model.Value.key`."""
        return ",".join(_told(self))

    def shown(self) -> str:
        """See `checker.model.Value.shown`; only what is told, so "Wednesday" or "12 September"."""
        words = [*_placed(self), *_named(self)]
        text = " ".join(words) or self.key()
        if self.through is not None:
            text = f"{text} – {self.through.shown()}"
        return _SIGNS.get(self.op, "") + text

    def to_json(self) -> dict[str, object]:
        """See `checker.model.Value.to_json`; both ends null, for no day is known."""
        return {"low": None, "high": None, "op": self.op.value, "unit": None}


_LIMITS = (
    ("century", 1, 99),
    ("decade", 0, 9990),
    ("year", 1, 9998),
    ("season", 0, 3),
    ("month", 1, 12),
    ("day", 1, 31),
    ("weekday", 0, 6),
    ("hour", 0, 23),
    ("minute", 0, 59),
    ("zone", -840, 840),
)
_LIMITED = attrgetter(*(name for name, _, _ in _LIMITS))
# Where several are told the finest counts; a week or day with a shift is looked up last.
_GRAINS = {"day": Grain.DAY, "weekday": Grain.DAY, "month": Grain.MONTH, "season": Grain.SEASON}
_COARSE_GRAINS = {"year": Grain.YEAR, "decade": Grain.DECADE, "century": Grain.CENTURY}

_SIGNS = {Op.GE: "from ", Op.GT: "after ", Op.LE: "by ", Op.LT: "before ", Op.APPROX: "about "}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_HIJRI_MONTHS = (
    "Muharram",
    "Safar",
    "Rabi I",
    "Rabi II",
    "Jumada I",
    "Jumada II",
    "Rajab",
    "Shaban",
    "Ramadan",
    "Shawwal",
    "Dhu al-Qada",
    "Dhu al-Hijja",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SEASONS = ("winter", "spring", "summer", "autumn")
_SECTIONS = {2: "half", 3: "third", 4: "quarter"}


_PLACING = frozenset({"begins", "future_clause", "until"})


def _told(expression: DateExpression) -> list[str]:
    """The fields that differ from their default, except those that only help to place it."""
    told = []
    for field in fields(expression):
        value = getattr(expression, field.name)
        if value == field.default or field.name in _PLACING:
            continue
        text = f"({value.key()})" if isinstance(value, DateExpression) else str(value)
        told.append(f"{field.name}={text}")
    return told


def _placed(expression: DateExpression) -> list[str]:
    """The words for a part and a place relative to publication."""
    words = [] if expression.part is None else [expression.part.value]
    if expression.unit is not None and expression.shift is not None:
        unit = expression.unit.name.lower()
        here = {-1: f"last {unit}", 0: f"this {unit}", 1: f"next {unit}"}
        words.append(here.get(expression.shift, f"{expression.shift:+d} {unit}"))
    elif expression.direction is not Direction.NONE:
        words.append({"past": "last", "future": "next"}.get(expression.direction, "current"))
    return words


def _named(expression: DateExpression) -> list[str]:
    """The words for clock, weekday, day, month, year and coarser."""
    months = _MONTHS if expression.calendar is Calendar.GREGORIAN else _HIJRI_MONTHS
    section = expression.section
    words = (
        None if expression.hour is None else f"{expression.hour:02d}:{expression.minute or 0:02d}",
        None if expression.weekday is None else _WEEKDAYS[expression.weekday],
        None if expression.day is None else str(expression.day),
        None if expression.month is None else months[expression.month - 1],
        None if section is None else f"{_SECTIONS.get(section[1], 'part')} {section[0]}",
        None if expression.season is None else _SEASONS[expression.season],
        None if expression.year is None else str(expression.year),
        None if expression.decade is None else f"{expression.decade}s",
        None if expression.century is None else f"century {expression.century}",
        None if expression.calendar is Calendar.GREGORIAN else "AH",
    )
    return [word for word in words if word is not None]
