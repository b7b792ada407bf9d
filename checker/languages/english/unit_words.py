"""Units of time and measure in English, as `tokens.fold` leaves them, words joined by a space.

Names, plurals and abbreviations: CLDR units, English; the canonical names are those of
`checker.kinds.units`. A full stop inside an abbreviation is a word of its own.
"""

from __future__ import annotations

from collections.abc import Mapping

# Surface: canonical unit of a duration, and how many of it.
TIME_UNITS: dict[str, tuple[str, int]] = {
    "second": ("second", 1),
    "seconds": ("second", 1),
    "sec": ("second", 1),
    "secs": ("second", 1),
    "minute": ("minute", 1),
    "minutes": ("minute", 1),
    "min": ("minute", 1),
    "mins": ("minute", 1),
    "hour": ("hour", 1),
    "hours": ("hour", 1),
    "hr": ("hour", 1),
    "hrs": ("hour", 1),
    "day": ("day", 1),
    "days": ("day", 1),
    "week": ("week", 1),
    "weeks": ("week", 1),
    "fortnight": ("week", 2),
    "fortnights": ("week", 2),
    "month": ("month", 1),
    "months": ("month", 1),
    "year": ("year", 1),
    "years": ("year", 1),
    "yr": ("year", 1),
    "yrs": ("year", 1),
    "decade": ("year", 10),
    "decades": ("year", 10),
    "century": ("year", 100),
    "centuries": ("year", 100),
    "millennium": ("year", 1000),
    "millennia": ("year", 1000),
}

# Canonical unit: its spellings. A regular plural in -s is added to each entry marked "+s".
_SPELLINGS: Mapping[str, str] = {
    "millimetre": "millimetre+s millimeter+s mm",
    "centimetre": "centimetre+s centimeter+s cm",
    "metre": "metre+s meter+s m",
    "kilometre": "kilometre+s kilometer+s km kms klick+s",
    "inch": "inch inches",
    "foot": "foot feet ft",
    "yard": "yard+s yd",
    "mile": "mile+s",
    "gram": "gram+s gramme+s",
    "kilogram": "kilogram+s kilogramme+s kilo+s kg kgs",
    "tonne": "tonne+s",
    "ton": "ton+s",
    "kilotonne": "kiloton+s kilotonne+s",
    "megatonne": "megaton+s megatonne+s",
    "milligram": "milligram+s mg",
    "millilitre": "millilitre+s milliliter+s ml",
    "hertz": "hertz",
    "ounce": "ounce+s oz",
    "pound-mass": "lb lbs",
    "hectare": "hectare+s",
    "acre": "acre+s",
    "dunam": "dunam+s",
    "feddan": "feddan+s",
    "litre": "litre+s liter+s",
    "gallon": "gallon+s",
    "barrel": "barrel+s bpd",
    "bushel": "bushel+s",
    "kilometre per hour": "kmh kph",
    "mile per hour": "mph",
    "knot": "knot+s",
    "celsius": "celsius",
    "fahrenheit": "fahrenheit",
    "degree": "degree+s",
    "watt": "watt+s",
    "kilowatt": "kilowatt+s kw",
    "megawatt": "megawatt+s mw",
    "gigawatt": "gigawatt+s gw",
    "kilowatt-hour": "kwh",
    "megawatt-hour": "mwh",
    "volt": "volt+s",
    "byte": "byte+s",
    "kilobyte": "kilobyte+s kb",
    "megabyte": "megabyte+s mb",
    "gigabyte": "gigabyte+s gb",
    "terabyte": "terabyte+s tb",
    "gigahertz": "gigahertz ghz",
    "megahertz": "megahertz mhz",
    "calorie": "calorie+s",
    "carat": "carat+s",
    "decibel": "decibel+s",
    "megapixel": "megapixel+s",
}

_PHRASES: Mapping[str, str] = {
    "sq km": "square kilometre",
    "sq m": "square metre",
    "sq ft": "square foot",
    "sq mile": "square mile",
    "sq miles": "square mile",
    "metric ton": "tonne",
    "metric tons": "tonne",
    "metric tonne": "tonne",
    "metric tonnes": "tonne",
    "nautical mile": "nautical mile",
    "nautical miles": "nautical mile",
    "light year": "light-year",
    "light years": "light-year",
    "light - year": "light-year",
    "light - years": "light-year",
    "km / h": "kilometre per hour",
    "m / s": "metre per second",
    "m . p . h .": "mile per hour",
    "m . p . h": "mile per hour",
    "° c": "celsius",
    "° f": "fahrenheit",
    "°": "degree",
    "degree celsius": "celsius",
    "degrees celsius": "celsius",
    "degrees c": "celsius",
    "degrees centigrade": "celsius",
    "degree centigrade": "celsius",
    "degree fahrenheit": "fahrenheit",
    "degrees fahrenheit": "fahrenheit",
    "degrees f": "fahrenheit",
    "megawatt hours": "megawatt-hour",
    "kilowatt hours": "kilowatt-hour",
    "barrels per day": "barrel",
    "barrels a day": "barrel",
    "fl oz": "fluid ounce",
}

_SPEEDS: Mapping[str, str] = {"mile": "mile per hour", "kilometre": "kilometre per hour"}
_AREAS = ("millimetre", "centimetre", "metre", "kilometre", "inch", "foot", "yard", "mile")


def _surfaces(spellings: str) -> list[str]:
    """Return the surfaces that ``"metre+s m"`` stands for: metre, metres, m."""
    found = []
    for entry in spellings.split():
        stem, plus, ending = entry.partition("+")
        found += [stem, stem + ending] if plus else [stem]
    return found


def _measure_units() -> dict[str, str]:
    units = {surface: unit for unit, text in _SPELLINGS.items() for surface in _surfaces(text)}
    for unit, speed in _SPEEDS.items():
        for surface in _surfaces(_SPELLINGS[unit]):
            units.update({f"{surface} {link} hour": speed for link in ("per", "an")})
    for surface in _surfaces(_SPELLINGS["metre"]):
        units.update({f"{surface} {link} second": "metre per second" for link in ("per", "a")})
    for unit in _AREAS:
        for surface in _surfaces(_SPELLINGS[unit]):
            units[f"square {surface}"] = f"square {unit}"
            units[f"cubic {surface}"] = f"cubic {unit}"
    return units | dict(_PHRASES)


MEASURE_UNITS: dict[str, str] = _measure_units()
"""Surface: canonical unit."""

GLUED_ONLY = frozenset({"m", "mb", "kb", "gb", "tb", "mw", "kw", "gw", "mg", "ml"})
"""Letters that are a unit only right behind the digits: "3m", "12C"."""

GLUED_UNITS: dict[str, str] = {"c": "celsius", "f": "fahrenheit", "t": "tonne", "g": "gram"}
"""Letters that are a unit behind digits and nowhere else."""

FIRST_WORDS = frozenset(surface.split()[0] for surface in MEASURE_UNITS)
