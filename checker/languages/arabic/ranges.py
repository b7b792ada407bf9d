"""Ranges: "between 15 and 20 thousand", "from 5 to 7 per cent", "two or three days"."""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from checker.languages.arabic.function_words import CHANGES
from checker.languages.arabic.number_blocks import after_wa
from checker.languages.arabic.numerals import read_number
from checker.languages.arabic.phrases import Line, word
from checker.languages.arabic.tails import Tail, read_tail
from checker.languages.arabic.told import Told, exactly

_BETWEEN = "بين"  # bayna, "between"
_FROM = "من"  # min, "from"
_MA = frozenset({"ما", "وما"})  # ma, in ma bayna
_TO = frozenset({"الي", "حتي"})  # ila, hatta, "to"
_OR = "او"  # aw, "or"
_DASHES = frozenset({"-", "\N{EN DASH}"})
_FLUCTUATES = frozenset({"يتراوح", "تتراوح", "تراوح", "تراوحت", "يتراوحون", "تترواح", "يترواح"})
_SIZES = (10**9, 10**6, 10**3)
_LARGEST_MULTIPLE = 100
_MOST_CHANGE = 20  # a figure grows or falls by less in one sentence
_CHANGE_REACH = 8  # words before "from" in which a verb of change makes it no range


class Range(NamedTuple):
    """Two numbers that belong together, and what they count."""

    told: Told
    """Both ends; from the first number, or the word before it, to the second number."""

    tail: Tail | None
    start: int
    """Where the words of the range start, ``بين`` included."""

    change: bool = False
    """The first is what it was, the second what it became: two values, no range."""


def read_range(tokens: Line, first: Told, following: Tail | None) -> Range | None:
    """Read a range; None where there is none.

    Args:
        tokens: Of the sentence.
        first: The first number.
        following: What follows it.
    """
    if first.vague or first.definite:
        return None
    opening = word(tokens, first.start - 1 - _quoted(tokens, first.start))
    inner = None
    second = _second(tokens, first.end, opening)
    if second is None:
        inner = following
        second = None if inner is None else _second(tokens, inner.end, opening)
    if second is None:
        return _shared_scale(tokens, first) if opening == _BETWEEN and inner is None else None
    tail = read_tail(tokens, second.end, second)
    if not _fits(opening, inner, tail):
        return None
    if opening == _FROM and _changes(tokens, first.start):
        # Where each number has its own tail, each is read by itself.
        return None if inner else Range(_scaled_like(first, second), tail, first.start, change=True)
    told = _joined(first, second, inner)
    if told is None:
        return None
    if tail is None and inner is not None:
        tail = inner._replace(end=second.end)
    return Range(told, tail, _start(tokens, first.start, opening))


def _quoted(tokens: Line, i: int) -> bool:
    """Say whether the numbers of a range are a quotation: between "three and four weeks"."""
    return word(tokens, i - 1) in _QUOTES and word(tokens, i - 2) in (_BETWEEN, _FROM)


_QUOTES = frozenset('"«“')


def _shared_scale(tokens: Line, both: Told) -> Range | None:
    """Read "between three million and five", which by itself is the number 3,000,005."""
    size = next((size for size in _SIZES if both.low >= size), 0)
    if not size or both.low.denominator != 1:
        return None
    low, high = divmod(both.low, size)
    if not low < high < _LARGEST_MULTIPLE:
        return None
    step = Fraction(size)
    told = both._replace(low=low * step, high=high * step, step=step, scale=size)
    tail = read_tail(tokens, both.end, told)
    return Range(told, tail, _start(tokens, both.start, _BETWEEN))


def _scaled_like(first: Told, second: Told) -> Told:
    """Return what it was in the scale of what it became: "from 5 to 7 million"."""
    low = first.low * second.scale
    if first.scale > 1 or not second.low / _MOST_CHANGE <= low <= second.low * _MOST_CHANGE:
        return first
    return first._replace(low=low, high=low, step=first.step * second.scale, scale=second.scale)


def _second(tokens: Line, i: int, opening: str) -> Told | None:
    """Read the connecting word at ``i`` that fits the opening, and the number behind it."""
    connector = word(tokens, i)
    at: int | None = None
    if opening == _BETWEEN:
        at = i + 1 if connector in _TO else after_wa(tokens, i)
    elif connector in _TO or connector == _OR or connector in _DASHES:
        at = i + 1
    number = None if at is None or at >= len(tokens) else read_number(tokens, at)
    return None if number is None or number.preposition else exactly(number)


def _fits(opening: str, inner: Tail | None, tail: Tail | None) -> bool:
    """Say whether what the two numbers count is the same, or told once for both."""
    if inner is None:
        return tail is not None or opening == _BETWEEN
    if tail is None:
        return opening in (_BETWEEN, _FROM)
    same = (inner.kind, inner.unit, inner.lemma) == (tail.kind, tail.unit, tail.lemma)
    return same and opening in (_BETWEEN, _FROM)


def _joined(first: Told, second: Told, inner: Tail | None) -> Told | None:
    """Return both numbers as one, sharing the second's scale if the first lacks it."""
    low, step = first.low, first.step
    if inner is None and first.scale == 1 and second.scale > 1 and low * second.scale < second.low:
        low, step = low * second.scale, step * second.scale
    if low >= second.low:
        return None
    return second._replace(low=low, start=first.start, step=min(step, second.step), other=None)


def _changes(tokens: Line, i: int) -> bool:
    """Say whether a verb of change, and no verb of fluctuating, stands before token ``i``."""
    before = [token.folded for token in tokens[max(0, i - _CHANGE_REACH) : i]]
    if any(each in _FLUCTUATES for each in before):
        return False
    return any(each.lstrip("وف") in CHANGES or each in CHANGES for each in before)


def _start(tokens: Line, i: int, opening: str) -> int:
    """Return where the words of the range start: ``تتراوح بين``, ``ما بين``, ``من``."""
    start = i
    if opening in (_BETWEEN, _FROM):
        start -= 1 + _quoted(tokens, i)
        if opening == _BETWEEN and word(tokens, start - 1) in _MA:
            start -= 1
        if word(tokens, start - 1) in _FLUCTUATES:
            start -= 1
    return start
