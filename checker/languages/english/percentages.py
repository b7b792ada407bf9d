"""Percentages and percentage points: ``0.5%``, "12 per cent", "two percentage points"."""

from __future__ import annotations

from fractions import Fraction

from checker.languages.english.measured import measured
from checker.languages.english.phrases import Phrases
from checker.languages.english.quantities import Quantity
from checker.languages.english.readings import counting, reading, unit_index
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

_PERCENT = "percent"
_POINT = "percentage-point"
# Words behind the number: unit, and what the number is multiplied by.
_UNITS: Phrases[tuple[str, Fraction]] = Phrases(
    {
        "%": (_PERCENT, Fraction(1)),
        "percent": (_PERCENT, Fraction(1)),
        "per cent": (_PERCENT, Fraction(1)),
        "per - cent": (_PERCENT, Fraction(1)),
        "pct": (_PERCENT, Fraction(1)),
        "pc": (_PERCENT, Fraction(1)),
        "% points": (_POINT, Fraction(1)),
        "% point": (_POINT, Fraction(1)),
        "percent points": (_POINT, Fraction(1)),
        "percentage point": (_POINT, Fraction(1)),
        "percentage points": (_POINT, Fraction(1)),
        "percentage - point": (_POINT, Fraction(1)),
        "per cent points": (_POINT, Fraction(1)),
        "basis point": (_POINT, Fraction(1, 100)),
        "basis points": (_POINT, Fraction(1, 100)),
        "basis - point": (_POINT, Fraction(1, 100)),
        "bps": (_POINT, Fraction(1, 100)),
    }
)


_PARTS: Phrases[tuple[str, Fraction]] = Phrases(
    {"point": (_POINT, Fraction(1)), "points": (_POINT, Fraction(1))}
)
"""What is a percentage point behind a part of one: "a quarter point", "a half-point cut"."""


def read_percentage(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read a percentage, with the noun that it is a share of where that is a plural."""
    found = _UNITS.at(wording, unit_index(wording, quantity))
    if found is None and wording.folded(quantity.end) in ("of", "a"):
        # "half a percent", "a quarter of a percentage point", "three quarters of a percent"
        found = _UNITS.at(wording, quantity.end + 1)
    if found is None and quantity.step == 0 and 0 < quantity.low < 1:
        found = _PARTS.at(wording, unit_index(wording, quantity))
    if found is None or quantity.currency is not None:
        return None
    (unit, factor), end = found
    quantity, last = quantity.ending(wording, end)
    rule = "en.percentage.points" if unit == _POINT else "en.percentage.share"
    read = reading(wording, rule, quantity.amount(unit, factor), quantity, last)
    return counting(wording, read, measured(wording, quantity, end))
