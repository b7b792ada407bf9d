"""How well a candidate day of publication fits the dates that an article tells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from checker.kinds.amount import Op
from checker.kinds.calendar import resolve
from checker.kinds.date import Period
from checker.kinds.expression import DateExpression, Direction, Grain
from checker.kinds.stretches import moved

# Votes. What a contradiction costs is what the agreement is worth.
_WEEKDAY = 4.0
_FULL_DAY = 5.0
_MONTH = 4.0
_ORDER = 3.0
_DATELINE = 1.5
_RECENT = 0.5
CLOCK_VOTE = 1.5
_NEIGHBOUR = 3.0
_PER_YEAR = 0.5
"""Lost for each year from the clock or the latest year told: of two fitting years take the near.

From a clock it is lost day by day, so that in the first week of a year a weekday alone, which
fits one day of that year, is still open among many.
"""

_YEAR_DAYS = 365.25

_PER_DAY = 0.1
"""Lost for each day since "the 12th of the current month": of two fitting weeks take the first."""

_NEWS_CYCLE_DAYS = 3
"""Articles on one story lie this close; seven days hold each weekday just once."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One date that an article tells."""

    expression: DateExpression
    sentence: int
    """Number of its sentence: mentions of one sentence are told together, in list order."""

    quoted: bool = False
    """Inside a quotation, which has a day of its own: it has no vote."""


def latest_year(mentions: Sequence[Mention]) -> int | None:
    """Return the latest year that is told of the past, None where none is."""
    years = [
        said.year
        for mention in mentions
        for said in (mention.expression,)
        if said.year is not None and not said.future_clause and said.op in (Op.EQ, Op.GT)
    ]
    return max(years, default=None)


def score(
    day: dt.date,
    mentions: Sequence[Mention],
    clock: dt.date | None,
    neighbours: Sequence[dt.date],
) -> float:
    """Say how well a day of publication fits all that an article tells; higher is better.

    Args:
        day: The candidate.
        mentions: Those that have a vote.
        clock: The date in the page's furniture, if any.
        neighbours: Days of other articles on the same story.
    """
    total = sum(_vote(each.expression, day) for each in mentions if not _lies_behind(each, clock))
    total -= _ORDER * _disorder(mentions, day)
    if clock is not None:
        total += CLOCK_VOTE if day == clock else -_PER_YEAR * ((clock - day).days / _YEAR_DAYS)
    else:
        total -= _PER_YEAR * max(0, day.year - (latest_year(mentions) or day.year))
    if any(abs((day - other).days) <= _NEWS_CYCLE_DAYS for other in neighbours):
        total += _NEIGHBOUR
    return total


def _lies_behind(mention: Mention, clock: dt.date | None) -> bool:
    """Whether a year is later than the page itself, so that it is planned: it tells nothing."""
    year = mention.expression.year
    return clock is not None and year is not None and year > clock.year


def rules_out(said: DateExpression, day: dt.date) -> bool:
    """Whether "today, Friday" or "this May" cannot be said on a day."""
    return _vote(said, day) <= -_MONTH


def _vote(said: DateExpression, day: dt.date) -> float:
    """How strongly one date speaks for or against that day of publication."""
    if said.through is not None or said.direction is Direction.SAME:
        return 0.0
    if said.unit is Grain.DAY and said.shift is not None:
        return _near_vote(said, moved(day, said.shift))
    if said.month is None:
        early = said.year is not None and day.year < said.year
        return -_ORDER if early and not said.future_clause and said.op is Op.EQ else 0.0
    return _month_vote(said, day)


def _month_vote(said: DateExpression, day: dt.date) -> float:
    """For a month, with whatever is told beside it."""
    if said.direction is Direction.CURRENT:
        return _current_vote(said, day)
    if said.year is not None:
        return _dated_vote(said, day)
    if said.direction is not Direction.NONE and said.day is None:
        # "Last August" is not said in August, nor "next October" in October.
        return -_ORDER if day.month == said.month else 0.0
    return _weekday_vote(said, day)


def _near_vote(said: DateExpression, target: dt.date) -> float:
    """For "yesterday, Monday 15 October": weekday, day and month of the day that is meant."""
    score = 0.0
    if said.weekday is not None:
        score += _WEEKDAY if target.weekday() == said.weekday else -_WEEKDAY
    if said.month is not None and said.day is not None:
        fits = (said.month, said.day) == (target.month, target.day)
        fits = fits and said.year in (None, target.year)
        score += _FULL_DAY if fits else -_FULL_DAY
    return score


def _current_vote(said: DateExpression, day: dt.date) -> float:
    """For "the 12th of the current September": the month, and that the 12th is not far past."""
    if day.month != said.month:
        return -_MONTH
    if said.day is None:
        return _MONTH
    since = day.day - said.day
    if since < 0 and not said.future_clause:
        return _MONTH - _ORDER
    return _MONTH - _PER_DAY * abs(since)


def _dated_vote(said: DateExpression, day: dt.date) -> float:
    """For a full date: it is not later than the article, and often shortly before."""
    period = resolve(said, day)
    if not isinstance(period, Period) or period.low is None or said.future_clause:
        return 0.0
    since = (day - period.low).days
    if since < 0:
        return -_ORDER if said.op is Op.EQ else 0.0
    if said.day is None or since > 7:
        return 0.0
    return _DATELINE if since == 0 else _RECENT


def _weekday_vote(said: DateExpression, day: dt.date) -> float:
    """For "Tuesday 12 September" without a year: the weekday tells which."""
    if said.weekday is None or said.day is None:
        return 0.0
    period = resolve(replace(said, weekday=None), day)
    if not isinstance(period, Period) or period.low is None:
        return 0.0
    return _ORDER if period.low.weekday() == said.weekday else -_ORDER


def _disorder(mentions: Sequence[Mention], day: dt.date) -> int:
    """How many dates lie before the beginning that their own sentence tells them to follow.

    In "the visit, which began on 12 September and where they met on Wednesday" Wednesday is not
    before the 12th.
    """
    broken = 0
    for left, right in pairwise(mentions):
        if left.sentence != right.sentence or not left.expression.begins:
            continue
        if right.expression.begins or right.expression.grain > Grain.DAY:
            continue
        first, then = resolve(left.expression, day), resolve(right.expression, day)
        if isinstance(first, Period) and isinstance(then, Period):
            broken += first.low is not None and then.high is not None and then.high < first.low
    return broken
