"""Two views side by side: what every piece of evidence looks at."""

from __future__ import annotations

from dataclasses import dataclass

from checker.grouping.view import WEEK, View
from checker.kinds import KINDS, Amount, Period
from checker.kinds.date import Grain
from checker.languages.yearly import AXES
from checker.model import Context, Fact, Relation


@dataclass(frozen=True, slots=True)
class Pair:
    """Two views and what is known of them together."""

    left: View
    right: View
    cosine: float
    """Of the masked statements' vectors, in [-1, 1]."""

    story: float
    """How much the two articles tell one story, in [0, 1]; 1 within one article."""

    days: float | None
    """Days between the two publications; None where one is not known."""

    one_article: bool = False
    beside: tuple[View, ...] = ()
    """Counts of one that only a bare singular tells, in either of the two sentences."""

    @property
    def one_language(self) -> bool:
        """Whether both facts are told in the same language."""
        return self.left.fact.sentence.language == self.right.fact.sentence.language


def event_dates(pair: Pair) -> Relation | None:
    """Return how the dates of the two events relate; None where one is not told or resolved.

    A date from which something is counted dates no event, nor does one until which it is; and
    what is still so was so on the other day as well. Of an event the year that is not told is that
    of the news, so that one told with another year is another.
    """
    if any(_is_undated(view.fact) for view in (pair.left, pair.right)):
        return None
    left, right = pair.left.fact.context.when, pair.right.fact.context.when
    if not isinstance(left, Period) or not isinstance(right, Period):
        return None
    level = KINDS["date"].compare(left, right)
    if level.name == "date.year_untold":
        return Relation.CONTRADICTION
    return None if level.relation is Relation.UNKNOWN else level.relation


def _is_undated(fact: Fact) -> bool:
    """Say whether a figure stands so when it is told, whenever its event was.

    Nor does a fiscal year date it, which is no year of the calendar.
    """
    context = fact.context
    return context.since or context.until or context.still or _is_of_a_fiscal_year(context)


def _is_of_a_fiscal_year(context: Context) -> bool:
    wide = isinstance(context.when, Period) and context.when.said.grain >= Grain.YEAR
    return wide and any(sort.startswith(AXES) for sort in context.sorts)


def news_of_two_days(pair: Pair) -> bool:
    """Say whether two articles bring the news of two days, and a value has no day of its own."""
    left, right = pair.left, pair.right
    if left.fact.kind in DATES or (_is_dated(left.fact) and _is_dated(right.fact)):
        return False
    return left.news is not None and right.news is not None and left.news != right.news


def unit_of(fact: Fact) -> str | None:
    """Return the unit of a value; None where it has none, as a date."""
    return fact.value.unit if isinstance(fact.value, Amount) else None


def _is_dated(fact: Fact) -> bool:
    """Say whether a value has a day or week of its own: "this year" tells neither."""
    when = fact.context.when
    if fact.context.since or not isinstance(when, Period):
        return False
    return when.low is not None and when.high is not None and (when.high - when.low).days <= WEEK


DATES = ("date", "time")
"""Kinds whose value is a time itself, so that the time of their event says nothing."""
