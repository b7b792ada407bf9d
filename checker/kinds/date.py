"""Dates, once resolved: the days that the words leave open, and when two dates disagree."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from checker.kinds.amount import Op
from checker.kinds.expression import Calendar, DateExpression, Direction, Grain, Part
from checker.kinds.interface import Kind, Level, otherwise
from checker.kinds.stretches import moved
from checker.model import Relation

__all__ = ["DATE", "Calendar", "DateExpression", "Direction", "Grain", "Part", "Period"]


@dataclass(frozen=True, slots=True)
class Period:
    """The days from ``low`` to ``high``, both included, in which the told date lies.

    ``None`` at one end is unbounded ("before May"); at both ends the date is unresolved, since the
    day of publication is not known: then `said` is all there is.
    """

    low: dt.date | None
    high: dt.date | None
    grain: Grain
    said: DateExpression

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.high < self.low:
            raise ValueError(f"period must have low <= high, got {self.low}..{self.high}")

    @property
    def unresolved(self) -> bool:
        """Whether the words and the anchor together do not give a single day to hold on to."""
        return self.low is None and self.high is None

    @property
    def op(self) -> Op:
        """The bound that the words put on the date."""
        return self.said.op

    def key(self) -> str:
        """See `checker.model.Value.key`."""
        if self.unresolved:
            return f"?{self.said.key()}"
        return f"{self.op.value}:{self.low or ''}..{self.high or ''}"

    def shown(self) -> str:
        """See `checker.model.Value.shown`: ISO 8601, as coarse as the words are."""
        if self.unresolved:
            return self.said.shown()
        if self.low is None:
            return f"until {self.high}"
        if self.high is None:
            return f"from {self.low}"
        return _named(self.low, self.high)

    def to_json(self) -> dict[str, object]:
        """See `checker.model.Value.to_json`."""
        low, high = (None if day is None else day.isoformat() for day in (self.low, self.high))
        return {"low": low, "high": high, "op": self.op.value, "unit": None}

    def widest(self) -> tuple[dt.date, dt.date]:
        """Return the first and last day that a generous reader would allow.

        "Early 2011" and "last week" have soft edges: weeks begin on Saturday, Sunday or Monday,
        and nobody agrees where "late" begins.
        """
        slack = _slack(self)
        low = dt.date.min if self.low is None else moved(self.low, -slack)
        high = dt.date.max if self.high is None else moved(self.high, slack)
        return low, high


def _named(low: dt.date, high: dt.date) -> str:
    if low == high:
        return low.isoformat()
    after = moved(high, 1)
    if low.day == 1 and after.day == 1:
        if (after.year - low.year) * 12 + after.month - low.month == 1:
            return f"{low:%Y-%m}"
        if low.month == after.month == 1:
            return f"{low.year}" if after.year - low.year == 1 else f"{low.year}–{high.year}"
    return f"{low} – {high}"


_SLACK_DAYS = {Grain.WEEK: 2, Grain.SEASON: 31, Grain.CENTURY: 366}
_PART_SLACK_DAYS = {
    Grain.DAY: 0,
    Grain.WEEK: 2,
    Grain.MONTH: 5,
    Grain.YEAR: 62,
    Grain.DECADE: 800,
    Grain.CENTURY: 9000,
}


def _slack(period: Period) -> int:
    """Days by which the ends of a period are soft."""
    said = period.said
    slack = _SLACK_DAYS.get(period.grain, 0)
    if said.part is not None:
        slack = max(
            slack, 1 if said.part is Part.WEEKEND else _PART_SLACK_DAYS.get(period.grain, 31)
        )
    if said.op is Op.APPROX or (said.shift is not None and abs(said.shift) > 1):
        slack = max(slack, {Grain.DAY: 0, Grain.WEEK: 4, Grain.MONTH: 16}.get(period.grain, 183))
    if said.calendar is Calendar.HIJRI:
        slack = max(slack, 1)  # the day begins at sunset, and moon sighting differs by country
    return slack


def _equal(left: Period, right: Period) -> bool:
    return not left.unresolved and left.key() == right.key()


def _known(left: Period, right: Period) -> bool:
    return not left.unresolved and not right.unresolved


def _within(left: Period, right: Period) -> bool:
    if not _known(left, right):
        return False
    (left_low, left_high), (right_low, right_high) = _ends(left), _ends(right)
    inside = left_low >= right_low and left_high <= right_high
    around = right_low >= left_low and right_high <= left_high
    return inside or around


def _ends(period: Period) -> tuple[dt.date, dt.date]:
    return period.low or dt.date.min, period.high or dt.date.max


def _meets(left: Period, right: Period) -> bool:
    if not _known(left, right):
        return False
    (left_low, left_high), (right_low, right_high) = left.widest(), right.widest()
    return left_low <= right_high and right_low <= left_high


def _year_untold(left: Period, right: Period) -> bool:
    """Say whether two dates meet but for a year that one does not tell, and publication gave it.

    "On 24 March" is that of any year, so that it answers "24 March 2030"; two days without their
    years, or with them, are what they are.
    """
    if not _known(left, right) or _infers_year(left) == _infers_year(right):
        return False
    bare, told = (left, right) if _infers_year(left) else (right, left)
    if not _tells_year(told) or bare.low is None or told.low is None:
        return False
    if bare.said.calendar is not told.said.calendar:
        return False
    if bare.said.calendar is Calendar.HIJRI:
        return (bare.said.month, bare.said.day) == (told.said.month, told.said.day)
    return any(_meets(_in_year(bare, told.low.year + late), told) for late in (-1, 0, 1))


def _tells_year(period: Period) -> bool:
    """Say whether the year of a date is told: "24 March 2030", "24 March last year"."""
    return period.said.year is not None or period.said.unit is Grain.YEAR


def _infers_year(period: Period) -> bool:
    """Say whether neither the words of a date nor its weekday tell the year."""
    said = period.said
    through = None if said.through is None else said.through.year
    tells = any(part is not None for part in (said.year, through, said.unit, said.weekday))
    of_year = any(part is not None for part in (said.month, said.section, said.season))
    return of_year and not tells and said.direction is Direction.NONE


def _in_year(period: Period, year: int) -> Period:
    """Return a period as it lies where it begins in another year."""
    later = 0 if period.low is None else year - period.low.year
    ends = period.low, period.high
    low, high = (None if day is None else _years_later(day, later) for day in ends)
    return replace(period, low=low, high=high)


def _years_later(day: dt.date, years: int) -> dt.date:
    """Return the same day of another year; 28 February for the 29th where there is none."""
    year = min(max(day.year + years, dt.MINYEAR), dt.MAXYEAR)
    try:
        return day.replace(year=year)
    except ValueError:
        return day.replace(year=year, day=28)


def _same_weekday(left: Period, right: Period) -> bool:
    """Say whether both are told by one weekday alone, and lie a week apart.

    "On Thursday" is the last one to one writer and the next to another, who writes an hour later
    or in another time zone.
    """
    if left.low is None or right.low is None or left.said.weekday is None:
        return False
    bare = all(_bare_weekday(period.said) for period in (left, right))
    return bare and left.said.weekday == right.said.weekday and abs(left.low - right.low) <= _WEEK


_WEEK = dt.timedelta(days=7)


def _bare_weekday(said: DateExpression) -> bool:
    told = (said.day, said.month, said.year, said.unit, said.shift, said.through)
    return said.weekday is not None and all(part is None for part in told)


def _calendar_clash(left: Period, right: Period) -> bool:
    """Whether told weekdays, days or months differ, though one date is not resolved."""
    if _known(left, right):
        return False
    return any(a != b for a, b in _shared_marks(left, right))


def _calendar_match(left: Period, right: Period) -> bool:
    if _known(left, right):
        return False
    return bool(_shared_marks(left, right))


def _shared_marks(left: Period, right: Period) -> list[tuple[int, int]]:
    """The marks (weekday, day, month, year) that are known of both, pair by pair.

    A day of the month without its month counts only beside another that lacks it, and a weekday
    only where each side is a single day.
    """
    mine, other = _marks(left), _marks(right)
    return [(mine[name], other[name]) for name in mine if name in other]


def _marks(period: Period) -> dict[str, int]:
    said = period.said
    if said.through is not None or said.op not in (Op.EQ, Op.APPROX):
        return {}
    if not period.unresolved:
        return _day_marks(period)
    if said.calendar is Calendar.HIJRI:
        return {}
    told = {"weekday": said.weekday, "month": said.month, "year": said.year}
    if said.month is not None:
        told["day"] = said.day
    return {name: value for name, value in told.items() if value is not None}


def _day_marks(period: Period) -> dict[str, int]:
    """What a resolved period says of each mark: nothing where it spans several."""
    low, high = period.low, period.high
    if low is None or high is None:
        return {}
    marks = {}
    if low.year == high.year:
        marks["year"] = low.year
        if low.month == high.month:
            marks["month"] = low.month
    if low == high:
        marks |= {"day": low.day, "weekday": low.weekday()}
    return marks


DATE: Kind[Period] = Kind(
    name="date",
    value_type=Period,
    levels=(
        Level("date.equal", _equal, Relation.SAME, "the same date"),
        Level("date.within", _within, Relation.COMPATIBLE, "one date lies within the other"),
        Level("date.overlap", _meets, Relation.COMPATIBLE, "the dates overlap"),
        Level(
            "date.weekday",
            _same_weekday,
            Relation.COMPATIBLE,
            "both name one weekday, each seen from its own day of publication",
        ),
        Level(
            "date.year_untold",
            _year_untold,
            Relation.COMPATIBLE,
            "one tells no year, and the dates agree but for it",
        ),
        Level(
            "date.calendar_clash",
            _calendar_clash,
            Relation.CONTRADICTION,
            "weekday, day, month or year differ",
        ),
        Level(
            "date.calendar",
            _calendar_match,
            Relation.COMPATIBLE,
            "the dates agree as far as they are known",
        ),
        Level("date.disjoint", _known, Relation.CONTRADICTION, "the dates do not meet"),
        Level(
            "date.unknown",
            otherwise,
            Relation.UNKNOWN,
            "a date is relative to a day of publication that is not known",
        ),
    ),
)
