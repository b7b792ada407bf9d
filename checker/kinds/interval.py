"""Intervals of numbers: the set of possibilities that a statement leaves open."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Interval:
    """The numbers between two ends; ``None`` is unbounded. May be empty."""

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    @property
    def empty(self) -> bool:
        """Whether no number lies in it."""
        if self.low is None or self.high is None:
            return False
        return self.low > self.high or (self.low == self.high and (self.low_open or self.high_open))

    def meets(self, other: Interval) -> bool:
        """Say whether a number lies in both."""
        return not self.intersection(other).empty

    def intersection(self, other: Interval) -> Interval:
        """Return the numbers that lie in both."""
        low, low_open = _inner((self.low, self.low_open), (other.low, other.low_open), sign=1)
        high, high_open = _inner(
            (self.high, self.high_open), (other.high, other.high_open), sign=-1
        )
        return Interval(low, high, low_open, high_open)

    def closed(self) -> Interval:
        """Return the interval with its ends included."""
        return Interval(self.low, self.high)

    def scaled(self, factor: Fraction) -> Interval:
        """Return the interval in a unit that is ``1 / factor`` as large; ``factor > 0``."""
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        return Interval(low, high, self.low_open, self.high_open)

    def widened(self, slack: Fraction) -> Interval:
        """Return the interval with both ends moved out by ``slack >= 0``."""
        low = None if self.low is None else self.low - slack
        high = None if self.high is None else self.high + slack
        return Interval(low, high, self.low_open, self.high_open)


_End = tuple[Fraction | None, bool]
"""One end of an interval, and whether it is open."""


def _inner(first: _End, second: _End, *, sign: int) -> _End:
    """Return the end that lies further inside; ``sign`` is 1 for low ends and -1 for high ones."""
    if first[0] is None:
        return second
    if second[0] is None:
        return first
    if first[0] == second[0]:
        return first[0], first[1] or second[1]
    return first if (first[0] - second[0]) * sign > 0 else second
