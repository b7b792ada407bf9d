"""Two views -> whether they tell two occasions or sides of one thing that is told alike."""

from __future__ import annotations

from checker.grouping.pair import Pair
from checker.languages.concepts import STANDING, WAYS


def size_and_level(pair: Pair) -> bool:
    """Whether one is the size of a move and the other where it stood: rose ten, rose to 70."""
    if pair.left.fact.kind not in _MOVED or pair.left.fact.kind != pair.right.fact.kind:
        return False
    left, right = pair.left.event, pair.right.event
    return (left in WAYS and right in STANDING) or (right in WAYS and left in STANDING)


_MOVED = ("money", "measure")
"""Kinds whose move and level are two: that growth rose to 3 percent is that much grown."""


def older_event(pair: Pair) -> bool:
    """Whether one is told of an older event beside the day's, and the other is news.

    Not between articles that lie days apart: the older event of one is the news of the other.
    """
    if (pair.days or 0) > _ONE_NEWS:
        return False
    return pair.left.fact.context.background != pair.right.fact.context.background


_ONE_NEWS = 2
"""Days between two articles that bring one news, at most."""


def on_top(pair: Pair) -> bool:
    """Whether one counts what comes on top of what was told, and the other does not."""
    return pair.left.fact.context.adds != pair.right.fact.context.adds
