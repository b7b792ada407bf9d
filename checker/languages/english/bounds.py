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
    # "at least" between two numbers bounds the second: "20 dead, at least 5 of them ..."
    if wording.folded(index) == "at" and (wording.is_number(end) or wording.is_word(end)):
        following = wording.folded(end)
        if wording.is_number(end) or following in _NUMBER_STARTERS:
            return None, index
    return op, end


_NUMBER_STARTERS = frozenset(
    {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a", "some"}
)
