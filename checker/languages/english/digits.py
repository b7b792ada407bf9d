"""Digits in English text: what number ``1,234.5`` is, and when it is none."""

from __future__ import annotations

import re
from fractions import Fraction

from checker.kinds.amount import place

_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")  # also lakh groups: 12,34,567
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+")  # 1.234.567,8


def parse_digits(folded: str) -> tuple[Fraction, Fraction] | None:
    """Return value and step of digits with separators; None where they are no one number.

    A single dot is a decimal point, as English has it; ``1,23`` and ``12.09.2018`` are None.
    """
    compact = "".join(folded.split())
    if _PLAIN.fullmatch(compact) or _GROUPED.fullmatch(compact):
        compact = compact.replace(",", "")
    elif _DOTTED.fullmatch(compact):
        compact = compact.replace(".", "").replace(",", ".")
    else:
        return None
    value = Fraction(compact)
    _, dot, decimals = compact.partition(".")
    return value, Fraction(1, 10 ** len(decimals)) if dot else place(value)
