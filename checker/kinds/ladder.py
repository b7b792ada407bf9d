"""The ladder that all kinds of amount share, top down; each kind names its own levels."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from checker.kinds.amount import Amount, Op, whole
from checker.kinds.interface import Kind, Level, otherwise
from checker.kinds.interval import Interval
from checker.kinds.units import conversion, larger, one_system, one_zero
from checker.model import Relation

_COARSE = Fraction(1000)
"""From here on a number is mostly told with a scale word, and rounding is the rule."""

_SCALE_SLACK = Fraction(15, 100)
"""Largest share by which a number told to its leading digit may differ: 2 and 2.2 billion."""

_HALF_SLACK = Fraction(3, 100)
"""The same for what lies halfway: 25 million of 24.5, but nobody makes 80 of 75."""

_DIGIT_SLACK = Fraction(5, 100)
"""The same for a round number in plain digits: 250 and 246."""

_CONVERTED_SLACK = Fraction(4, 100)
"""The same for a number reckoned from another unit: 500 km and 300 miles are 3.4 % apart, and the
commonest such pair; two metres and six feet (9 %) are two numbers."""

Test = Callable[[Amount, Amount], bool]


def amount_ladder(name: str, *, whole_numbers: bool = False) -> Kind[Amount]:
    """Return the kind ``name`` with the ladder of amounts.

    Args:
        name: Of the kind; levels are named ``<name>.<level>``.
        whole_numbers: Only whole numbers are possible.
    """
    bounded = _bounded_whole if whole_numbers else _bounded
    return Kind(
        name=name,
        value_type=Amount,
        levels=tuple(
            Level(f"{name}.{rung}", holds, relation, says)
            for rung, holds, relation, says in _rungs(
                _equal_whole if whole_numbers else _equal, bounded
            )
        ),
    )


def _rungs(equal: Test, bounded: Test) -> tuple[tuple[str, Test, Relation, str], ...]:
    """Return the rungs, top down: name, test, relation, and what it says to people."""
    return (
        (
            "unit",
            _incomparable,
            Relation.UNKNOWN,
            "the values are in units that cannot be converted into one another",
        ),
        ("equal", equal, Relation.SAME, "the values are equal"),
        (
            "ambiguous",
            _ambiguous,
            Relation.COMPATIBLE,
            "one number can be read in two ways, and one of them agrees",
        ),
        (
            "vague",
            _vaguely,
            Relation.COMPATIBLE,
            "one value is told by a vague plural that the other lies within",
        ),
        (
            "far",
            _far_beyond,
            Relation.CONTRADICTION,
            "nobody would tell the one value as more than the other, it is so much larger",
        ),
        (
            "loose",
            lambda left, right: bounded(left, right) and _far_apart(left, right),
            Relation.COMPATIBLE,
            "the bounds of the two values meet, far from the numbers that they are told by",
        ),
        ("bound", bounded, Relation.COMPATIBLE, "the bounds of the two values meet"),
        ("rounded", rounded, Relation.COMPATIBLE, "one value is the other rounded"),
        (
            "converted",
            _converted,
            Relation.COMPATIBLE,
            "one value is the other in another unit, rounded",
        ),
        ("disjoint", otherwise, Relation.CONTRADICTION, "no value satisfies both statements"),
    )


def _alike(left: Amount, right: Amount) -> tuple[Amount, Amount] | None:
    """Return both amounts in the larger of their units; None where these do not convert."""
    if left.unit == right.unit:
        return left, right
    if conversion(left.unit, right.unit) is None:
        return None
    unit = larger(left.unit, right.unit)
    first, second = left.in_unit(unit), right.in_unit(unit)
    return None if first is None or second is None else (first, second)


def _incomparable(left: Amount, right: Amount) -> bool:
    return conversion(left.unit, right.unit) is None


def _equal(left: Amount, right: Amount) -> bool:
    both = _alike(left, right)
    if both is None or left.op is not right.op:
        return False
    return (both[0].low, both[0].high) == (both[1].low, both[1].high)


def _equal_whole(left: Amount, right: Amount) -> bool:
    """Say whether two values leave the same whole numbers open: "at least 76", "more than 75"."""
    if _equal(left, right):
        return True
    both = _alike(left, right)
    if both is None or left.vague or right.vague or not {left.op, right.op} <= _BOUNDS:
        return False
    return whole(both[0].possible()) == whole(both[1].possible())


_BOUNDS = frozenset({Op.GE, Op.GT, Op.LE, Op.LT})


def _ambiguous(left: Amount, right: Amount) -> bool:
    both = _alike(left, right)
    if both is None or (left.other is None and right.other is None):
        return False
    firsts, seconds = ({amount.number, amount.other} - {None} for amount in both)
    return bool(firsts & seconds)


_VAGUE_SLACK = 2
"""Dozens may be 17 to one writer and 150 to another; two vague words differ as words do."""


def _vaguely(left: Amount, right: Amount) -> bool:
    both = _alike(left, right)
    if both is None or not (left.vague or right.vague):
        return False
    first, second = both[0].possible(), both[1].possible()
    if left.vague != right.vague:
        first, second = _softened(left, first), _softened(right, second)
    return first.meets(second)


def _softened(amount: Amount, interval: Interval) -> Interval:
    if not amount.vague:
        return interval
    low = None if interval.low is None else interval.low / _VAGUE_SLACK
    high = None if interval.high is None else interval.high * _VAGUE_SLACK
    return Interval(low, high)


_FAR = 2
"""Who says "more than 35 years" does not mean 100: writers name the nearest round number below
(scalar implicature; Levinson, "Presumptive Meanings", 2000). "At least" makes no such promise."""

_FAR_BOUNDS = Fraction(6, 5)
"""The same for two such bounds: both writers name the round number next to one figure."""

_FAR_BELOW = 10
"""How far below "up to a trillion" a plain value may lie: a range is told by its upper end."""


def _far_beyond(left: Amount, right: Amount) -> bool:
    both = _alike(left, right)
    if both is None or left.vague or right.vague:
        return False
    first, second = both[0].number, both[1].number
    if left.op is right.op is Op.GT and min(first, second) > 0:
        return max(first, second) > _FAR_BOUNDS * min(first, second)
    return _exceeds(left, first, right, second) or _exceeds(right, second, left, first)


def _exceeds(bounded: Amount, bound: Fraction, exact: Amount, number: Fraction) -> bool:
    if exact.op is not Op.EQ or bound <= 0 or number <= 0:
        return False
    if bounded.op is Op.GT:
        return number > _FAR * bound
    return bounded.op in (Op.LE, Op.LT) and number * _FAR_BELOW < bound


_LOOSE = 2
"""From "at least one" on, two and more: such a bound is hardly how the larger number is told."""


def _far_apart(left: Amount, right: Amount) -> bool:
    """Say whether a lower bound is at most half of the number that lies beyond it."""
    both = _alike(left, right)
    if both is None or Op.RANGE in (left.op, right.op):
        return False
    low, high = sorted(both, key=lambda amount: amount.number)
    return low.op in (Op.GE, Op.GT) and 0 < low.number * _LOOSE <= high.number


def _bounded(left: Amount, right: Amount) -> bool:
    first, second = _allowed(left, right)
    return _loose(left, right) and first.meets(second)


def _bounded_whole(left: Amount, right: Amount) -> bool:
    first, second = _allowed(left, right)
    return _loose(left, right) and whole(first).meets(whole(second))


def _loose(left: Amount, right: Amount) -> bool:
    return not left.op is right.op is Op.EQ


def _allowed(left: Amount, right: Amount) -> tuple[Interval, Interval]:
    """Return the numbers that two amounts of one dimension leave open, in one unit.

    "More than 200 dead" and "200 dead": a strict bound is a manner of speaking in the news, but
    not where one writer says "more than" and the other "less than".
    """
    one, other = _alike(left, right) or (left, right)
    first, second = one.possible(), other.possible()
    if {left.op, right.op} == {Op.GT, Op.LT}:
        return first, second
    return first.closed(), second.closed()


def rounded(left: Amount, right: Amount) -> bool:
    """Say whether the coarser of two values is the finer one, rounded to its last place."""
    both = _alike(left, right)
    if both is None or not one_system(left.unit, right.unit):
        return False
    return _rounds_to(*both) or _rounds_to(both[1], both[0])


def _rounds_to(coarse: Amount, fine: Amount) -> bool:
    """Say whether the one is told as the other by someone who keeps the other's last place."""
    number, step = coarse.number, coarse.step
    if not fine.step or step <= fine.step or number == 0:
        return False
    scale = abs(number) >= _COARSE or step < 1 or fine.step < 1
    if not scale and abs(number) < 100:  # 40 and 43 people are two numbers
        return False
    slack = _SCALE_SLACK if scale else _DIGIT_SLACK
    above = abs(fine.number) - abs(number)
    if above == -step / 2:  # a half goes up
        slack = _HALF_SLACK
    return -step / 2 <= above < step / 2 and abs(above) <= slack * abs(number)


