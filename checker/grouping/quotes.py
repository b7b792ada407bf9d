"""Two quotes, prices or other figures of a market or a firm -> why they cannot be of one thing."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from checker.grouping.difference import orders_of_magnitude_apart
from checker.grouping.likeness import digits_of_one_number
from checker.grouping.pair import Pair
from checker.grouping.view import View
from checker.kinds import KINDS, Amount, Op, Period
from checker.languages.concepts import MOVING, STANDING, WAYS
from checker.model import Fact, Relation


def other_base(pair: Pair) -> bool:
    """Whether each is set against an older value, of two days: "up from 40 million on Monday".

    Or against two that clash: what rose from 3.8 billion and what rose from 1.1 are two things.
    """
    left, right = _base(pair.left), _base(pair.right)
    if left is not None and right is not None:
        dates = KINDS["date"].compare(left, right).relation
        if dates is Relation.CONTRADICTION:
            return True
    kind = pair.left.fact.kind
    if kind not in MOVING or pair.right.fact.kind != kind:
        return False
    told = [_replaced(view) for view in (pair.left, pair.right)]
    return all(told) and all(
        KINDS[kind].compare(one.value, other.value).relation is Relation.CONTRADICTION
        for one in told[0]
        for other in told[1]
    )


def worth(pair: Pair) -> bool:
    """Whether one is what a currency is worth, "($1 = 3.75 riyals)", and the other a price."""
    return _is_equated(pair.left) != _is_equated(pair.right)


def _is_equated(view: View) -> bool:
    fact = view.fact
    start, end = (at - fact.sentence.span.start for at in (fact.span.start, fact.span.end))
    before, behind = fact.sentence.text[:start].rstrip(), fact.sentence.text[end:].lstrip()
    return fact.kind == "money" and (before.endswith("=") or behind.startswith("="))


def _replaced(view: View) -> list[Fact]:
    """Return the older values that a value of its kind is set against in its sentence."""
    kind = view.fact.kind
    return [f for f in view.sentence.facts if f.kind == kind and f.context.superseded]


def _base(view: View) -> Period | None:
    """Return the date of the older value that a value is set against, if its sentence has one."""
    found = (
        fact.context.when
        for fact in view.sentence.facts
        if fact.context.superseded and fact.kind == view.fact.kind
    )
    return next((when for when in found if isinstance(when, Period)), None)


def succeeds(pair: Pair) -> bool:
    """Whether a quote of one sentence is the older one that the other sentence sets out from.

    Then all quotes of the two are of two times, the moves among them as well.
    """
    if pair.left.fact.kind not in MOVING:
        return False
    left, right = pair.left.sentence.facts, pair.right.sentence.facts
    return not (_bases(left).isdisjoint(_quotes(right)) and _bases(right).isdisjoint(_quotes(left)))


_Quote = tuple[str, Fraction, str | None]
"""Kind, number and unit."""


def _quotes(facts: Sequence[Fact]) -> set[_Quote]:
    """Return what stood where, by the words of one sentence, and was not replaced in it."""
    return {
        (fact.kind, fact.value.number, fact.value.unit)
        for fact in facts
        if fact.kind in MOVING
        and isinstance(fact.value, Amount)
        and fact.value.op is Op.EQ
        and not fact.context.superseded
        and not fact.context.concepts & WAYS
    }


def _bases(facts: Sequence[Fact]) -> set[_Quote]:
    """Return where quotes stood before: what they are set against, and they less their moves."""
    found = {
        (fact.kind, fact.value.number, fact.value.unit)
        for fact in facts
        if fact.kind in MOVING and isinstance(fact.value, Amount) and fact.context.superseded
    }
    for moved in facts:
        ways = moved.context.concepts & WAYS
        if moved.kind not in MOVING or not ways or not isinstance(moved.value, Amount):
            continue
        move = moved.value.number if ways == {"rose"} else -moved.value.number
        found |= {
            (kind, number - move, unit)
            for kind, number, unit in _quotes(facts)
            if kind == moved.kind and unit == moved.value.unit
        }
    return found


def other_way(pair: Pair) -> bool:
    """Whether one value goes with a rise and the other with a fall: two days of trading.

    What a value itself does not tell, the others of its sentence do: "up 8 points, to 2,416".
    It may do both between two reports of one day, told with their hours.
    """
    if pair.days and pair.days < _HALF_A_DAY:
        return False
    left, right = _ways(pair.left), _ways(pair.right)
    return len(left) == len(right) == 1 and left != right


_HALF_A_DAY = 0.5
"""Days between two reports of one day of trading, at most."""


def _ways(view: View) -> set[str]:
    """Return which way a value went: by its own word, the last move before it, or any."""
    if view.event in WAYS:
        return {view.event}
    told = [(fact.span, fact.context.concepts & WAYS) for fact in view.sentence.facts]
    before = [ways for span, ways in told if ways and span < view.fact.span]
    return set(before[-1]) if before else {way for _, ways in told for way in ways}


MATURITY = ".maturity"
"""The rule of a length that names a bond by when it is paid back."""


def other_maturity(pair: Pair) -> bool:
    """Whether two prices, yields or sums are of two bonds: the two-year note, the ten-year one."""
    left, right = _maturity(pair.left), _maturity(pair.right)
    return left is not None and right is not None and left != right


def _maturity(view: View) -> str | None:
    """Return the maturity told nearest before a value, or else nearest behind it."""
    if view.fact.kind not in MOVING:
        return None
    told = [fact for fact in view.sentence.facts if fact.rule.endswith(MATURITY)]
    before = [fact for fact in told if fact.span < view.fact.span]
    nearest = before[-1] if before else next(iter(told), None)
    return None if nearest is None else nearest.value.key()


def other_instrument(pair: Pair) -> bool:
    """Whether each belongs to another thing that markets quote."""
    return _differ(pair.left.fact.context.instrument, pair.right.fact.context.instrument, pair)


def other_period(pair: Pair) -> bool:
    """Whether each is of another part of a year."""
    return _differ(pair.left.fact.context.period, pair.right.fact.context.period, pair)


def _differ(left: str, right: str, pair: Pair) -> bool:
    """Say whether two figures belong to two things; a date or an ordinal has none of its own."""
    figures = pair.left.fact.kind in _FIGURES and pair.right.fact.kind in _FIGURES
    return figures and bool(left) and bool(right) and left != right


_FIGURES = MOVING | {"count"}


def other_index(pair: Pair) -> bool:
    """Whether two indexes stand too far apart to be one: none moves by a quarter in a few days.

    Not where a slip of the digits makes one of the other, nor between copies of one text.
    """
    left, right = pair.left.fact.value, pair.right.fact.value
    if not isinstance(left, Amount) or not isinstance(right, Amount):
        return False
    levels = {pair.left.event, pair.right.event} <= STANDING
    if not levels or left.unit != _INDEX_UNIT or right.unit != _INDEX_UNIT:
        return False
    slipped = not orders_of_magnitude_apart(pair) or digits_of_one_number(pair)
    low, high = sorted((left.number, right.number))
    return high > low * _FAR_FOR_AN_INDEX and not slipped


_INDEX_UNIT = "point"


_FAR_FOR_AN_INDEX = Fraction(5, 4)
