"""Arabic numbers in one block: digits, or words below a thousand. Tokens -> `NumberReading`."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from checker.kinds.amount import place
from checker.languages.arabic.digits import parse_digits
from checker.languages.arabic.number_words import NUMBER_WORDS, NumberWord, Role
from checker.languages.arabic.tokens import Found, Token, TokenKind

_WA = "و"  # wa, "and"
_WA_AHAD = "وأحد"  # wa-ahad, "and one": folded it looks like wahid, "one"
_DECIMAL_POINT = "فاصله"  # fasila, "comma": the decimal point in words
_ONE = Fraction(1)
_TEN = Fraction(10)


class NumberReading(NamedTuple):
    """A cardinal read from tokens ``start`` to ``end`` (exclusive)."""

    value: Fraction
    start: int
    end: int
    step: Fraction
    """Place of the last digit told: 100000 for 24.5 million, 1 for "five", 10 for 250."""

    other: Fraction | None = None
    """The second reading of digits such as ``1.234``."""

    digits: bool = False
    """Written in digits alone, without a number word."""

    scale: int = 1
    """The last scale told (1000 for ``3 الاف``): what a range may share."""

    last: int = 1
    """The component that governs the noun: 3-10 a plural, 11-99 an accusative, 100 a genitive."""

    gender: str = ""
    """Of the counted noun as far as the words show it: ``m``, ``f`` or ''."""

    definite: bool = False
    construct: bool = False
    """Ends in a form that must be followed by its noun: ``مئتي``, ``الفا``."""

    conjunction: str = ""
    """Written onto the first word or digits: wa or fa."""

    preposition: str = ""
    """Likewise: bi, ka or li."""


def number_word(token: Token) -> Found[NumberWord] | None:
    """Return the number word under a token's particles, or None."""
    return NUMBER_WORDS.find(token.folded) if token.kind is TokenKind.ARABIC else None


def after_wa(tokens: Sequence[Token], i: int) -> int | None:
    """Return the index of the number that a wa at ``i`` joins: written onto it, or by itself."""
    if i >= len(tokens):
        return None
    if tokens[i].folded == _WA:
        return i + 1 if i + 1 < len(tokens) else None
    found = number_word(tokens[i])
    if found is None or found.preposition:
        return None
    return i if found.conjunction == _WA or tokens[i].raw.startswith(_WA_AHAD) else None


def read_block(tokens: Sequence[Token], i: int) -> NumberReading | None:
    """Read digits, or a number below 1000 in words."""
    if tokens[i].kind is TokenKind.NUMBER:
        return _digits(tokens, i)
    hundreds = _hundreds(tokens, i)
    if hundreds is None:
        return _with_point(tokens, _below_hundred(tokens, i))
    at = after_wa(tokens, hundreds.end)
    rest = None if at is None else _below_hundred(tokens, at)
    if rest is None or not rest.value:
        return hundreds
    return rest._replace(value=hundreds.value + rest.value, start=i)


def _digits(tokens: Sequence[Token], i: int) -> NumberReading | None:
    digits = parse_digits(tokens[i].folded)
    if digits is None:
        return None
    value, step, end = digits.value, digits.step, i + 1
    if value.denominator == 1 and len(tokens[i].folded) <= 3:
        # Thousands grouped by a plain space: exactly three digits behind, one space between.
        while end < len(tokens) and _is_space_group(tokens[end - 1], tokens[end]):
            value = value * 1000 + int(tokens[end].folded)
            step, end = place(value), end + 1
    last = value.numerator if value.denominator == 1 else 1
    return NumberReading(value, i, end, step=step, other=digits.other, digits=True, last=last)


def _is_space_group(left: Token, right: Token) -> bool:
    return (
        right.kind is TokenKind.NUMBER
        and right.start == left.end + 1
        and len(right.folded) == 3
        and right.folded.isdigit()
        and left.folded != "0"
    )


def _hundreds(tokens: Sequence[Token], i: int) -> NumberReading | None:
    """Read ``مئتان``, ``ثلاثمئه``, or ``ثلاث مئه`` in two words."""
    found = number_word(tokens[i])
    if found is None:
        return None
    word = found.entry
    if word.role is Role.HUNDRED:
        return NumberReading(
            word.value, i, i + 1, Fraction(100), last=100, construct=word.construct
        )
    if word.role is not Role.UNIT or word.value < 3 or i + 1 >= len(tokens):
        return None
    second = number_word(tokens[i + 1])
    if second is None or second.conjunction or second.preposition or second.article:
        return None
    if second.entry.value != 100 or second.entry.role not in (Role.HUNDRED, Role.PLURAL_SCALE):
        return None
    return NumberReading(word.value * 100, i, i + 2, Fraction(100), last=100)


def _below_hundred(tokens: Sequence[Token], i: int) -> NumberReading | None:
    """Read 0 to 99 in words: units, teens, tens, and units and tens in either order."""
    if i >= len(tokens):
        return None
    found = number_word(tokens[i])
    if found is None:
        return None
    word = found.entry
    if word.role in (Role.TEN, Role.ZERO):
        return _small(word.value, i, i + 1, word.gender)
    if word.role is Role.TENS:
        return _tens(tokens, i, word)
    return _units(tokens, i, word) if word.role in (Role.UNIT, Role.STUB) else None


def _units(tokens: Sequence[Token], i: int, word: NumberWord) -> NumberReading | None:
    """Read a unit, a teen, or a unit and its tens."""
    if _is_teen(tokens, i, word):
        return _small(word.value + 10, i, i + 2, word.gender)
    at = after_wa(tokens, i + 1)
    tens = None if at is None or word.value > 9 else number_word(tokens[at])
    if at is not None and tens is not None and tens.entry.role is Role.TENS:
        return _small(word.value + tens.entry.value, i, at + 1, word.gender)
    return None if word.role is Role.STUB else _small(word.value, i, i + 1, word.gender)


def _tens(tokens: Sequence[Token], i: int, word: NumberWord) -> NumberReading:
    """Read ``عشرون`` or, units behind the tens, ``عشرون وخمسه``."""
    at = after_wa(tokens, i + 1)
    unit = None if at is None else number_word(tokens[at])
    if at is None or unit is None or unit.entry.role is not Role.UNIT:
        return _small(word.value, i, i + 1, "")
    if _is_teen(tokens, at, unit.entry) or _hundreds(tokens, at) is not None:
        return _small(word.value, i, i + 1, "")
    return _small(word.value + unit.entry.value, i, at + 1, unit.entry.gender)


def _is_teen(tokens: Sequence[Token], i: int, word: NumberWord) -> bool:
    if i + 1 >= len(tokens) or word.value > 9:
        return False
    ten = number_word(tokens[i + 1])
    return (
        ten is not None
        and ten.entry.role is Role.TEN
        and not (ten.conjunction or ten.preposition or ten.article)
    )


def _with_point(tokens: Sequence[Token], whole: NumberReading | None) -> NumberReading | None:
    """Read "three point five" in words."""
    if whole is None or whole.end + 1 >= len(tokens) or tokens[whole.end].folded != _DECIMAL_POINT:
        return whole
    decimals = _below_hundred(tokens, whole.end + 1)
    if decimals is None:
        return whole
    step = Fraction(1, 10 if decimals.value < 10 else 100)
    return whole._replace(value=whole.value + decimals.value * step, end=decimals.end, step=step)


def _small(value: Fraction, start: int, end: int, gender: str) -> NumberReading:
    whole = value.numerator
    step = _TEN if whole and whole % 10 == 0 else _ONE
    return NumberReading(value, start, end, step=step, gender=gender, last=whole)
