"""Finding -> chart of its values by time of publication, as places on a drawing; no markup here.

Values lie on a true scale where the figure runs (a toll that grows) and on evenly spaced rows
otherwise, because a seventh and a tenth trip, or two dates, have no distance worth drawing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from checker.model import Value, Verdict

WIDTH = 960
LEFT = 20
RIGHT = 20
TOP = 24
BOTTOM = 52
_LETTER = 8.5  # room for one letter of a value's name

ROW = 34
_DOT = 10
_RUNNING = frozenset({"count", "money", "measure", "percentage"})
_LEAST_LABEL_GAP = 17
_LABEL_LENGTH = 22  # characters of a value's name; the table has all of it
_UNDATED = 70  # room for the column of statements without a day
_LAST = WIDTH - RIGHT - 25  # its middle
_MIDDLE_MARK = dt.timedelta(days=4)  # a shorter period has no day in its middle worth naming
_LARGEST_RATIO = 40  # of values on a true scale; beyond it the small ones would lie on one line


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement as the chart needs it."""

    number: int
    """Its number on the page, from 1."""

    row: int
    """Index of its value row."""

    when: dt.datetime | None
    caption: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A statement on the drawing."""

    x: float
    y: float
    number: int
    row: int
    caption: str


@dataclass(frozen=True, slots=True)
class Label:
    """Words beside an axis, and where the line or the mark that they name lies."""

    at: float
    text: str
    anchor: str = "start"
    """Which end of the words lies there, in reading direction: ``start``, ``middle``, ``end``."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How to draw."""

    running: bool
    """The figure runs: a true scale, and a line that holds each value until the next."""

    mirrored: bool
    """Time runs from right to left, as the page is read."""

    name: Callable[[dt.datetime], str]
    """Spells a time for the axis."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing ``width`` by ``height``; x grows to the right, y downwards."""

    width: int
    height: int
    dots: tuple[Dot, ...]
    steps: tuple[tuple[float, float], ...]
    """Corners of the step line of a running figure; empty where the figure does not run."""

    rows: tuple[Label, ...]
    """Grid lines, one a value."""

    days: tuple[Label, ...]
    """Marks of the time axis, without overlap."""

    undated: float | None
    """Where the column of statements without a day stands; None where all have one."""

    left: float
    """Where the plot begins, before mirroring: as far in as the names of the values need."""

    mirrored: bool

    @property
    def plot(self) -> tuple[float, float]:
        """Where the grid lines begin and end."""
        ends = (self.left, WIDTH - RIGHT)
        return (WIDTH - ends[1], WIDTH - ends[0]) if self.mirrored else ends

    @property
    def labels(self) -> float:
        """Where the names of the values begin, in reading direction."""
        return WIDTH - LEFT if self.mirrored else LEFT


def draw(
    rows: Sequence[tuple[str, Value]], statements: Sequence[Statement], manner: Manner
) -> Chart:
    """Draw values over time.

    Args:
        rows: Each value as shown and as it is, in order of value.
        statements: In any order; those without a day stand in a column of their own.
        manner: How.
    """
    heights = _heights([value for _, value in rows], scaled=manner.running)
    height = TOP + BOTTOM + ROW * (max(len(rows), 3) - 1)
    levels = [TOP + (1 - place) * (height - TOP - BOTTOM) for place in heights]
    period = _period(statements)
    undated = period is not None and any(statement.when is None for statement in statements)
    left = LEFT + _LETTER * (2 + max(len(_short(text)) for text, _ in rows))
    ends = (left + _DOT, WIDTH - RIGHT - _DOT - (_UNDATED if undated else 0))
    dots = [
        Dot(_place(one.when, period, ends), levels[one.row], one.number, one.row, one.caption)
        for one in statements
    ]
    chart = Chart(
        width=WIDTH,
        height=height,
        dots=_apart(dots, WIDTH - RIGHT - _DOT - left),
        steps=_steps(dots, statements) if manner.running else (),
        rows=tuple(
            Label(level, _short(text)) for level, (text, _) in zip(levels, rows, strict=True)
        ),
        days=_days(period, ends, manner.name),
        undated=_LAST if undated else None,
        left=left,
        mirrored=manner.mirrored,
    )
    return _mirror(chart) if manner.mirrored else chart


def runs(kind: str, verdict: Verdict | None, statements: Sequence[Statement]) -> bool:
    """Say whether values are a figure that moved: an update, or three values that only grow.

    ``verdict`` is None where it must not be told.
    """
    if verdict is Verdict.UPDATE:
        return True
    told = sorted((one.when, one.row) for one in statements if one.when is not None)
    path = [row for _, row in told]
    return kind in _RUNNING and len(set(path)) >= 3 and path == sorted(path)


