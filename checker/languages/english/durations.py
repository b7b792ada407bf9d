"""Lengths of time: "three years and two months", "a year and a half", "more than a decade"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.languages.english.ages import age_behind
from checker.languages.english.numerals import Form, read_number
from checker.languages.english.quantities import Quantity, bounded
from checker.languages.english.readings import half_behind, reading, unit_index
from checker.languages.english.time_amounts import time_amount, time_unit
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

_FAMILIES: tuple[dict[str, int], ...] = (
    {"year": 12, "month": 1},
    {"week": 7 * 86400, "day": 86400, "hour": 3600, "minute": 60, "second": 1},
)
_DIGITS_ONLY = frozenset({"min", "sec", "hr", "yr", "mins", "secs", "hrs", "yrs"})


def read_duration(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read a length of time; what "old" or "aged" makes an age was read before."""
    i = unit_index(wording, quantity)
    found = time_unit(wording, i)
    if found is None or quantity.currency is not None:
        return None
    unit, size = found
    word = wording.folded(i).removesuffix("'s")
    if word in _DIGITS_ONLY and not quantity.digits:
        return None
    if _idle(quantity, word, hyphen=i != quantity.end):
        return None
    read = _duration(wording, quantity, unit, size, i + 1)
    return replace(read, rule=_MATURITY) if _matures(wording, quantity, i) else read


_MATURITY = "en.duration.maturity"
_INSTRUMENTS = frozenset(
    {"note", "notes", "bond", "bonds", "bill", "bills", "treasury", "treasuries", "gilt", "gilts",
     "bund", "bunds", "mortgage", "mortgages", "debt", "yield", "yields", "paper", "securities"}
)  # fmt: skip
"""What a length joined by a hyphen names by when it is paid back: "the 10-year note"."""

_NAMED = 4
"""Words behind the length within which the instrument follows: "30-year fixed-rate mortgages"."""


def _matures(wording: Wording, quantity: Quantity, i: int) -> bool:
    if i == quantity.end:
        return False
    return any(wording.folded(k) in _INSTRUMENTS for k in range(i + 1, i + 1 + _NAMED))


def read_bare_unit(wording: Wording, i: int) -> Reading | None:
    """Read "a year and a half", "more than a year" and "for a year" at an article.

    "A year" alone is no fact.
    """
    found = time_unit(wording, i + 1)
    if found is None:
        return None
    one = Fraction(1)
    quantity = Quantity(i, i, i + 1, i + 1, one, one, step=one)
    quantity = bounded(wording, quantity)
    half = half_behind(wording, i + 2)
    if quantity.bound is None and half is None and not _lasts(wording, i):
        return None
    if age_behind(wording, i + 2) is not None:
        return None
    unit, size = found
    return _duration(wording, quantity, unit, size, i + 2)


def _lasts(wording: Wording, i: int) -> bool:
    """Say whether one unit is how long something lasts: "for a year", "a week-long truce"."""
    unit = wording.folded(i + 1)
    if unit in _IDLE or unit.endswith("s"):
        return False
    if wording.hyphen(i + 2):
        return wording.folded(i + 3) == "long"
    behind = wording.folded(i + 2), wording.folded(i + 3)
    return wording.folded(i - 1) in _BEFORE_LASTING or behind in _IN_PRISON


_IDLE = frozenset({"day", "second", "minute", "moment"})
_BEFORE_LASTING = frozenset({"for", "lasting", "lasted", "lasts", "last"})
_IN_PRISON = frozenset({("in", "prison"), ("in", "jail"), ("behind", "bars"), ("in", "custody")})


def read_past(wording: Wording, i: int) -> Reading | None:
    """Read "the past week" at "past": the length of a window that ends today."""
    found = time_unit(wording, i + 1)
    if found is None or wording.folded(i - 1) not in _BEFORE_PAST or wording.hyphen(i + 2):
        return None
    if wording.folded(i + 1).endswith("s"):
        return None  # "the past years"
    unit, size = found
    one = Fraction(1)
    quantity = Quantity(i + 1, i + 1, i + 2, i + 2, one, one, step=one)
    return reading(wording, "en.duration.past", time_amount(quantity, unit, size), quantity, i + 2)


_BEFORE_PAST = frozenset({"the", "this"})


def _idle(quantity: Quantity, word: str, *, hyphen: bool) -> bool:
    """Say whether "one day" means some day, and "two second ..." an ordinal."""
    if word == "second" and not quantity.is_one and not hyphen and not quantity.digits:
        return True
    idle = quantity.is_one and not quantity.digits and quantity.bound is None and not hyphen
    return idle and word in _IDLE


def _duration(wording: Wording, quantity: Quantity, unit: str, size: int, end: int) -> Reading:
    half = half_behind(wording, end)
    rule = "en.duration.unit"
    if half is not None and not quantity.is_range:
        share, end = half
        value = quantity.low + share
        quantity = replace(quantity, low=value, high=value, step=share)
        rule = "en.duration.and_a_half"
    else:
        parts = _smaller_parts(wording, quantity, unit, end) if size == 1 else None
        if parts is not None:
            quantity, unit, end = parts
            rule = "en.duration.compound"
    quantity, end = _during(wording, quantity, size).ending(wording, end)
    return reading(wording, rule, time_amount(quantity, unit, size), quantity, end)


def _during(wording: Wording, quantity: Quantity, size: int) -> Quantity:
    """Return the quantity without its bound where "over four years" means in their course."""
    told = wording.words(quantity.first, quantity.number)
    if told != "over" or size > 1 or quantity.low >= 10:
        return quantity
    if wording.folded(quantity.first - 1) in _BEFORE_LONGER:
        return quantity
    return replace(quantity, first=quantity.number, bound=None)


_BEFORE_LONGER = frozenset(
    {"for", "after", "took", "takes", "taken", "lasted", "lasts", "lasting", "in", "of", "spent",
     "been", "is", "was", "a", "than", "ago", "waited", "with", "to", "by"}
)  # fmt: skip


def _smaller_parts(
    wording: Wording, quantity: Quantity, unit: str, end: int
) -> tuple[Quantity, str, int] | None:
    """Add "and two months" to "three years"; None where nothing follows or it does not add up."""
    family = next(family for family in _FAMILIES if unit in family)
    total, last, changed = quantity.low * family[unit], unit, False
    while not quantity.is_range:
        j = end + 1 if wording.folded(end) in ("and", ",") else end
        j = j + 1 if wording.folded(end) == "," and wording.folded(j) == "and" else j
        numeral = read_number(wording.tokens, j)
        if numeral is None or numeral.form is not Form.CARDINAL:
            break
        part = time_unit(wording, numeral.end)
        if part is None or part[1] != 1 or family.get(part[0], 10**9) >= family[last]:
            break
        if age_behind(wording, numeral.end + 1) is not None:
            break
        total += numeral.value * family[part[0]]
        last, end, changed = part[0], numeral.end + 1, True
    if not changed:
        return None
    value = total / family[last]
    return replace(quantity, low=value, high=value, step=Fraction(1)), last, end
