"""Blocks of number words: "two hundred and thirty-six thousand", closed by an ordinal or not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.languages.english.number_words import (
    HUNDRED,
    OTHER_ORDINALS,
    SCALE_ORDINALS,
    SCALES,
    TEENS,
    TENS,
    UNIT_ORDINALS,
    UNITS,
)
from checker.languages.english.tokens import Token, folded_at, glued_at

Tokens = Sequence[Token]


class Block(NamedTuple):
    """A part of a number: its value, the index behind it, and whether it closed as an ordinal."""

    value: int
    end: int
    ordinal: bool = False


def behind_hyphen(tokens: Tokens, i: int) -> int:
    """Return the index behind a hyphen that joins two words, or ``i``."""
    if folded_at(tokens, i) == "-" and glued_at(tokens, i) and glued_at(tokens, i + 1):
        return i + 1
    return i


def _below_hundred(tokens: Tokens, i: int) -> Block | None:
    word = folded_at(tokens, i)
    if word in UNITS or word in TEENS:
        return Block(UNITS.get(word, TEENS.get(word, 0)), i + 1)
    if word in UNIT_ORDINALS or word in OTHER_ORDINALS:
        return Block(UNIT_ORDINALS.get(word, OTHER_ORDINALS.get(word, 0)), i + 1, ordinal=True)
    if word not in TENS:
        return None
    j = behind_hyphen(tokens, i + 1)
    unit = folded_at(tokens, j)
    if unit in UNITS:
        return Block(TENS[word] + UNITS[unit], j + 1)
    if unit in UNIT_ORDINALS:
        return Block(TENS[word] + UNIT_ORDINALS[unit], j + 1, ordinal=True)
    return Block(TENS[word], i + 1)


def below_thousand(tokens: Tokens, i: int) -> Block | None:
    """Read "two hundred and thirty-six", and "fifteen hundred"."""
    first = _below_hundred(tokens, i)
    return None if first is None else with_hundreds(tokens, first)


def with_hundreds(tokens: Tokens, first: Block) -> Block:
    """Add "hundred", and what is below a hundred behind it, to the block before."""
    if first.ordinal:
        return first
    j = behind_hyphen(tokens, first.end)
    word = folded_at(tokens, j)
    if word == "hundredth":
        return Block(first.value * 100, j + 1, ordinal=True)
    if word != HUNDRED:
        return first
    hundreds = Block(first.value * 100, j + 1)
    k = behind_hyphen(tokens, j + 1)
    if folded_at(tokens, k) == "and":
        k = behind_hyphen(tokens, k + 1)
    rest = _below_hundred(tokens, k)
    if rest is None or rest.value == 0:
        return hundreds
    return Block(hundreds.value + rest.value, rest.end, rest.ordinal)


def groups(tokens: Tokens, block: Block) -> Block:
    """Read scales and the smaller groups behind them: "thousand", then "two hundred and five"."""
    total, limit = 0, 10**18
    while True:
        j = behind_hyphen(tokens, block.end)
        word = folded_at(tokens, j)
        if word in SCALE_ORDINALS and 100 < SCALE_ORDINALS[word] < limit:
            value = total + block.value * SCALE_ORDINALS[word]
            return Block(value, j + 1, ordinal=True)
        if word not in SCALES or not SCALES[word] < limit:
            return Block(total + block.value, block.end, block.ordinal)
        limit = SCALES[word]
        total += block.value * limit
        following = _next_block(tokens, j + 1, limit)
        if following is None:
            return Block(total, j + 1)
        block = following
        if block.ordinal:
            return Block(total + block.value, block.end, ordinal=True)


def _next_block(tokens: Tokens, i: int, limit: int) -> Block | None:
    """Read the block behind a scale, if it goes on with the same number.

    "And" leads on to less than a hundred or to a smaller scale; a comma to more than a hundred or
    to a smaller scale, since "two thousand, five" is two numbers.
    """
    link = folded_at(tokens, i)
    j = i + 1 if link in (",", "and") else behind_hyphen(tokens, i)
    if link == "," and folded_at(tokens, j) == "and":
        j, link = j + 1, "and"
    block = below_thousand(tokens, j)
    if block is None or block.value == 0:
        return None
    scale = SCALES.get(folded_at(tokens, behind_hyphen(tokens, block.end)), 1)
    if scale == 1:
        scale = SCALE_ORDINALS.get(folded_at(tokens, behind_hyphen(tokens, block.end)), 1)
    if not block.value * scale < limit:
        return None
    if scale > 1 or link not in (",", "and"):
        return block
    return block if (block.value < 100) == (link == "and") else None
