"""Two sums of money -> whether a rate of exchange explains their gap.

A newsroom reckons a foreign sum over at the rate of its own day: "3.4 million euros ($3.85
million)" is $3.8 million elsewhere. Two such sums are one as long as no larger gap remains.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from checker.grouping.pair import Pair
from checker.grouping.view import View
from checker.kinds import Amount
from checker.model import Fact

BY_RATE = "rate"
"""What the kind's ladder does not know: the level of two sums that a rate explains."""

_SLACK = Fraction(3, 100)
"""Share by which rates of large currencies move within weeks, and rounding comes on top."""

_WORDS_BETWEEN = 4
"""Between a sum and what it is worth: a bracket, "or about", "equivalent to"."""


def reckoned(pair: Pair) -> bool:
    """Say whether two sums are within a rate of each other, one being told beside its original."""
    left, right = pair.left.fact.value, pair.right.fact.value
    if not isinstance(left, Amount) or not isinstance(right, Amount):
        return False
    if pair.left.fact.kind != "money" or left.unit != right.unit:
        return False
    if abs(left.number - right.number) > _SLACK * max(abs(left.number), abs(right.number)):
        return False
    return _in_two_currencies(pair.left) or _in_two_currencies(pair.right)


def _in_two_currencies(view: View) -> bool:
    """Say whether a sum stands right beside one in another currency."""
    sums = [fact for fact in view.sentence.facts if fact.kind == "money"]
    return any(
        (view.fact is first or view.fact is second) and _worth(first, second)
        for first, second in pairwise(sums)
    )


def _worth(first: Fact, second: Fact) -> bool:
    left, right = first.value, second.value
    if not isinstance(left, Amount) or not isinstance(right, Amount) or left.unit == right.unit:
        return False
    start = first.sentence.span.start
    between = first.sentence.text[first.span.end - start : second.span.start - start]
    return len(between.split()) <= _WORDS_BETWEEN
