"""Units of time behind a number, and amounts in them."""

from __future__ import annotations

from checker.kinds.amount import Amount
from checker.languages.english.quantities import Quantity
from checker.languages.english.readings import convertible
from checker.languages.english.unit_words import TIME_UNITS
from checker.languages.english.wording import Wording

_SMALLER: dict[str, tuple[str, int]] = {
    "year": ("month", 12),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}


def time_unit(wording: Wording, i: int) -> tuple[str, int] | None:
    """Return the unit of time at ``i``, and how many of it the word means."""
    if not wording.is_word(i):
        return None
    return TIME_UNITS.get(wording.folded(i).removesuffix("'s"))


def time_amount(quantity: Quantity, unit: str, size: int) -> Amount:
    """Return the amount in its unit, or in the next smaller one if only there it is whole."""
    amount = quantity.amount(unit, size)
    whole = all(end is None or end.denominator == 1 for end in (amount.low, amount.high))
    if whole or unit not in _SMALLER:
        return amount
    smaller, factor = _SMALLER[unit]
    return convertible(amount, factor, smaller) or amount
