"""Two views -> whether their figures hold at two times, or over two lengths of time."""

from __future__ import annotations

import datetime as dt

from checker.grouping.pair import DATES, Pair
from checker.grouping.parts import part_level
from checker.grouping.view import WEEK, View
from checker.kinds import Period
from checker.languages.concepts import FATES, OUTCOMES
from checker.languages.lengths import APART, DAYS, EVERY, LASTS, MONTHS, ONE_DAY
from checker.languages.moments import BEFORE, THEN
from checker.languages.yearly import AXES


def other_year(pair: Pair) -> bool:
    """Whether each is of another fiscal year or season: of the current one, of 2018-2019.

    When such a year begins is not known, so that only years count as two that no beginning makes
    one: in June "the next" may be what is called "the current" in July.
    """
    if pair.left.fact.kind in DATES or pair.right.fact.kind in DATES:
        return False
    left, right = _years(pair.left), _years(pair.right)
    return any(
        _are_two(which, right[axis], axis, pair) for axis, which in left.items() if axis in right
    )


OF_TIME = frozenset({*AXES, "window", "length"})
"""Axes of sorts whose names alone do not tell whether two are one."""


def _years(view: View) -> dict[str, str]:
    told = (sort.partition(":") for sort in view.fact.context.sorts)
    return {axis: which for axis, _, which in told if axis in AXES}


def _are_two(left: str, right: str, axis: str, pair: Pair) -> bool:
    """Say whether two years, each as it is told, cannot be one."""
    told = {left, right}
    if told.isdisjoint(_SHIFTS) and len(left) == len(right):
        return left != right
    if pair.one_article and told <= _PLAIN:
        return left != right
    first = _possible(left, axis, pair.left.published)
    second = _possible(right, axis, pair.right.published)
    return bool(first) and bool(second) and first.isdisjoint(second)


_NEW = "new"

_SHIFTS = {"last": -1, "this": 0, "next": 1, _NEW: 1}
"""Years from the one that runs when it is said; the new one may also have just begun."""

_PLAIN = _SHIFTS.keys() - {_NEW}

_BEGINNINGS = {"fiscal": (1, 4, 7, 10), "season": (1, 8)}
"""Months in which such years begin, here or there."""

_Year = tuple[int, int]
"""The month in which a year begins, and the calendar year of its beginning."""


def _possible(which: str, axis: str, day: dt.date | None) -> frozenset[_Year]:
    """Return the years that may be meant, none where it is not known when it was said.

    Of a single year, such as "fiscal 2018", nothing tells whether it begins or ends in it.
    """
    months = _BEGINNINGS[axis]
    if which not in _SHIFTS:
        start, _, end = which.partition("-")
        begun = {(month, int(start)) for month in months if month > 1 or not end}
        ends = {(month, int(start) - 1) for month in months if month > 1 and not end}
        return frozenset(begun | ends)
    if day is None:
        return frozenset()
    return frozenset(
        (month, running + shift)
        for month in months
        for running in _running(month, day, between=axis == "season")
        for shift in _shifts(which, month, day)
    )


def _shifts(which: str, month: int, day: dt.date) -> tuple[int, ...]:
    """Return how many years from the running one may be meant."""
    begun = which == _NEW and (day.month - month) % 12 < _JUST_BEGUN
    return (0, 1) if begun else (_SHIFTS[which],)


_JUST_BEGUN = 2
"""Months from the beginning of a year in which it is still called the new one."""


def _running(month: int, day: dt.date, *, between: bool) -> tuple[int, ...]:
    """Return which years that begin in a month may be called the current one on a day.

    Between two seasons the one may be, or the other.
    """
    running = day.year if day.month >= month else day.year - 1
    return (running, running + 1) if between and month - _PAUSE <= day.month < month else (running,)


_PAUSE = 3
"""Months before a season in which none is played."""


def one_day_of_several(pair: Pair) -> bool:
    """Whether one counts several days, and the other one of them: over two days, on Friday.

    Not where the other sentence tells the other days as well, and all add up.
    """
    left, right = pair.left, pair.right
    two = (_over_days(left) and _on_a_day(right)) or (_over_days(right) and _on_a_day(left))
    return two and not part_level(pair)


def long_run_against_day(pair: Pair) -> bool:
    """Whether one counts since a week or more before the day of which the other is."""
    left, right = pair.left, pair.right
    return _began_before(left, right) or _began_before(right, left)


def _began_before(running: View, closed: View) -> bool:
    since, when = running.fact.context, closed.fact.context.when
    one_event = running.event == closed.event and running.event in FATES | OUTCOMES
    if not (one_event and since.since and _has_a_day(closed)):
        return False
    if not isinstance(since.when, Period):
        return False
    start = since.when.high or since.when.low
    if start is None or not isinstance(when, Period) or when.low is None:
        return False
    return (when.low - start).days >= WEEK


def _over_days(view: View) -> bool:
    """Say whether a figure counts several days; of months only those whom they befell.

    What a firm made in months it tells on one day.
    """
    sorts = view.fact.context.sorts
    told = DAYS in sorts or (MONTHS in sorts and view.event in FATES)
    return told and not _has_a_day(view)


def _on_a_day(view: View) -> bool:
    sorts = view.fact.context.sorts
    return ONE_DAY in sorts or (sorts.isdisjoint({DAYS, MONTHS}) and _has_a_day(view))


def _has_a_day(view: View) -> bool:
    """Say whether a figure is of one day; not what is counted from or until then, or still so."""
    fact, when = view.fact, view.fact.context.when
    if fact.kind not in _COUNTED or fact.context.since or fact.context.until or fact.context.still:
        return False
    return isinstance(when, Period) and when.low is not None and when.low == when.high


_COUNTED = frozenset({"count", "money", "measure", "percentage"})


def other_length(pair: Pair) -> bool:
    """Whether two lengths are of two things: how long a visit lasts, how long after a vote it is.

    Or how often something comes.
    """
    left, right = (view.fact.context.sorts & _LENGTHS for view in (pair.left, pair.right))
    return bool(left) and bool(right) and left != right


_LENGTHS = frozenset({LASTS, APART, EVERY})


def of_then(pair: Pair) -> bool:
    """Whether one stood so at a time told before, and the other is news of another day."""
    left, right = pair.left, pair.right
    return _stood_before(left, right) or _stood_before(right, left)


def _stood_before(then: View, fresh: View) -> bool:
    context = then.fact.context
    if THEN not in context.sorts or THEN in fresh.fact.context.sorts or then.fact.kind in DATES:
        return False
    when, day = context.when, fresh.news
    if not isinstance(when, Period) or when.low is None or when.high is None or day is None:
        return False
    return fresh.fact.context.when is None and not when.low <= day <= when.high


def of_before(pair: Pair) -> bool:
    """Whether one stood so before, and the other is news: "a year earlier it made 2 billion".

    Not between articles that lie days apart, nor where the other is dated well before its article.
    """
    if (pair.days or 0) > _ONE_NEWS or pair.left.fact.kind in DATES:
        return False
    left, right = pair.left, pair.right
    return _is_older(left, right) or _is_older(right, left)


def _is_older(older: View, news: View) -> bool:
    """Say whether one is told of an earlier time or the last season, and the other of none."""
    if news.past or BEFORE in news.fact.context.sorts:
        return False
    last = _LAST in _years(older).values() and not _years(news)
    return last or BEFORE in older.fact.context.sorts


_LAST = "last"
"""Season or fiscal year."""

_ONE_NEWS = 2
"""Days between two articles that bring one news, at most."""
