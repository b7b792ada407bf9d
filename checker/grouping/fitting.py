"""Facts of two kinds -> whether they tell one thing, by what stands beside their values.

"For 24 years" told in 2024 is "since 2000"; "12 of the 48" is a quarter. The values alone never
say so, and where they do not fit, nothing follows: most lengths of time and most shares in two
articles have nothing to do with each other.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction

from checker.grouping.view import View
from checker.kinds import Amount, Op, Period, may_fit
from checker.kinds.across import in_percent
from checker.kinds.units import conversion
from checker.languages import LANGUAGES
from checker.languages.concepts import event_of
from checker.languages.dated_concepts import DATED

SHARES = frozenset({"fraction", "percentage"})

_NEAREST = Fraction(10)
"""A fraction in words stands for a share that is off by less than one part in so many."""


def fits(left: View, right: View, told: tuple[dt.date | None, dt.date | None]) -> bool:
    """Say whether two facts of kinds that may fit do so.

    Args:
        left: A fact.
        right: One of another kind.
        told: The days on which their articles were published, as far as known.
    """
    kinds = left.fact.kind, right.fact.kind
    if kinds[0] == kinds[1] or not may_fit(*kinds):
        return False
    if "duration" in kinds:
        dated, lasting, day = (
            (left, right, told[1]) if kinds[0] == "date" else (right, left, told[0])
        )
        return day is not None and _of_one_course(left, right) and _began(dated, lasting, day)
    part, share = (left, right) if kinds[0] == "count" else (right, left)
    return of_one_whole(part, share) and _is_share(part, share)


def of_one_whole(first: View, second: View) -> bool:
    """Say whether two shares, or a share and a count, are of the same things.

    What a percentage is of often stands beside it only: "33 percent of all voters".
    """
    left, right = first.fact.value, second.fact.value
    if not isinstance(left, Amount) or not isinstance(right, Amount) or left.vague or right.vague:
        return False
    told = (first.noun == second.noun and first.noun) or (
        first.thing == second.thing and first.thing
    )
    return bool(told) or _stands_beside(first, second) or _stands_beside(second, first)


def _stands_beside(told: View, other: View) -> bool:
    """Say whether what one share is of stands beside the other, by its stem or its meaning."""
    named = bool(told.noun) and told.noun in other.near
    return named or (bool(told.thing) and f"@{told.thing}" in other.neutral)


def _of_one_course(left: View, right: View) -> bool:
    """Say whether what began and what lasts may be one: they share an event or a word.

    An event that only dates tell of is none that what lasts could share.
    """
    if left.event and right.event and DATED.isdisjoint({left.event, right.event}):
        return left.event == right.event
    if left.fact.sentence.language != right.fact.sentence.language:
        return not left.neutral.keys().isdisjoint(right.neutral)
    return not left.clause.keys().isdisjoint(right.clause)


def _began(dated: View, lasting: View, day: dt.date) -> bool:
    """Say whether what has lasted so long on a day began on the date, give or take one unit."""
    since, length = dated.fact.value, lasting.fact.value
    if not isinstance(since, Period) or not isinstance(length, Amount) or length.vague:
        return False
    in_days = length.in_unit("day")
    if not dated.fact.context.since or since.low is None or in_days is None:
        return False
    unit = conversion(length.unit, "day") or Fraction(0)
    possible = in_days.possible().widened(unit)
    shortest, longest = _days(since.high or day, day), _days(since.low, day)
    low, high = possible.low, possible.high
    return (low is None or low <= longest) and (high is None or shortest <= high)


def _days(start: dt.date, end: dt.date) -> int:
    return (end - start).days


def _is_share(part: View, share: View) -> bool:
    """Say whether a count, divided by a whole that its sentence tells, is the share."""
    value, told = part.fact.value, share.fact.value
    if not isinstance(value, Amount) or not isinstance(told, Amount) or value.op is not Op.EQ:
        return False
    if share.fact.kind == "fraction":
        told = in_percent(told)
    if told.unit != "percent":
        return False
    slack = told.step / 2 if told.step else told.number / _NEAREST
    allowed = told.possible().closed().widened(min(slack, told.number / _NEAREST))
    return any(
        (allowed.low is None or allowed.low <= percent)
        and (allowed.high is None or percent <= allowed.high)
        for whole in _wholes(part)
        if (percent := value.number / whole * 100) < 100
    )


def _wholes(part: View) -> Iterator[Fraction]:
    """Yield what may be the whole of a count: beside it, or in its words ("12 of the 48")."""
    for fact in part.sentence.facts:
        if fact is not part.fact and fact.kind == "count" and _one_sort(part, fact.context.noun):
            events = {event_of(fact.context.concepts), part.event} - {""}
            if len(events) < 2:
                yield from _number(fact.value)
    yield from told_wholes(part)


def told_wholes(part: View) -> Iterator[Fraction]:
    """Yield the whole that the words of a count tell: "12 of the 48"."""
    _, _, rest = part.fact.text.partition(" ")
    for reading in LANGUAGES[part.fact.sentence.language].read(rest) if rest else ():
        if reading.kind == "count" and isinstance(reading.value, Amount):
            yield from _number(reading.value)


def _one_sort(part: View, noun: str) -> bool:
    own = part.fact.context.noun
    return not noun or not own or own == noun


def _number(value: object) -> Iterator[Fraction]:
    if isinstance(value, Amount) and value.op is Op.EQ and value.number > 0:
        yield value.number
