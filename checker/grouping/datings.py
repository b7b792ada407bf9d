"""Two dates or hours -> whether they date one event."""

from __future__ import annotations

from typing import NamedTuple

from checker.grouping.pair import DATES, Pair
from checker.grouping.view import View, clash
from checker.languages.concepts import SAID, are_sides, stage_of
from checker.languages.dated_concepts import DELAYED, STAGES, are_akin
from checker.model import Fact


class _Dated(NamedTuple):
    """What a date dates: an event, and whether its beginning or its end; '' where untold."""

    event: str
    stage: str


def same_dated_event(pair: Pair) -> float:
    """How surely two dates are of one event.

    2 the same beginning or end of one event, 1 one event, 0.5 two words that may tell one event,
    0 not told, -1 two events, or the beginning and the end of one.
    """
    left, right = pair.left, pair.right
    if left.fact.kind not in DATES or SAID in (left.event, right.event):
        return 0.0
    first, second = _dated(left), _dated(right)
    if first.stage and second.stage and first.stage != second.stage:
        return -1.0
    return _likeness(first, second)


def _dated(view: View) -> _Dated:
    return _Dated(view.event, stage_of(view.fact.context.concepts))


def _likeness(first: _Dated, second: _Dated) -> float:
    names = first.event or first.stage, second.event or second.stage
    if "" in names:
        return 0.0
    if first.event == second.event != "":
        return 2.0 if first == second and first.stage else 1.0
    untold = "" in (first.event, second.event) and first.stage == second.stage
    if untold or are_akin(*names) or are_sides(*names):
        return 0.5
    # "begins" may be told of any event, and what is put off has another date than it had.
    return 0.0 if {DELAYED, *STAGES} & {*names} else -1.0


def hours_of_two_days(pair: Pair) -> bool:
    """Whether two hours stand beside their days, and these differ: 1 pm Saturday, 7 pm Friday."""
    if not pair.left.fact.kind == pair.right.fact.kind == "time":
        return False
    left, right = _day_beside(pair.left), _day_beside(pair.right)
    return left is not None and right is not None and clash(left, right)


def _day_beside(hour: View) -> Fact | None:
    """Return the date told next to an hour, on either side of it."""
    span = hour.fact.span
    for fact in hour.sentence.facts:
        gap = max(fact.span.start - span.end, span.start - fact.span.end)
        if fact.kind == "date" and gap <= _NEXT_TO:
            return fact
    return None


_NEXT_TO = 12
"""Code points between an hour and its day: "at 7 pm on Friday"."""
