"""Digits in English text: what number ``1,234.5`` is, and when it is none."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")  # also lakh groups: 12,34,567
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+")  # 1.234.567,8


def parse_digits(folded: str) -> tuple[Fraction, Fraction] | None:
    """Return value and step of digits with separators; None where they are no one number.

    A single dot is a decimal point, as English has it; ``1,23`` and ``12.09.2018`` are None.
    """
    if folded.isdecimal():
        number = int(folded)
        return Fraction(number), trailing_place(number)
    compact = "".join(folded.split())
    if _PLAIN.fullmatch(compact) or _GROUPED.fullmatch(compact):
        compact = compact.replace(",", "")
    elif _DOTTED.fullmatch(compact):
        compact = compact.replace(".", "").replace(",", ".")
    else:
        return None
    whole, _, decimals = compact.partition(".")
    if not decimals:
        return Fraction(int(whole)), trailing_place(int(whole))
    size = 10 ** len(decimals)
    return Fraction(int(whole + decimals), size), Fraction(1, size)


@lru_cache(maxsize=1 << 12)
def trailing_place(number: int | Fraction) -> Fraction:
    """Return the place of the last digit of a whole number that is not 0: 100 for 1200.

    The same as `checker.kinds.amount.place`, without logarithms of fractions.
    """
    step = 1
    while number and number % (step * 10) == 0:
        step *= 10
    return Fraction(step)
