"""A number and its unit -> English for people: "1 year", "20 years", "45 °C".

Names of units are those of `checker.kinds.units`, with plurals as English dictionaries have them.
"""

from __future__ import annotations

_SPOKEN = {"percentage-point": "percentage point", "pound-mass": "pound", "times": "time"}
"""Units whose canonical name is not what people say."""

_PLURALS = {
    "century": "centuries",
    "foot": "feet",
    "hertz": "hertz",
    "inch": "inches",
    "krone": "kroner",
    "lira": "lira",
    "won": "won",
}
"""Plurals that are not made with an s."""

SIGNS = {"percent": "%", "celsius": "°C", "fahrenheit": "°F"}
"""Units that people write as a sign, with a space before it (ISO 80000-1, 7.1.4)."""

MARGIN = "margin"
"""The unit of a difference between two numbers, whatever they count."""

_BEFORE = frozenset({"magnitude", "higher score", "lower score", MARGIN})
"""Units that stand before their number."""


def with_unit(number: str, unit: str | None, *, one: bool) -> str:
    """Return a number with its unit behind it, in the singular or the plural.

    Args:
        number: As it is shown, of a range both ends.
        unit: Canonical; None where there is none. A currency's code has no plural.
        one: Whether the number, of a range its high end, is one or a part of one.
    """
    if unit is None:
        return number
    if unit in _BEFORE:
        return f"{unit} {number}"
    if unit in SIGNS:
        return f"{number} {SIGNS[unit]}"
    return f"{number} {_named(unit, one=one)}"


def _named(unit: str, *, one: bool) -> str:
    head, per, rest = unit.partition("per ")
    head = head.rstrip()
    if not head or head.isupper():
        return unit
    name = _SPOKEN.get(head, head)
    if not one:
        adjectives, _, noun = name.rpartition(" ")
        name = f"{adjectives} {_PLURALS.get(noun, f'{noun}s')}".lstrip()
    return f"{name} {per}{rest}".rstrip()
