"""Clock times: the minutes of the day that the words leave open, and when two disagree."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from checker.kinds.amount import Op
from checker.kinds.interface import Kind, Level, otherwise
from checker.model import Relation

DAY_MINUTES = 24 * 60
_HALF_DAY = 12 * 60


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of the day, in minutes since midnight of its own zone."""

    minute: int
    """0..1439."""

    zone: int | None = None
    """Minutes east of UTC; None where no zone is told."""

    day: dt.date | None = None
    """In the same zone, where it is known."""

    through: int | None = None
    """The last minute of a range, 0..1439; smaller than ``minute`` if it passes midnight."""

    op: Op = Op.EQ
    fine: bool = True
    """Told to the minute ("8:15"), not only to the hour."""

    twelve: bool = False
    """The words do not say which half of the day is meant: ``minute`` is below 12:59."""

    def __post_init__(self) -> None:
        for minute in (self.minute, self.through):
            if minute is not None and not 0 <= minute < DAY_MINUTES:
                raise ValueError(f"minute of the day must be in 0..1439, got {minute}")

    def key(self) -> str:
        """See `checker.model.Value.key`."""
        half = "?" if self.twelve else ""
        return f"{self.op.value}:{self.shown()}{half}"

    def shown(self) -> str:
        """See `checker.model.Value.shown`: ISO 8601 where the day is known."""
        text = _spell(self.minute)
        if self.through is not None:
            text = f"{text}–{_spell(self.through)}"
        if self.day is not None:
            text = f"{self.day} {text}"
        return f"{text}{_offset(self.zone)}"

    def to_json(self) -> dict[str, object]:
        """See `checker.model.Value.to_json`: ISO 8601, a time with its day if that is known."""
        last = self.minute if self.through is None else self.through
        day = "" if self.day is None else f"{self.day}T"
        low, high = (f"{day}{_spell(end)}{_offset(self.zone)}" for end in (self.minute, last))
        return {"low": low, "high": high, "op": self.op.value, "unit": None}


def _spell(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def _offset(zone: int | None) -> str:
    if zone is None:
        return ""
    sign = "-" if zone < 0 else "+"
    return f"{sign}{abs(zone) // 60:02d}:{abs(zone) % 60:02d}"


def _apart(left: Clock, right: Clock) -> int:
    """Minutes between two times, the shorter way round the dial; a zone not told is UTC."""
    cycle = _HALF_DAY if left.twelve or right.twelve else DAY_MINUTES
    distance = (_universal(left) - _universal(right)) % cycle
    return min(distance, cycle - distance)


def _universal(clock: Clock) -> int:
    return clock.minute - (clock.zone or 0)


def _same_zone(left: Clock, right: Clock) -> bool:
    return (left.zone is None) == (right.zone is None)


def _other_day(left: Clock, right: Clock) -> bool:
    """Whether both days are known and no zone can make them one."""
    return left.day is not None and right.day is not None and abs((left.day - right.day).days) > 1


def _equal(left: Clock, right: Clock) -> bool:
    if _other_day(left, right) or left.through != right.through or left.op != right.op:
        return False
    if _same_zone(left, right):
        return _apart(left, right) == 0
    return left.minute == right.minute and left.twelve == right.twelve


def _range(clock: Clock) -> tuple[int, int]:
    """First and last minute that the words allow, the last not before the first."""
    first, last = clock.minute, clock.minute if clock.through is None else clock.through
    if clock.op is Op.APPROX:
        first, last = first - 15, last + 15
    elif not clock.fine:
        first, last = first - 5, last + 5  # "at five" is rounded, as 16:57 is told
    if clock.op in (Op.GE, Op.GT):
        last = DAY_MINUTES - 1
    elif clock.op in (Op.LE, Op.LT):
        first = 0
    return first, last if last >= first else last + DAY_MINUTES


def _meets(left: Clock, right: Clock) -> bool:
    if _other_day(left, right) or not _same_zone(left, right):
        return False
    (low, high), (other_low, other_high) = _range(left), _range(right)
    cycle = _HALF_DAY if left.twelve or right.twelve else DAY_MINUTES
    shift = (right.zone or 0) - (left.zone or 0)
    other_low, other_high = other_low - shift, other_high - shift
    return any(
        low <= other_high + turn * cycle and other_low + turn * cycle <= high
        for turn in range(-3, 4)
    )


def _zone_may_explain(left: Clock, right: Clock) -> bool:
    """Say whether one zone is told, and the times are whole hours apart, as most zones are.

    On a dial of 24 hours any number of them is a zone of somewhere.
    """
    return not _same_zone(left, right) and _apart(left, right) % 60 == 0


def _no_zone_explains(left: Clock, right: Clock) -> bool:
    """Say whether two exact times are further apart than any zone: not by quarters of an hour."""
    exact = all(
        clock.fine and clock.through is None and clock.op is Op.EQ for clock in (left, right)
    )
    return exact and not _same_zone(left, right) and _apart(left, right) % _QUARTER != 0


_QUARTER = 15
"""Minutes: all zones in use are whole quarters of an hour from UTC, Nepal's 05:45 among them."""

TIME: Kind[Clock] = Kind(
    name="time",
    value_type=Clock,
    levels=(
        Level("time.equal", _equal, Relation.SAME, "the same time"),
        Level("time.overlap", _meets, Relation.COMPATIBLE, "the times overlap"),
        Level(
            "time.zone_untold",
            _zone_may_explain,
            Relation.COMPATIBLE,
            "one time has no zone, and they are whole hours apart",
        ),
        Level(
            "time.minutes",
            _no_zone_explains,
            Relation.CONTRADICTION,
            "one time has no zone, and no zone is so many minutes off",
        ),
        Level(
            "time.zone_unknown",
            lambda left, right: not _same_zone(left, right),
            Relation.UNKNOWN,
            "one time has no zone",
        ),
        Level("time.disjoint", otherwise, Relation.CONTRADICTION, "the times differ"),
    ),
)
