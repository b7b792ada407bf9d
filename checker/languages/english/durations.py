"""Lengths of time, and ages: "three years and two months", "a year and a half", "aged 25"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.kinds.amount import Amount
from checker.languages.english.noun_words import MONTHS, WEEKDAYS
from checker.languages.english.numerals import Form, read_number
from checker.languages.english.quantities import Quantity, bounded
from checker.languages.english.readings import convertible, half_behind, reading, unit_index
from checker.languages.english.unit_words import TIME_UNITS
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

_SMALLER: dict[str, tuple[str, int]] = {
    "year": ("month", 12),
    "day": ("hour", 24),
    "hour": ("minute", 60),
    "minute": ("second", 60),
}
_FAMILIES: tuple[dict[str, int], ...] = (
    {"year": 12, "month": 1},
    {"week": 7 * 86400, "day": 86400, "hour": 3600, "minute": 60, "second": 1},
)
_DIGITS_ONLY = frozenset({"min", "sec", "hr", "yr", "mins", "secs", "hrs", "yrs"})


def read_duration(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read a length of time, or an age where "old" or "aged" says so."""
    i = unit_index(wording, quantity)
    found = _time_unit(wording, i)
    if found is None or quantity.currency is not None:
        return None
    unit, size = found
    word = wording.folded(i).removesuffix("'s")
    if word in _DIGITS_ONLY and not quantity.digits:
        return None
    if _idle(quantity, word, hyphen=i != quantity.end):
        return None
    age = _age_behind(wording, i + 1)
    if age is not None:
        return _age(wording, quantity, unit, size, age)
    if _aged_before(wording, quantity):
        quantity = replace(quantity, first=_aged_first(wording, quantity))
        return _age(wording, quantity, unit, size, i + 1)
    return _duration(wording, quantity, unit, size, i + 1)


def read_bare_unit(wording: Wording, i: int) -> Reading | None:
    """Read "a year and a half" and "more than a year" at an article; "a year" alone is no fact."""
    found = _time_unit(wording, i + 1)
    if found is None:
        return None
    one = Fraction(1)
    quantity = Quantity(i, i, i + 1, i + 1, one, one, step=one)
    quantity = bounded(wording, quantity)
    half = half_behind(wording, i + 2)
    if quantity.bound is None and half is None:
        return None
    if _age_behind(wording, i + 2) is not None:
        return None
    unit, size = found
    return _duration(wording, quantity, unit, size, i + 2)


def _time_unit(wording: Wording, i: int) -> tuple[str, int] | None:
    if not wording.is_word(i):
        return None
    return TIME_UNITS.get(wording.folded(i).removesuffix("'s"))


def _idle(quantity: Quantity, word: str, *, hyphen: bool) -> bool:
    """Say whether "one day" means some day, and "two second ..." an ordinal."""
    if word == "second" and not quantity.is_one and not hyphen and not quantity.digits:
        return True
    idle = quantity.is_one and not quantity.digits and quantity.bound is None and not hyphen
    return idle and word in ("day", "second", "minute")


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
    return reading(wording, rule, _amount(quantity, unit, size), quantity, end)


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


def _amount(quantity: Quantity, unit: str, size: int) -> Amount:
    """Return the amount in its unit, or in the next smaller one if only there it is whole."""
    amount = quantity.amount(unit, size)
    whole = all(end is None or end.denominator == 1 for end in (amount.low, amount.high))
    if whole or unit not in _SMALLER:
        return amount
    smaller, factor = _SMALLER[unit]
    return convertible(amount, factor, smaller) or amount


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
        part = _time_unit(wording, numeral.end)
        if part is None or part[1] != 1 or family.get(part[0], 10**9) >= family[last]:
            break
        if _age_behind(wording, numeral.end + 1) is not None:
            break
        total += numeral.value * family[part[0]]
        last, end, changed = part[0], numeral.end + 1, True
    if not changed:
        return None
    value = total / family[last]
    return replace(quantity, low=value, high=value, step=Fraction(1)), last, end


