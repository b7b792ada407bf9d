"""Two sentences that are told alike but for one name: "exports of Tarsa", "exports of Nella"."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from checker.grouping.pair import Pair
from checker.grouping.view import SentenceView, overlap

_LEAST = 0.15
"""Overlap of two sentences below which nothing stands in the place of anything."""

_LONGEST = 3
"""Words of a name that stands in the place of another, at most."""


def one_name_for_another(pair: Pair) -> float:
    """How alike the two sentences are, in [0, 1], where a name of one stands for one of the other.

    0 where none does. A rare word counts as a name; it is exchanged where the words right before
    or right behind it are the same, and the other sentence tells it nowhere.
    """
    left, right = pair.left.sentence, pair.right.sentence
    if not pair.one_language or left.sentence == right.sentence:
        return 0.0
    alike = overlap(left.bag, right.bag)
    return alike if alike >= _LEAST and _exchanges(left, right) else 0.0


def _exchanges(left: SentenceView, right: SentenceView) -> bool:
    first, second = left.order, right.order
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    at = other = 0
    for number, block in enumerate(blocks):
        beside = number > 0 or block.size > 0  # something equal stands before or behind
        mine, its = first[at : block.a], second[other : block.b]
        if beside and _is_new(mine, left, right) and _is_new(its, right, left):
            return True
        at, other = block.a + block.size, block.b + block.size
    return False


def _is_new(words: Sequence[str], here: SentenceView, there: SentenceView) -> bool:
    """Say whether a few words have a name among them that the other sentence lacks."""
    if not 0 < len(words) <= _LONGEST:
        return False
    return any(word in here.named and word not in there.order for word in words)
