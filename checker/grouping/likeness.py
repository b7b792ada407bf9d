"""Two views -> how alike they are: what makes it more probable that they tell one thing.

Each measurement is symmetric and looks at nothing but the two facts, their sentences and articles.
"""

from __future__ import annotations

from collections.abc import Callable

from checker.grouping.bags import overlap
from checker.grouping.pair import DATES, Pair
from checker.grouping.view import View
from checker.kinds import KINDS, Amount, Op, Period
from checker.kinds.amount import digits
from checker.languages.concepts import (
    CLOSED,
    NATIONWIDE,
    QUOTED,
    RUNNING,
    STANDING,
    TIMES,
    WORLDWIDE,
    are_sides,
    contains,
    counted_for,
    is_person,
)
from checker.languages.things import HAPPENINGS, PERSON
from checker.model import Relation, Value


def statement_similarity(pair: Pair) -> float:
    """Cosine of the masked statements, 0 where it is negative."""
    return max(0.0, pair.cosine)


def _near_words(pair: Pair) -> float:
    """Overlap of the words around both values, the nearer the heavier, in [0, 1]."""
    if pair.one_language:
        return overlap(pair.left.near, pair.right.near)
    return overlap(pair.left.neutral, pair.right.neutral)


def near_words_of(*kinds: str) -> Callable[[Pair], float]:
    """Return the overlap of the words around values of some kinds, 0 for other kinds."""
    return lambda pair: _near_words(pair) if pair.left.fact.kind in kinds else 0.0


def counted_noun(pair: Pair) -> float:
    """1 the same noun, 0.8 the same sort of thing, 0.3 a wider sort, 0 not told, -1 another."""
    left, right = pair.left, pair.right
    if left.thing == right.thing == TIMES:
        return 0.0  # anything may be done three times
    if left.noun and left.noun == right.noun:
        return 1.0
    if TIMES in (left.thing, right.thing):
        if how_often(left, right):
            return 0.8
        others = {left.thing, right.thing} - {TIMES, ""}
        return 0.0 if others <= HAPPENINGS else -1.0
    if left.thing and right.thing:
        return _same_sort(left.thing, right.thing)
    return -1.0 if left.noun and right.noun and pair.one_language else 0.0


def how_often(left: View, right: View) -> bool:
    """Say whether one tells how often something happens, and the other counts its happenings.

    The seventh time that he travels is the seventh trip, and twice are no two missiles.
    """
    others = {left.thing, right.thing} - {TIMES}
    one = TIMES in (left.thing, right.thing) and len(others) == 1 and others <= HAPPENINGS
    return one and bool(left.event) and left.event == right.event


def _same_sort(left: str, right: str) -> float:
    if left == right:
        return 0.8
    wider = contains(left, right) or contains(right, left) or counted_for(left, right)
    anybody = PERSON in (left, right) and is_person(left) and is_person(right)
    return 0.3 if wider or anybody else -1.0


def same_event(pair: Pair) -> float:
    """1 the same event, 0 not told, -1 another; for dates see `checker.grouping.datings`."""
    left, right = pair.left.event, pair.right.event
    if not left or not right or pair.left.fact.kind in DATES:
        return 0.0
    if left == right:
        return 1.0
    both = {left, right}
    if both <= STANDING or (CLOSED in both and both <= QUOTED):
        return 0.0  # what finished higher rose, and was quoted where it closed
    return 0.0 if are_sides(left, right) else -1.0


def one_running_event(pair: Pair) -> float:
    """1 where both count what one running event befell, as tolls do: rarely two in one story."""
    left, right = pair.left.event, pair.right.event
    return float(left == right and left in RUNNING and pair.left.fact.kind not in DATES)


def shared_names(pair: Pair) -> float:
    """Overlap of the names and rare words of both sentences, in [0, 1]."""
    left, right = pair.left.sentence, pair.right.sentence
    if not pair.one_language:
        return overlap(left.neutral, right.neutral)
    return overlap(left.names, right.names)


def nearest_country(pair: Pair) -> float:
    """1 the same country stands next to the value, 0 none does, -1 another."""
    left, right = pair.left.country, pair.right.country
    if not left or not right or (NATIONWIDE in (left, right) and WORLDWIDE not in (left, right)):
        return 0.0
    return 1.0 if left == right else -1.0


def other_values_agree(pair: Pair) -> float:
    """Share of the other values of both sentences that agree: told side by side, twice."""
    left, right = pair.left, pair.right
    mine = left.sentence.values - {(left.fact.kind, left.fact.value.key())}
    other = right.sentence.values - {(right.fact.kind, right.fact.value.key())}
    if not mine or not other:
        return 0.0
    return len(mine & other) / min(len(mine), len(other))


def one_text(pair: Pair) -> float:
    """1 where the two sentences are one text but for the values, as wire copies are."""
    left, right = pair.left.sentence, pair.right.sentence
    return overlap(left.bag, right.bag) ** 2 if pair.one_language else 0.0


def counted_since_one_time(pair: Pair) -> float:
    """1 where both values are counted from one time on, -1 from two times, 0 else."""
    left, right = pair.left.fact.context, pair.right.fact.context
    if not (left.since and right.since):
        return 0.0
    if not isinstance(left.when, Period) or not isinstance(right.when, Period):
        return 0.0
    relation = KINDS["date"].compare(left.when, right.when).relation
    return {Relation.UNKNOWN: 0.0, Relation.CONTRADICTION: -1.0}.get(relation, 1.0)


def digits_of_one_number(pair: Pair) -> float:
    """1 where a slip of the pen makes one number of the other: 48 and 84, million and billion.

    Numbers that merely agree are none: agreement is no evidence of likeness. Nor are those of two
    statements with nothing in common: a player left in 2012, another stays until 2021.
    """
    dated = pair.one_language and pair.left.fact.kind in DATES
    if nothing_told_alike(pair) or (dated and pair.cosine < _ALIKE):
        return 0.0
    first, second = _digits(pair.left.fact.value), _digits(pair.right.fact.value)
    if len(first) < _TELLING or pair.left.fact.value.key() == pair.right.fact.value.key():
        return 0.0
    return float(sorted(first) == sorted(second))


def nothing_told_alike(pair: Pair) -> bool:
    """Say whether two statements of one language share next to nothing, as do their sentences."""
    if not pair.one_language or pair.cosine >= _UNLIKE:
        return False
    return overlap(pair.left.sentence.bag, pair.right.sentence.bag) < _FEW


_ALIKE = 0.5
"""Similarity from which two years of which one is a slip are told of one thing: most share three
of their four digits."""

_UNLIKE = 0.3
"""Similarity below which two statements of one article are, more often than not."""

_FEW = 0.125
"""Share of the words of two sentences, by their rarity, that a story alone has in common."""

_TELLING = 2
"""Digits below which two numbers have the same ones by chance."""


def _digits(value: Value) -> str:
    """Return the significant digits of a number, or of a year told alone; a range has two."""
    if isinstance(value, Amount):
        return "" if value.op is Op.RANGE else digits(value)
    year = value.said.year if isinstance(value, Period) and value.said.month is None else None
    return "" if year is None else str(year)


def both_short(pair: Pair) -> float:
    """1 where both sentences are as short as headlines, which tell the one fact of a story."""
    return float(all(len(view.sentence.bag) <= _HEADLINE_WORDS for view in (pair.left, pair.right)))


_HEADLINE_WORDS = 9
"""Content words; headlines of the development articles have 4 to 9."""
