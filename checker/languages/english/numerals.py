"""Numbers in English words and digits: a hand-written automaton over tokens.

    read_number(tokens, i) -> Numeral | None

reads the longest number that begins at token ``i``: digits with separators and decimals
(``1,234.5``), scales (``1.2bn``, ``3.5 million``), words (``two hundred and thirty-six``), halves
and quarters (``half a million``, ``two and a half million``, ``19 1/4``), fractions
(``three-quarters``) and ordinals (``21st``, ``twenty-first``). It looks at the number alone: what
is counted, and whether the number means anything at all, is for the grammar of each kind.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum, unique
from fractions import Fraction

from checker.languages.english.digits import parse_digits, trailing_place
from checker.languages.english.number_blocks import (
    Block,
    Tokens,
    behind_hyphen,
    below_thousand,
    groups,
    with_hundreds,
)
from checker.languages.english.number_words import (
    DENOMINATORS,
    DOZEN,
    HALF,
    HUNDRED,
    MONEY_LETTERS,
    ORDINAL_SUFFIXES,
    PLURAL_DENOMINATORS,
    SCALE_LETTERS,
    SCALE_ORDINALS,
    SCALES,
)
from checker.languages.english.tokens import TokenKind, folded_at, glued_at


@unique
class Form(Enum):
    """What sort of number the words make."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    """A part of one thing: "one-third", "half". "Half a million" is a cardinal."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written at some token."""

    value: Fraction
    end: int
    """Index of the token behind the number."""

    step: Fraction
    """Place of the last digit told: 100000 for "3.5 million"; 0 for ordinals and fractions."""

    form: Form = Form.CARDINAL
    digits: bool = False
    """Written in digits alone, so it may be a year, a code or a score."""

    @property
    def whole(self) -> bool:
        """Whether the value is a whole number."""
        return self.value.denominator == 1


def read_number(tokens: Tokens, i: int, *, money: bool = False) -> Numeral | None:
    """Read the longest number that begins at token ``i``, or return None.

    Args:
        tokens: Of one sentence, in order.
        i: Index of the number's first token; an article is one only in "a dozen", "a hundred",
            "a half", "a third of".
        money: A currency sign stands before it, so that ``m`` is million and ``b`` billion.
    """
    if not 0 <= i < len(tokens):
        return None
    if tokens[i].kind is TokenKind.NUMBER:
        return _from_digits(tokens, i, money=money)
    word = tokens[i].folded
    if word in (HALF, "quarter", "a", "an"):
        return _from_article(tokens, i)
    return _from_words(tokens, i)


def _from_digits(tokens: Tokens, i: int, *, money: bool) -> Numeral | None:
    token = tokens[i]
    if len(token.raw) == 1 and not token.raw.isdecimal():
        share = Fraction(unicodedata.numeric(token.raw)).limit_denominator(100)
        return Numeral(share, i + 1, Fraction(0), Form.FRACTION)
    parsed = parse_digits(token.folded)
    if parsed is None:
        return None
    value, step = parsed
    if value.denominator == 1 and glued_at(tokens, i + 1):
        if folded_at(tokens, i + 1) in ORDINAL_SUFFIXES:
            return Numeral(value, i + 2, Fraction(0), Form.ORDINAL, digits=True)
        slashed = _slashed(tokens, i)
        if slashed is not None:
            return Numeral(slashed, i + 3, Fraction(0), Form.FRACTION, digits=True)
    mixed = _mixed(tokens, i + 1) if value.denominator == 1 else None
    if mixed is not None:
        share, end = mixed
        return _scaled(tokens, Numeral(value + share, end, Fraction(1, share.denominator)))
    return _scaled(tokens, Numeral(value, i + 1, step, digits=True), money=money)


def _slashed(tokens: Tokens, i: int) -> Fraction | None:
    """Return the share that ``3/4`` at ``i`` is; dates and "9/11" are none."""
    if folded_at(tokens, i + 1) != "/" or not (glued_at(tokens, i + 1) and glued_at(tokens, i + 2)):
        return None
    above, below = tokens[i].folded, folded_at(tokens, i + 2)
    if not (above.isdecimal() and below.isdecimal()) or folded_at(tokens, i + 3) == "/":
        return None
    usual = int(below) in (2, 3, 4, 8, 16, 32, 64)
    if int(above) < int(below) and (usual or folded_at(tokens, i + 3) == "of"):
        return Fraction(int(above), int(below))
    return None


def _mixed(tokens: Tokens, i: int) -> tuple[Fraction, int] | None:
    """Read the fraction of a mixed number, ``1/4`` in "19 1/4" or "19-1/4", at ``i``."""
    j = behind_hyphen(tokens, i)
    if j >= len(tokens) or tokens[j].kind is not TokenKind.NUMBER:
        return None
    if not tokens[j].raw.isdecimal() and len(tokens[j].raw) == 1:
        return Fraction(unicodedata.numeric(tokens[j].raw)).limit_denominator(100), j + 1
    share = _slashed(tokens, j)
    return None if share is None else (share, j + 3)


def _scaled(tokens: Tokens, numeral: Numeral, *, money: bool = False) -> Numeral:
    """Return the number with the scale, halves and smaller groups that follow its first block."""
    i = numeral.end
    halves = _and_a_half(tokens, i) if numeral.whole else None
    if halves is not None:
        value, end = numeral.value + halves.value, halves.end
        numeral = Numeral(value, end, halves.value)
        i = end
    scale, end = _scale(tokens, i, money=money, digits=numeral.digits)
    if scale == 1:
        return numeral
    value = numeral.value * scale
    step = numeral.step * scale if numeral.value.denominator != 1 else trailing_place(value)
    step = Fraction(scale) if scale == 12 else step
    value, end = _smaller_groups(tokens, end, value, scale)
    return Numeral(value, end, trailing_place(value) if value % scale else step)