# --- ages -------------------------------------------------------------------------------------


def _age_behind(wording: Wording, i: int) -> int | None:
    """Return the index behind "old", "-old", "-olds" or "of age" at ``i``, or None."""
    j = i + 1 if wording.hyphen(i) else i
    if wording.folded(j) in ("old", "olds"):
        return j + 1
    if wording.folded(i) == "of" and wording.folded(i + 1) == "age":
        return i + 2
    return None


def _aged_before(wording: Wording, quantity: Quantity) -> bool:
    return _aged_first(wording, quantity) != quantity.first


def _aged_first(wording: Wording, quantity: Quantity) -> int:
    """Return where "aged" or "age of" begins before the quantity, or the quantity's first token."""
    i = quantity.first
    if wording.folded(i - 1) in ("aged", "age", "ages"):
        return i - 1
    if wording.folded(i - 1) in ("and", "or") and wording.folded(i - 3) in ("aged", "ages"):
        return i - 1  # "aged 19 and 23"
    if wording.folded(i - 1) == "of" and wording.folded(i - 2) in ("age", "ages"):
        return i - 2
    return i


def _age(wording: Wording, quantity: Quantity, unit: str, size: int, end: int) -> Reading:
    quantity, end = quantity.ending(wording, end)
    return reading(wording, "en.age.old", _amount(quantity, unit, size), quantity, end)


def read_age_decade(wording: Wording, i: int) -> Reading | None:
    """Read "in his 50s" at the digits: an age from 50 to 59."""
    raw = wording.tokens[i].raw
    if len(raw) != 2 or raw[1] != "0" or wording.folded(i - 1) not in _POSSESSIVES:
        return None
    if wording.folded(i + 1).strip("'") != "s" or not wording.glued(i + 1):
        return None
    low = Fraction(int(raw))
    quantity = Quantity(i, i, i + 2, i + 2, low, low + 9, step=Fraction(1))
    return reading(wording, "en.age.decade", quantity.amount("year"), quantity, i + 2)


_POSSESSIVES = frozenset({"his", "her", "their", "my", "your", "our", "early", "mid", "late"})


def read_age(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read an age without a unit: "aged 25", "at the age of 25", "Smith, 56,", "Smith (56)"."""
    if not (quantity.low.denominator == 1 and 0 <= quantity.low <= 120 >= quantity.high):
        return None
    first = _aged_first(wording, quantity)
    if first != quantity.first:
        first = first if wording.folded(first) not in ("and", "or") else quantity.first
        quantity, end = replace(quantity, first=first).ending(wording, quantity.end)
        return reading(wording, "en.age.aged", quantity.amount("year"), quantity, end)
    plain = quantity.digits and quantity.bound is None and not quantity.is_range
    if plain and _apposed(wording, quantity):
        value = quantity.amount("year")
        return reading(wording, "en.age.apposed", value, quantity, quantity.end)
    return None


def _apposed(wording: Wording, quantity: Quantity) -> bool:
    """Say whether the number stands behind a name between commas, or in brackets of its own."""
    i, end = quantity.first, quantity.end
    before, behind = wording.folded(i - 1), wording.folded(end)
    name = i - 2
    if wording.folded(name) == "." and wording.folded(name - 1) in ("jr", "sr"):
        name -= 1
    if not wording.is_word(name) or not wording.tokens[name].raw[0].isupper():
        return False
    if wording.folded(name) in MONTHS or wording.folded(name) in WEEKDAYS:
        return False
    if before == "(":
        return behind == ")" and wording.is_word(name - 1)
    last = end >= len(wording.tokens) or (behind == "." and end + 1 >= len(wording.tokens))
    two_names = wording.is_word(name - 1) and wording.tokens[name - 1].raw[0].isupper()
    return before == "," and (behind in (",", ";", "-") or (last and two_names))
