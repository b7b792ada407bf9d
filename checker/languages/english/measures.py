"""Measured quantities: "60 kilometres", ``149mph``, "45 degrees Celsius", points of an index."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.languages.english.currency_words import POUNDS
from checker.languages.english.measured import measured
from checker.languages.english.numerals import read_number
from checker.languages.english.phrases import Phrases
from checker.languages.english.quantities import Quantity, bounded
from checker.languages.english.readings import counting, half_behind, reading, unit_index
from checker.languages.english.unit_words import (
    GLUED_ONLY,
    GLUED_UNITS,
    MEASURE_UNITS,
)
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

_UNITS = Phrases(MEASURE_UNITS)
_ONE = Fraction(1)
_MAGNITUDE = "magnitude"
_QUAKES = frozenset({"quake", "earthquake", "tremor", "aftershock"})
_POINTS = frozenset({"point", "points", "pts"})
_INDEX_WORDS = frozenset(
    {"index", "nasdaq", "dow", "ftse", "cac", "dax", "nikkei", "s&p", "poor's", "composite",
     "average", "industrials", "hang", "kospi", "stoxx", "sensex", "benchmark", "shares", "stocks"}
)  # fmt: skip
_LEVEL_BEFORE = frozenset(
    {"to", "at", "from", "up", "down", "off", "gained", "gaining", "lost", "losing", "added",
     "adding", "shed", "rose", "fell", "dropped", "slipped", "jumped", "climbed", "advanced",
     "advancing", "declined", "dipped", "rising", "falling", "ahead", "lower", "higher"}
)  # fmt: skip


def read_measure(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read a number with a unit of measure, and what it is a measure of."""
    if quantity.currency is not None:
        return None
    i = unit_index(wording, quantity)
    found = _unit(wording, quantity, i)
    if found is None:
        return None
    unit, end = found
    if unit == "foot" and not quantity.is_range:
        quantity, end = _with_inches(wording, quantity, end)
    quantity, last = quantity.ending(wording, end)
    read = reading(wording, "en.measure.unit", quantity.amount(unit), quantity, last)
    return counting(wording, read, measured(wording, quantity, end))


def read_magnitude(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read how strong an earthquake is: "a magnitude 6.3 earthquake", "a 7.1-magnitude quake"."""
    i, end = quantity.number, quantity.end
    first = i - 1 if wording.folded(i - 1) in ("of", "-") else i
    if wording.folded(first - 1) == _MAGNITUDE:
        value = quantity.amount(_MAGNITUDE)
        return reading(wording, "en.measure.magnitude", value, quantity, end)
    j = end + 1 if wording.hyphen(end) else end
    if wording.folded(j) == _MAGNITUDE:
        value = quantity.amount(_MAGNITUDE)
        return reading(wording, "en.measure.magnitude", value, quantity, j + 1)
    if quantity.step < 1 <= quantity.low < 10 and wording.folded(end) in _QUAKES:
        value = quantity.amount(_MAGNITUDE)
        return reading(wording, "en.measure.magnitude", value, quantity, end)
    behind = [wording.folded(k) for k in range(end, end + _SCALE)]
    if behind[:2] == ["on", "the"] and "scale" in behind and "richter" in behind:
        end += behind.index("scale") + 1
        return reading(wording, "en.measure.magnitude", quantity.amount(_MAGNITUDE), quantity, end)
    return None


_SCALE = 8
"""Tokens of "on the open-ended Richter scale"."""


def read_bare_measure(wording: Wording, i: int) -> Reading | None:
    """Read "more than a mile" and "a mile and a half" at the article; "a mile" is no fact."""
    found = _UNITS.at(wording, i + 1)
    if found is None:
        return None
    unit, end = found
    quantity = bounded(wording, Quantity(i, i, i + 1, i + 1, _ONE, _ONE, step=_ONE))
    half = half_behind(wording, end)
    if half is not None:
        share, end = half
        quantity = replace(quantity, low=1 + share, high=1 + share, step=share)
    elif quantity.bound is None:
        return None
    return reading(wording, "en.measure.unit", quantity.amount(unit), quantity, end)


def _with_inches(wording: Wording, quantity: Quantity, end: int) -> tuple[Quantity, int]:
    """Add the inches of a height: "5ft 6in", "six feet, two inches"."""
    j = end + 1 if wording.folded(end) in (",", "and") else end
    inches = read_number(wording.tokens, j)
    if inches is None or wording.folded(inches.end) not in ("in", "inch", "inches"):
        return quantity, end
    if wording.folded(inches.end) == "in" and not wording.glued(inches.end):
        return quantity, end
    height = quantity.low + inches.value / 12
    twelfth = Fraction(1, 12)
    return replace(quantity, low=height, high=height, step=twelfth), inches.end + 1


def _unit(wording: Wording, quantity: Quantity, i: int) -> tuple[str, int] | None:
    word = wording.folded(i)
    glued = wording.glued(i)
    if word in _POINTS:
        return ("point", i + 1) if wording.is_number(quantity.number) else None
    if glued and word in GLUED_UNITS and quantity.digits and wording.tokens[i].raw in "CFtg":
        return GLUED_UNITS[word], i + 1
    return _named_unit(wording, quantity, i)


def _named_unit(wording: Wording, quantity: Quantity, i: int) -> tuple[str, int] | None:
    """Read a unit's name or abbreviation where no noun goes on behind it."""
    word = wording.folded(i)
    found = _UNITS.at(wording, i)
    if found is None:
        return _pounds(wording, i) or _hyphened_unit(wording, i)
    if word == "barrel" and i == quantity.end and not quantity.is_one:
        return None  # "barrel bombs"
    if found[1] > i + 1 or word not in GLUED_ONLY:
        return found
    return found if wording.glued(i) and quantity.digits else None


def _pounds(wording: Wording, i: int) -> tuple[str, int] | None:
    """Read pounds as a weight: as money they were read before."""
    return ("pound-mass", i + 1) if wording.folded(i) in POUNDS else None


def _hyphened_unit(wording: Wording, i: int) -> tuple[str, int] | None:
    """Read a unit of two words joined by a hyphen: "20-square-mile"."""
    if not wording.hyphen(i + 1):
        return None
    unit = MEASURE_UNITS.get(f"{wording.folded(i)} {wording.folded(i + 2)}")
    return None if unit is None else (unit, i + 3)


def read_index_level(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read the points or the level of a share index that are told without the word "points"."""
    if quantity.currency is not None or not quantity.digits or quantity.is_range:
        return None
    end = quantity.end
    precise = quantity.step < 1 or quantity.low >= 1000
    precise = precise or (wording.folded(end) == "to" and "." in wording.folded(end + 1))
    if not precise or wording.folded(quantity.first - 1) not in _LEVEL_BEFORE:
        return None
    if wording.is_word(end) and wording.folded(end) not in ("in", "on", "by", "to", "at", "for"):
        return None
    if wording.vocabulary.isdisjoint(_INDEX_WORDS):
        return None
    return reading(
        wording, "en.measure.index_level", quantity.amount("point"), quantity, quantity.end
    )