def size(value: Value) -> Fraction | None:
    """Return the number that a value is drawn at; None where it is not a number."""
    document = value.to_json()
    ends = [end for end in (document["low"], document["high"]) if end is not None]
    try:
        return Fraction(str(ends[0]))
    except (ValueError, IndexError):
        return None


def _heights(values: Sequence[Value], *, scaled: bool) -> list[float]:
    """Return how high each row lies, from 0 to 1."""
    even = [place / max(1, len(values) - 1) for place in range(len(values))]
    sizes = [size(value) for value in values]
    known = [number for number in sizes if number is not None]
    if not scaled or len(known) < len(sizes) or not _drawable(known):
        return even
    low, high = min(known), max(known)
    return [float((number - low) / (high - low)) for number in known]


def _drawable(sizes: Sequence[Fraction]) -> bool:
    """Say whether rows on a true scale would all have room for their labels."""
    ordered = sorted(sizes)
    spread = ordered[-1] - ordered[0]
    if not spread or (ordered[0] > 0 and ordered[-1] / ordered[0] > _LARGEST_RATIO):
        return False
    least = min(after - before for before, after in pairwise(ordered))
    return least / spread * ROW * (max(len(sizes), 3) - 1) >= _LEAST_LABEL_GAP


def _period(statements: Sequence[Statement]) -> tuple[dt.datetime, dt.datetime] | None:
    times = [statement.when for statement in statements if statement.when is not None]
    return (min(times), max(times)) if times else None


def _place(
    when: dt.datetime | None,
    period: tuple[dt.datetime, dt.datetime] | None,
    ends: tuple[float, float],
) -> float:
    left, right = ends
    if period is not None and when is None:
        return _LAST
    if period is None or when is None or period[0] == period[1]:
        return (left + right) / 2
    return left + (when - period[0]) / (period[1] - period[0]) * (right - left)


def _apart(dots: Sequence[Dot], room: float) -> tuple[Dot, ...]:
    """Move dots on one row aside until none covers another, and squeeze rows that are too full."""
    moved: list[Dot] = []
    for row in sorted({dot.row for dot in dots}):
        line = sorted((dot for dot in dots if dot.row == row), key=lambda dot: (dot.x, dot.number))
        gap = min(2 * _DOT + 1, room / max(1, len(line)))
        last = float("-inf")
        for dot in line:
            last = max(dot.x, last + gap)
            moved.append(replace(dot, x=last))
        over = last - (WIDTH - RIGHT - _DOT)
        if over > 0:
            limit: float = WIDTH - RIGHT - _DOT
            for place in range(len(moved) - 1, len(moved) - 1 - len(line), -1):
                moved[place] = replace(moved[place], x=min(moved[place].x, limit))
                limit = moved[place].x - gap
    return tuple(sorted(moved, key=lambda dot: dot.number))


def _steps(dots: Sequence[Dot], statements: Sequence[Statement]) -> tuple[tuple[float, float], ...]:
    """Return the corners of a line that holds each value until the next statement."""
    timed = sorted(
        (statement.when, dot.number, dot.x, dot.y)
        for dot, statement in zip(dots, statements, strict=True)
        if statement.when is not None
    )
    corners: list[tuple[float, float]] = []
    for _, _, x, y in timed:
        if corners:
            corners.append((x, corners[-1][1]))
        corners.append((x, y))
    return tuple(corners)


def _days(
    period: tuple[dt.datetime, dt.datetime] | None,
    ends: tuple[float, float],
    name: Callable[[dt.datetime], str],
) -> tuple[Label, ...]:
    """Return the marks of the time axis: the first and the last statement, and the middle."""
    if period is None:
        return ()
    low, high = period
    if low == high:
        return (Label(sum(ends) / 2, name(low), "middle"),)
    marks = [Label(ends[0], name(low), "start"), Label(ends[1], name(high), "end")]
    if high - low >= _MIDDLE_MARK:
        midnight = (low + (high - low) / 2).replace(hour=0, minute=0, second=0, microsecond=0)
        marks.insert(1, Label(_place(midnight, period, ends), name(midnight), "middle"))
    return tuple(marks)


def _short(text: str) -> str:
    return text if len(text) <= _LABEL_LENGTH else text[: _LABEL_LENGTH - 1].rstrip() + "…"


def _mirror(chart: Chart) -> Chart:
    return replace(
        chart,
        dots=tuple(replace(dot, x=WIDTH - dot.x) for dot in chart.dots),
        days=tuple(replace(day, at=WIDTH - day.at) for day in chart.days),
        undated=None if chart.undated is None else WIDTH - chart.undated,
        steps=tuple((WIDTH - x, y) for x, y in chart.steps),
    )