def _smaller_groups(tokens: Tokens, i: int, value: Fraction, scale: int) -> tuple[Fraction, int]:
    """Add "200 million" to "1 billion and 200 million": digits with smaller scales of their own."""
    while value.denominator == 1 and scale > 1000:
        j = i + 1 if folded_at(tokens, i) == "and" else i
        if j >= len(tokens) or tokens[j].kind is not TokenKind.NUMBER:
            break
        parsed = parse_digits(tokens[j].folded)
        smaller, end = _scale(tokens, j + 1, money=False, digits=True)
        if parsed is None or not 1 < smaller < scale or parsed[0] * smaller >= scale:
            break
        value, i, scale = value + parsed[0] * smaller, end, smaller
    return value, i


def _scale(tokens: Tokens, i: int, *, money: bool, digits: bool) -> tuple[int, int]:
    """Return the scale at ``i`` and the index behind it; 1 where there is none."""
    j = behind_hyphen(tokens, i)
    word = folded_at(tokens, j)
    if word == HUNDRED and digits:
        return 100, j + 1
    if word == DOZEN:
        return 12, j + 1
    if word in SCALES:
        return SCALES[word], j + 1
    letters = digits and word in SCALE_LETTERS and (glued_at(tokens, i) or len(word) > 1)
    if letters and not (word == "k" and j != i):
        return SCALE_LETTERS[word], j + 1
    if money and word in MONEY_LETTERS and glued_at(tokens, i) and j == i:
        return MONEY_LETTERS[word], j + 1
    return 1, i


# --- words ------------------------------------------------------------------------------------


def _from_words(tokens: Tokens, i: int) -> Numeral | None:
    word = tokens[i].folded
    if word in SCALE_ORDINALS:
        return Numeral(Fraction(SCALE_ORDINALS[word]), i + 1, Fraction(0), Form.ORDINAL)
    block = below_thousand(tokens, i)
    if block is None:
        return None
    share = None if block.ordinal else _share(tokens, block)
    return share or _from_block(tokens, block)


def _from_block(tokens: Tokens, block: Block) -> Numeral:
    """Return the number whose first block of words is known."""
    if not block.ordinal:
        block = groups(tokens, block)
    value = Fraction(block.value)
    value = Fraction(block.value)
    if block.ordinal:
        return Numeral(value, block.end, Fraction(0), Form.ORDINAL)
    return _scaled(tokens, Numeral(value, block.end, trailing_place(value)))


# --- halves, quarters, articles ---------------------------------------------------------------


def _share(tokens: Tokens, block: Block) -> Numeral | None:
    """Read the denominator behind a numerator: "third" in "one-third", "quarters"."""
    j = behind_hyphen(tokens, block.end)
    word = folded_at(tokens, j)
    if block.value == 1 and word in DENOMINATORS:
        below = DENOMINATORS[word]
        if below >= 100 and folded_at(tokens, j + 1) != "of":
            return None
    elif block.value > 1 and word in PLURAL_DENOMINATORS:
        below = PLURAL_DENOMINATORS[word]
    else:
        return None
    numeral = Numeral(Fraction(block.value, below), j + 1, Fraction(0), Form.FRACTION)
    return _of_a_scale(tokens, numeral)


def _of_a_scale(tokens: Tokens, share: Numeral) -> Numeral:
    """Return "half a million", "a quarter of a million" and "half-dozen" as cardinals."""
    j = share.end
    if folded_at(tokens, j) == "of" and folded_at(tokens, j + 1) in ("a", "an"):
        j += 2
    elif folded_at(tokens, j) in ("a", "an"):
        j += 1
    scale, end = _scale(tokens, j, money=False, digits=False)
    value = share.value * scale
    return share if scale == 1 else Numeral(value, end, trailing_place(value))


def _and_a_half(tokens: Tokens, i: int) -> Numeral | None:
    """Read "and a half", "and three quarters" behind a whole number."""
    if folded_at(tokens, i) != "and":
        return None
    word, following = folded_at(tokens, i + 1), folded_at(tokens, i + 2)
    if word in ("a", "one") and following in (HALF, "quarter", "third"):
        share = Fraction(1, DENOMINATORS[following])
    elif word == "three" and following == "quarters":
        share = Fraction(3, 4)
    else:
        return None
    # "one and a half of them" is a count; "a third of" there begins another number.
    if folded_at(tokens, i + 3) == "of":
        return None
    return Numeral(share, i + 3, Fraction(0), Form.FRACTION)


def _from_article(tokens: Tokens, i: int) -> Numeral | None:
    """Read what an article or a bare "half" begins: "a dozen", "half a million", "a third of"."""
    article = tokens[i].folded in ("a", "an")
    j = i + 1 if article else i
    word = folded_at(tokens, j)
    if article and (word in SCALES or word in (HUNDRED, DOZEN)):
        if word == HUNDRED:
            return _from_block(tokens, with_hundreds(tokens, Block(1, j)))
        return _from_block(tokens, Block(1, j))
    if word not in DENOMINATORS:
        return None
    share = Numeral(Fraction(1, DENOMINATORS[word]), j + 1, Fraction(0), Form.FRACTION)
    scaled = _of_a_scale(tokens, share)
    if scaled is not share:
        return scaled
    # "a third man", "the quarter": a share only with what it is a share of.
    following = folded_at(tokens, j + 1)
    if word == HALF or (article and following == "of"):
        return share
    at = j + 2 if following == "-" else j + 1
    return share if folded_at(tokens, at) in _POINTS else None  # "a quarter point"


_POINTS = frozenset({"point", "percentage"})
