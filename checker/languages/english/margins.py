"""Margins: "by a margin of 223 votes", "won by three strokes", "11 points clear"."""

from __future__ import annotations

from dataclasses import replace

from checker.languages.english.quantities import Quantity
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading
from checker.languages.margins import margin

_BEHIND = frozenset(
    {"clear", "adrift", "margin", "lead", "majority", "advantage", "cushion", "gap"}
)
"""Words behind a number that make it a margin: "11 points clear", "an 11-point lead"."""

_NOUNS = frozenset({"margin", "lead", "majority", "advantage", "gap"})
_CONTESTS = frozenset(
    {"won", "win", "wins", "winning", "victory", "beat", "beats", "beating", "lost", "lose",
     "defeat", "defeated", "lead", "leads", "leading", "led", "trail", "trails", "trailed",
     "trailing"}
)  # fmt: skip
_VERB = 8
"""Words from "won" or "beat Tarsa" to "by", at most."""


def as_margin(wording: Wording, quantity: Quantity, read: Reading) -> Reading:
    """Return a count as a margin where the words around it say so, others as they are."""
    first, end = quantity.first, quantity.end
    while end < len(wording.tokens) and wording.tokens[end].start < read.span.end:
        end += 1
    ahead = wording.words(end, end + 2) == "ahead of"
    told = ahead or wording.folded(end) in _BEHIND or _before(wording, first, wording.folded(end))
    value = margin(read.kind, read.value) if told else None
    return read if value is None else replace(read, kind="count", value=value, rule=_RULE)


_RULE = "en.count.margin"


def _before(wording: Wording, first: int, behind: str) -> bool:
    """Say whether a margin is told before its number: "a margin of", "won by", "beat Tarsa by"."""
    if wording.folded(first - 1) == "of":
        return wording.folded(first - 2) in _NOUNS
    if wording.folded(first - 1) == "to":  # "his lead shrank to 40 votes"
        near = range(max(first - 1 - _VERB, 0), first - 1)
        return any(wording.folded(k) in _NOUNS for k in near)
    if wording.folded(first - 1) != "by" or behind == "to":
        return False  # "won by 428 votes to 205"
    near = range(max(first - 1 - _VERB, 0), first - 1)
    return any(wording.folded(k) in _CONTESTS for k in near)
