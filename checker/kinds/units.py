"""Units: what each measures, and its size. Two units convert only within one dimension.

Sizes of SI and imperial units: NIST Special Publication 811 (2008), appendix B. A month is kept
apart from a day: "18 months" and "a year and a half" are equal, "30 days" and "a month" are not
exactly, but comparable at 30.4 days.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

_DAY = Fraction(86400)
_YEAR = Fraction(31557600)  # Julian year of 365.25 days, IAU

SIZES: dict[str, tuple[str, Fraction]] = {
    "percent": ("share", Fraction(1, 100)),
    "second": ("time", Fraction(1)),
    "minute": ("time", Fraction(60)),
    "hour": ("time", Fraction(3600)),
    "day": ("time", _DAY),
    "week": ("time", 7 * _DAY),
    "month": ("time", _YEAR / 12),
    "year": ("time", _YEAR),
    "decade": ("time", 10 * _YEAR),
    "century": ("time", 100 * _YEAR),
    "millimetre": ("length", Fraction(1, 1000)),
    "centimetre": ("length", Fraction(1, 100)),
    "metre": ("length", Fraction(1)),
    "kilometre": ("length", Fraction(1000)),
    "inch": ("length", Fraction(254, 10000)),
    "foot": ("length", Fraction(3048, 10000)),
    "yard": ("length", Fraction(9144, 10000)),
    "mile": ("length", Fraction(1609344, 1000)),
    "nautical mile": ("length", Fraction(1852)),
    "gram": ("mass", Fraction(1, 1000)),
    "kilogram": ("mass", Fraction(1)),
    "tonne": ("mass", Fraction(1000)),
    "ton": ("mass", Fraction(1000)),  # in news "ton" is mostly the metric one
    "ounce": ("mass", Fraction(28349523125, 10**12)),
    "pound-mass": ("mass", Fraction(45359237, 10**8)),
    "square metre": ("area", Fraction(1)),
    "square kilometre": ("area", Fraction(10**6)),
    "square mile": ("area", Fraction(2589988110336, 10**6)),
    "hectare": ("area", Fraction(10**4)),
    "acre": ("area", Fraction(40468564224, 10**7)),
    "dunam": ("area", Fraction(1000)),
    "feddan": ("area", Fraction(42008, 10)),  # Egypt
    "litre": ("volume", Fraction(1, 1000)),
    "cubic metre": ("volume", Fraction(1)),
    "gallon": ("volume", Fraction(3785411784, 10**12)),
    "barrel": ("volume", Fraction(158987294928, 10**12)),
    "metre per second": ("speed", Fraction(1)),
    "kilometre per hour": ("speed", Fraction(1000, 3600)),
    "kilometre per second": ("speed", Fraction(1000)),
    "mile per hour": ("speed", Fraction(1609344, 3600000)),
    "knot": ("speed", Fraction(1852, 3600)),
    "watt": ("power", Fraction(1)),
    "kilowatt": ("power", Fraction(10**3)),
    "megawatt": ("power", Fraction(10**6)),
    "gigawatt": ("power", Fraction(10**9)),
    "byte": ("data", Fraction(1)),
    "kilobyte": ("data", Fraction(10**3)),
    "megabyte": ("data", Fraction(10**6)),
    "gigabyte": ("data", Fraction(10**9)),
    "terabyte": ("data", Fraction(10**12)),
    "celsius": ("temperature", Fraction(1)),
    "fahrenheit": ("temperature", Fraction(5, 9)),
}
"""Canonical unit: its dimension, and its size in the dimension's base unit."""

_ZEROS = {"fahrenheit": Fraction(32)}
"""What a unit's scale shows where that of the base unit shows 0, if it is not 0 too."""


@lru_cache(maxsize=1024)
def conversion(source: str | None, target: str | None) -> Fraction | None:
    """Return what a difference in ``source`` is multiplied by to be in ``target``.

    For all scales that begin at one zero, so for all but temperatures, numbers are as differences;
    see `converted`.

    None where the two do not measure the same. A unit that is not in `SIZES` (a currency, a unit
    of one trade) measures only itself, and a currency of no named country those of its name; no
    unit at all measures only plain counts.
    """
    if source == target:
        return Fraction(1)
    if source is None or target is None:
        return None
    if source not in SIZES or target not in SIZES:
        return Fraction(1) if _one_currency(source, target) else None
    (source_dimension, source_size), (target_dimension, target_size) = SIZES[source], SIZES[target]
    return source_size / target_size if source_dimension == target_dimension else None


_OF_MANY_COUNTRIES = {
    "dinar": frozenset({"KWD", "BHD", "JOD", "IQD", "TND", "LYD", "DZD", "RSD"}),
    "dirham": frozenset({"AED", "MAD"}),
    "franc": frozenset({"CHF", "FRF", "XOF"}),
    "krone": frozenset({"SEK", "NOK", "DKK", "CZK"}),
    "lira": frozenset({"TRY", "SYP", "LBP"}),
    "peso": frozenset({"MXN", "ARS", "PHP"}),
    "pound": frozenset({"GBP", "EGP", "SDG", "SYP", "LBP"}),
    "riyal": frozenset({"SAR", "QAR", "OMR", "YER", "IRR"}),
    "rupee": frozenset({"INR", "PKR", "LKR"}),
    "shilling": frozenset({"KES", "SOS", "UGX", "TZS"}),
    "won": frozenset({"KRW"}),
}
"""Currencies as told without their country, and those that may be meant."""


def _one_currency(source: str, target: str) -> bool:
    """Say whether two sums may be in one currency: dinars and Kuwaiti dinars.

    A rate of exchange is told with the other currency or without: roubles, and roubles per dollar.
    """
    (first, _, one), (second, _, other) = (unit.partition(" per ") for unit in (source, target))
    if one and other and one != other and not _may_be(one, other):
        return False
    money = first.isupper() or first in _OF_MANY_COUNTRIES
    return (first == second and money) or _may_be(first, second)


def _may_be(first: str, second: str) -> bool:
    return second in _OF_MANY_COUNTRIES.get(first, ()) or first in _OF_MANY_COUNTRIES.get(
        second, ()
    )


def converted(number: Fraction, source: str | None, target: str | None) -> Fraction | None:
    """Return a number that is told in ``source`` in ``target``; None as for `conversion`."""
    factor = conversion(source, target)
    if factor is None:
        return None
    here, there = _ZEROS.get(source or "", 0), _ZEROS.get(target or "", 0)
    return (number - here) * factor + there


def one_zero(source: str | None, target: str | None) -> bool:
    """Say whether two scales show 0 at one point."""
    return _ZEROS.get(source or "", 0) == _ZEROS.get(target or "", 0)


@lru_cache(maxsize=1024)
def one_system(source: str | None, target: str | None) -> bool:
    """Say whether two units are steps of one scale, between which people round as they speak.

    Metres and kilometres are, hours and days too; miles and kilometres are not: there somebody
    has reckoned, and mostly from a number that was round.
    """
    factor = conversion(source, target)
    if factor is None or source is None or target is None or source == target:
        return factor is not None
    if source not in SIZES:
        return True  # one currency, told with its country or without
    if SIZES[source][0] == "time":
        return True
    return set(str(max(factor.numerator, factor.denominator))) <= {"1", "0"} and 1 in (
        factor.numerator,
        factor.denominator,
    )


def larger(first: str | None, second: str | None) -> str | None:
    """Return the larger of two units that convert into one another."""
    if first == second or first is None or second is None:
        return first
    return max(first, second, key=lambda unit: (SIZES[unit][1] if unit in SIZES else 0, unit))
