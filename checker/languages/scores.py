"""Matches: how long they last, and the two figures of a score, in every language.

The higher and the lower figure are two values with a unit each, so that a result meets results
only, whichever side stands first, and never the goals of one player.
"""

from __future__ import annotations

from fractions import Fraction

from checker.kinds.amount import Amount

MOST = 250
"""Points of a side in any match, below."""

LONGEST = 120
"""Minutes of a match with extra time."""

ENDS = frozenset({45, 90, 105, LONGEST})
"""Minutes after which a part of a match ends: nothing happens in them."""

HIGHER, LOWER = "higher score", "lower score"


def figures(first: int, second: int) -> tuple[Amount, Amount]:
    """Return the two figures of a score in the order of its text; of a draw first the higher."""
    units = (HIGHER, LOWER) if first >= second else (LOWER, HIGHER)
    return _figure(first, units[0]), _figure(second, units[1])


def _figure(number: int, unit: str) -> Amount:
    return Amount(Fraction(number), Fraction(number), unit=unit, step=Fraction(1))
