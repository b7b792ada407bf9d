"""Numbers in digits: separators, decimals, and the spellings that two readings fit."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from checker.kinds.amount import place

_GROUPING = "\N{ARABIC THOUSANDS SEPARATOR}\u00a0\u2009\u202f"
_COMMAS = ",\N{ARABIC COMMA}"
_POINT = "\N{ARABIC DECIMAL SEPARATOR}"
_PLAIN = re.compile(r"[0-9]+")
_GROUPED = re.compile(
    rf"(?P<whole>[0-9]{{1,3}}(?:(?P<sep>[.{_COMMAS}{_GROUPING}])[0-9]{{3}}(?:(?P=sep)[0-9]{{3}})*))"
    rf"(?:[.{_COMMAS}{_POINT}](?P<decimals>[0-9]+))?"
)
_DECIMAL = re.compile(rf"(?P<whole>[0-9]+)[.{_COMMAS}{_POINT}](?P<decimals>[0-9]+)")
_NOT_DIGIT = re.compile(r"[^0-9]")
_MOST_DIGITS = 30  # longer runs are identifiers, and huge powers would cost time


class Digits(NamedTuple):
    """A number in digits."""

    value: Fraction
    step: Fraction
    """The place of the last digit: of a whole number, of the last one that is not 0."""

    other: Fraction | None = None
    """The second reading, where one separator can be read in two ways: ``1.234``."""


@lru_cache(maxsize=1 << 14)
def parse_digits(folded: str) -> Digits | None:
    """Read a folded number token, or return None where it is none (``12.09.2018``, ``1.2.3``).

    A comma before three digits groups thousands and before others marks decimals; a point before
    three digits can do either, so that number keeps both readings; a leading 0 makes it a decimal.
    """
    if len(folded) > _MOST_DIGITS:
        return None
    if _PLAIN.fullmatch(folded):
        return _whole(folded)
    grouped = _GROUPED.fullmatch(folded)
    if grouped and not folded.startswith("0"):
        return _from_groups(grouped)
    decimal = _DECIMAL.fullmatch(folded)
    return _decimal(decimal["whole"], decimal["decimals"]) if decimal else None


def _from_groups(match: re.Match[str]) -> Digits | None:
    whole = _NOT_DIGIT.sub("", match["whole"])
    if match["decimals"]:
        return _decimal(whole, match["decimals"])
    read = _whole(whole)
    if match["sep"] == "." and match["whole"].count(".") == 1:
        return read._replace(other=_decimal(*match["whole"].split(".")).value)
    return read


def _whole(written: str) -> Digits:
    number = Fraction(int(written))
    return Digits(number, place(number))


def _decimal(whole: str, decimals: str) -> Digits:
    step = Fraction(1, 10 ** len(decimals))
    return Digits(int(whole + decimals) * step, step)
