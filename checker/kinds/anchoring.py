"""Dates told in an article -> the day on which it was published.

"Today, Friday", "the 12th of the current September" and "next October" each rule out most days;
together they often leave one. The clock of the page may be the crawler's and years off, so it
bounds the day from above and has one weak vote of its own, which a contradiction overrules.
Nothing but the calendar is used: no today, no knowledge of the world.

The caller reads the article's body with its language, makes a `Mention` of each reading whose
value is a `DateExpression`, and calls `infer_anchor`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from checker.kinds.amount import Op
from checker.kinds.anchor_votes import CLOCK_VOTE, Mention, latest_year, rules_out, score
from checker.kinds.calendar import resolve
from checker.kinds.date import Period
from checker.kinds.expression import Calendar, DateExpression, Direction, Grain
from checker.kinds.stretches import moved
from checker.model import PublishedFrom

__all__ = ["Anchor", "Mention", "PageDate", "infer_anchor"]

Anchor = tuple[dt.date | None, PublishedFrom]
"""A day of publication and how it is known; (None, UNKNOWN) where nothing decides."""


@dataclass(frozen=True, slots=True)
class PageDate:
    """A bare date in the furniture of a page."""

    day: dt.date
    running: bool
    """Whether it is the clock of the site, which shows the day of each visit: of 524 articles
    under a clock that is some days late, the body contradicts one in seven, so that it dates an
    article only where the body tells the same day.
    """


_ENOUGH = 3.5
"""Least score of a day that the body alone gives: a weekday or a month, and nothing against it."""

_MARGIN = 0.25
_SPAN_YEARS = 6
"""How far a page clock may be behind: weekdays repeat after 5, 6 or 11 years."""


def infer_anchor(
    mentions: Sequence[Mention],
    page: PageDate | None = None,
    neighbours: Iterable[dt.date] = (),
) -> Anchor:
    """Return the one day of publication that fits what an article tells, if there is one.

    Args:
        mentions: The dates of the body, in text order.
        page: The date in the page's furniture, if any; publication is never later.
        neighbours: Days of other articles on the same story, if known.
    """
    voting = _voting(mentions)
    beside = tuple(neighbours)
    clock = None if page is None else page.day
    if page is not None and not page.running and not _ruled_out(page.day, voting):
        return page.day, PublishedFrom.PAGE_CLOCK
    scored = sorted(
        ((score(day, voting, clock, beside), day) for day in _candidates(voting, clock)),
        reverse=True,
    )
    if not scored:
        return None, PublishedFrom.UNKNOWN
    best, day = scored[0]
    told = any(_tells(mention.expression, day) for mention in voting)
    if told and day == clock and best >= CLOCK_VOTE - _MARGIN:
        return day, PublishedFrom.PAGE_CLOCK
    unique = len(scored) == 1 or best - scored[1][0] >= _MARGIN
    if not told or not unique or best < _ENOUGH:
        return None, PublishedFrom.UNKNOWN
    return day, PublishedFrom.BODY


def _ruled_out(day: dt.date, mentions: Sequence[Mention]) -> bool:
    return any(rules_out(mention.expression, day) for mention in mentions)


def _tells(said: DateExpression, day: dt.date) -> bool:
    """Whether "today, Wednesday" or "yesterday, 12 May" is said on that day.

    No other date tells the day of an article: it may be that of any event.
    """
    if said.unit is not Grain.DAY or said.shift is None or said.direction is not Direction.NONE:
        return False
    target = moved(day, said.shift)
    if said.month is not None and said.day is not None:
        return (said.month, said.day) == (target.month, target.day)
    return said.weekday == target.weekday()


def _voting(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions that have a vote: not quoted, of the common calendar, each wording once."""
    seen: set[tuple[str, bool]] = set()
    voting = []
    for mention in mentions:
        said = mention.expression
        key = (said.key(), said.begins)
        if mention.quoted or said.calendar is Calendar.HIJRI or said.hour is not None:
            continue
        if key not in seen or said.begins:
            seen.add(key)
            voting.append(mention)
    return voting


# --- which days are worth a look -------------------------------------------------------------


def _candidates(mentions: Sequence[Mention], clock: dt.date | None) -> set[dt.date]:
    """Days that a strong vote names: the clock's, full dates, fitting weekdays and months."""
    found = {*_dated(mentions)} | ({clock} if clock is not None else set())
    weekdays = {_anchor_weekday(mention.expression) for mention in mentions} - {None}
    months = {_current_month(mention.expression) for mention in mentions} - {None}
    near = {moved(day, step) for day in found for step in range(8)}
    for first, last in _years(mentions, clock):
        if weekdays or months:
            near |= set(_days(first, last, weekdays, months))
    found |= {day for day in near if not weekdays or day.weekday() in weekdays}
    return {day for day in found if clock is None or day <= clock}


def _dated(mentions: Sequence[Mention]) -> Iterator[dt.date]:
    """The latest full date that is told, moved by "yesterday" or "tomorrow" beside it."""
    told = []
    for mention in mentions:
        said = mention.expression
        period = resolve(replace(said, unit=None, shift=None, through=None, op=Op.EQ), None)
        if said.future_clause or not isinstance(period, Period) or period.low is None:
            continue
        if period.low == period.high:
            shift = said.shift if said.unit is Grain.DAY and said.shift is not None else 0
            told.append(moved(period.low, -shift))
    yield from sorted(told)[-1:]


def _years(mentions: Sequence[Mention], clock: dt.date | None) -> Iterator[tuple[int, int]]:
    """First and last year in which the article may have come out, if anything bounds them."""
    latest = latest_year(mentions)
    if clock is not None:
        yield max(clock.year - _SPAN_YEARS, min(latest or 0, clock.year)), clock.year
    elif latest is not None:
        yield latest, latest + 2


def _days(
    first: int, last: int, weekdays: set[int | None], months: set[int | None]
) -> Iterator[dt.date]:
    day = dt.date(max(first, 1), 1, 1)
    while day.year <= last:
        if (not weekdays or day.weekday() in weekdays) and (not months or day.month in months):
            yield day
        day = moved(day, 1)


def _anchor_weekday(said: DateExpression) -> int | None:
    """The weekday of publication that "yesterday (Thursday)" tells."""
    if said.unit is not Grain.DAY or said.shift is None or said.weekday is None:
        return None
    return (said.weekday - said.shift) % 7 if said.direction is Direction.NONE else None


def _current_month(said: DateExpression) -> int | None:
    """The month of publication that "12 September of the current month" tells."""
    return said.month if said.direction is Direction.CURRENT and said.year is None else None