def _converted(left: Amount, right: Amount) -> bool:
    """Say whether two units tell one value that was rounded after it was reckoned over."""
    both = _alike(left, right)
    if both is not None and _by_the_calendar(left, right):
        return True
    if both is None or left.unit == right.unit or one_system(left.unit, right.unit):
        return False
    slack = max(both[0].step, both[1].step) / 2
    if not one_zero(left.unit, right.unit):
        slack = min(slack, Fraction(1, 2))  # temperatures are told to the degree, 30 as 31
        return _near(*both, slack) or _near(*_warmer(left, right), slack)
    largest = max(abs(amount.number) for amount in both)
    return _near(*both, min(slack, _CONVERTED_SLACK * largest))


_BY_THE_CALENDAR: dict[tuple[str | None, str | None], tuple[int, ...]] = {
    ("month", "week"): (4,),
    ("month", "day"): (30, 31),
    ("year", "week"): (52,),
    ("year", "day"): (365, 360),
}
"""How many of a shorter unit people take a longer one for: a month and a half is six weeks."""


def _by_the_calendar(left: Amount, right: Amount) -> bool:
    """Say whether two lengths of time are one as people reckon, who give a month four weeks."""
    if left.vague or right.vague:
        return False
    for longer, shorter in ((left, right), (right, left)):
        times = _BY_THE_CALENDAR.get((longer.unit, shorter.unit), ())
        if any(longer.number * each == shorter.number for each in times):
            return True
    return False


def _near(left: Amount, right: Amount, slack: Fraction) -> bool:
    first, second = left.possible(), right.possible()
    return first.closed().widened(slack).meets(second.closed())


def _warmer(left: Amount, right: Amount) -> tuple[Amount, Amount]:
    """Return two temperatures in one unit as differences: "1.5 degrees C (2.7 F) warmer"."""
    unit = larger(left.unit, right.unit)
    return _difference_in(unit, left), _difference_in(unit, right)


def _difference_in(unit: str | None, told: Amount) -> Amount:
    factor = conversion(told.unit, unit) or Fraction(1)
    low, high = (None if end is None else end * factor for end in (told.low, told.high))
    return Amount(low, high, told.op, unit, told.step * factor)
