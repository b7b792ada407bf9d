"""The ladder that all kinds of amount share, top down; each kind names its own levels."""

from __future__ import annotations

from fractions import Fraction

from checker.kinds.amount import Amount, Op, whole
from checker.kinds.interface import Kind, Level, otherwise
from checker.kinds.interval import Interval
from checker.kinds.units import conversion
from checker.model import Relation

_COARSE = Fraction(1000)
"""From here on a number is mostly told with a scale word, and rounding is the rule."""

_SCALE_SLACK = Fraction(15, 100)
"""Largest share by which a number told to its leading digit may differ: 2 and 2.2 billion."""

_DIGIT_SLACK = Fraction(5, 100)
"""The same for a round number in plain digits: 250 and 246."""


def amount_ladder(name: str, *, whole_numbers: bool = False) -> Kind[Amount]:
    """Return the kind ``name`` with the ladder of amounts.

    Args:
        name: Of the kind; levels are named ``<name>.<level>``.
        whole_numbers: Only whole numbers are possible.
    """

    def meets(left: Amount, right: Amount) -> bool:
        first, second = _aligned(left, right)
        # "More than 200 dead" and "200 dead": a strict bound is a manner of speaking in the news,
        # but not where one writer says "more than" and the other "less than".
        if {left.op, right.op} != {Op.GT, Op.LT}:
            first, second = first.closed(), second.closed()
        return whole(first).meets(whole(second)) if whole_numbers else first.meets(second)

    def bounded(left: Amount, right: Amount) -> bool:
        return (_loose(left) or _loose(right)) and meets(left, right)

    kind: Kind[Amount] = Kind(
        name=name,
        value_type=Amount,
        levels=(
            Level(
                f"{name}.unit",
                _incomparable,
                Relation.UNKNOWN,
                "the values are in units that cannot be converted into one another",
            ),
            Level(f"{name}.equal", _equal, Relation.SAME, "the values are equal"),
            Level(
                f"{name}.ambiguous",
                _ambiguous,
                Relation.COMPATIBLE,
                "one number can be read in two ways, and one of them agrees",
            ),
            Level(
                f"{name}.vague",
                _vaguely,
                Relation.COMPATIBLE,
                "one value is told by a vague plural that the other lies within",
            ),
            Level(
                f"{name}.far",
                _far_beyond,
                Relation.CONTRADICTION,
                "nobody would tell the one value as more than the other, it is so much larger",
            ),
            Level(
                f"{name}.bound",
                bounded,
                Relation.COMPATIBLE,
                "the bounds of the two values meet",
            ),
            Level(
                f"{name}.rounded",
                rounded,
                Relation.COMPATIBLE,
                "one value is the other rounded",
            ),
            Level(
                f"{name}.disjoint",
                otherwise,
                Relation.CONTRADICTION,
                "no value satisfies both statements",
            ),
        ),
    )
    return kind


def rounded(left: Amount, right: Amount) -> bool:
    """Say whether the coarser of two values is the finer one, rounded to its last place."""
    factor = conversion(right.unit, left.unit)
    if factor is None:
        return False
    fine = right.number * factor
    step = right.step * factor
    return _rounds_to(left.number, left.step, fine, step) or _rounds_to(
        fine, step, left.number, left.step
    )


def _rounds_to(coarse: Fraction, step: Fraction, fine: Fraction, fine_step: Fraction) -> bool:
    """Say whether ``fine`` is told as ``coarse`` by someone who keeps the place ``step``."""
    if not fine_step or step <= fine_step or coarse == 0:
        return False
    scale = abs(coarse) >= _COARSE or step < 1 or fine_step < 1
    if not scale and abs(coarse) < 100:  # 40 and 43 people are two numbers
        return False
    slack = _SCALE_SLACK if scale else _DIGIT_SLACK
    gap = abs(coarse - fine)
    return gap < step / 2 and gap <= slack * abs(coarse)


def _aligned(left: Amount, right: Amount) -> tuple[Interval, Interval]:
    """Return both sets of possibilities in the left amount's unit."""
    factor = conversion(right.unit, left.unit)
    return left.possible(), right.possible().scaled(Fraction(1) if factor is None else factor)


def _loose(amount: Amount) -> bool:
    return amount.op is not Op.EQ


_VAGUE_SLACK = 2
"""Dozens may be 17 to one writer and 150 to another; two vague words differ as words do."""


def _vaguely(left: Amount, right: Amount) -> bool:
    if not (left.vague or right.vague):
        return False
    first, second = _aligned(left, right)
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
    factor = conversion(right.unit, left.unit)
    if factor is None or left.vague or right.vague:
        return False
    first, second = left.number, right.number * factor
    if left.op is right.op is Op.GT and min(first, second) > 0:
        return max(first, second) > _FAR_BOUNDS * min(first, second)
    return _exceeds(left, first, right, second) or _exceeds(right, second, left, first)


def _exceeds(bounded: Amount, bound: Fraction, exact: Amount, number: Fraction) -> bool:
    if exact.op is not Op.EQ or bound <= 0 or number <= 0:
        return False
    if bounded.op is Op.GT:
        return number > _FAR * bound
    return bounded.op in (Op.LE, Op.LT) and number * _FAR_BELOW < bound


def _incomparable(left: Amount, right: Amount) -> bool:
    return conversion(left.unit, right.unit) is None


def _equal(left: Amount, right: Amount) -> bool:
    return left.op is right.op and _same_ends(left, right)


def _same_ends(left: Amount, right: Amount) -> bool:
    factor = conversion(right.unit, left.unit)
    if factor is None:
        return False
    low = None if right.low is None else right.low * factor
    high = None if right.high is None else right.high * factor
    return left.low == low and left.high == high


def _ambiguous(left: Amount, right: Amount) -> bool:
    factor = conversion(right.unit, left.unit)
    if factor is None or (left.other is None and right.other is None):
        return False
    firsts = {left.number, left.other} - {None}
    seconds = {n * factor for n in (right.number, right.other) if n is not None}
    return bool(firsts & seconds)
