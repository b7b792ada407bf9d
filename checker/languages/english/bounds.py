"""Bounds on a number: "at least" before it, "or more" behind it."""

from __future__ import annotations

from checker.kinds.amount import Op
from checker.languages.english.bound_words import (
    BETWEEN,
    INTENSIFIERS,
    LEFT,
    RIGHT,
    WENT,
)
from checker.languages.english.currency_words import SIGNS
from checker.languages.english.number_words import CARDINAL_WORDS, DOZEN, HALF, HUNDRED, SCALES
from checker.languages.english.phrases import Phrases
from checker.languages.english.wording import Wording

_LEFT = Phrases(LEFT)
_RIGHT = Phrases(RIGHT)


def bound_before(wording: Wording, index: int) -> tuple[Op | None, int]:
    """Return the bound whose words end before ``index``, and where they begin.

    Of two bounds the outer one holds: "at least some 400" is at least 400.
    """
    op: Op | None = None
    first = index
    while True:
        inner = first
        while wording.folded(inner - 1) in BETWEEN:
            inner -= 1
        if wording.folded(inner) in ("further", "additional") and wording.folded(inner - 1) in (
            "a",
            "an",
        ):
            inner -= 1
        found = _LEFT.before(wording, inner)
        if found is None or _went_up(wording, found[1]):
            return op, first
        op, first = found
        if op in (Op.GT, Op.LT, Op.APPROX):
            first = _with_intensifiers(wording, first)


def _went_up(wording: Wording, first: int) -> bool:
    """Say whether "up to" tells where a figure went: "the toll has gone up to 86"."""
    up = wording.folded(first) == "up" and wording.folded(first + 1) == "to"
    return up and wording.folded(first - 1) in WENT


def _with_intensifiers(wording: Wording, first: int) -> int:
    """Return where "slightly" or "a little" begins before a bound, or ``first``."""
    while wording.folded(first - 1) in INTENSIFIERS:
        first -= 1
        if wording.folded(first) in ("little", "bit") and wording.folded(first - 1) == "a":
            first -= 1
    return first


def bound_behind(wording: Wording, index: int) -> tuple[Op | None, int]:
    """Return the bound that begins at ``index``, and the index behind it.

    A plus sign or "-odd" counts only where it is written onto the number.
    """
    found = _RIGHT.at(wording, index)
    if found is None:
        return None, index
    op, end = found
    if wording.folded(index) in ("+", "-") and not wording.glued(index):
        return None, index
    return (None, index) if _bounds_the_next(wording, end) else (op, end)


def _bounds_the_next(wording: Wording, end: int) -> bool:
    """Say whether a bound between two numbers is that of the second.

    So it is in "20 dead, at least 5 of them" and in "40 lorries and over 300 passengers".
    """
    if wording.folded(end - 1) not in _BEFORE_TOO:
        return False
    if wording.folded(end) in ("a", "an"):
        end += 1  # "and over a hundred", but "aged 65 and over a free dose"
    return wording.is_number(end) or wording.folded(end) in _NUMBER_STARTERS


_BEFORE_TOO = frozenset({"least", "most", "over", "above", "under"})
"""Last words of the bounds that may stand on either side of their number."""

_NUMBER_STARTERS = frozenset(
    {
        *(*CARDINAL_WORDS, *SCALES, *SIGNS, HUNDRED, DOZEN, HALF, "some", "another", "quarter"),
        *("tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "several"),
    }
)
"""The words and signs that a number may begin with."""
