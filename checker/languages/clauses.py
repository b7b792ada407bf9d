"""A sentence cut into clauses: where each of its values stands, and how far its clause reaches."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from checker.languages.words import Role, Vocabulary, Worded

_LEAST_CLAUSE = 6
"""A clause of fewer words is taken together with its neighbour on the left."""

QUOTES = frozenset('"«»“”')
_QUOTED_NAME = 3
"""Words between quotation marks that are a name or a nickname rather than a speech."""
_ASIDE = 3
"""Words in brackets that only tell one thing more, such as an age."""


class Clauses:
    """One sentence with its words and readings; lives for one call of `describe`."""

    def __init__(self, sentence: Worded, vocabulary: Vocabulary) -> None:
        """Find where the values stand, and where clauses end."""
        self.sentence = sentence
        self.words = sentence.words
        self.marks = sentence.marks
        self.readings = sentence.readings
        self.owners = sentence.owners
        self.vocabulary = vocabulary
        self.places = [
            (own[0], own[-1]) if own else self._nearest_word(index)
            for index, own in enumerate(sentence.held)
        ]
        """For each reading, its first and last word."""
        self.breaks = _breaks(sentence)
        self._edges: dict[int, tuple[int, int]] = {}

    def _nearest_word(self, index: int) -> tuple[int, int]:
        start = self.readings[index].span.start
        places = self.sentence.places
        near = min(range(len(places)), key=lambda at: abs(places[at].start - start))
        return near, near

    def clause(self, index: int) -> tuple[int, int]:
        """Return the first and last word of the clause around a reading; found once."""
        edges = self._edges.get(index)
        if edges is None:
            edges = self._edges[index] = self._around(index)
        return edges

    def _around(self, index: int) -> tuple[int, int]:
        first, last = self.places[index]
        end = len(self.words) - 1
        left = self.left_edge(first)
        right = self._right_edge(last)
        while right - left + 1 < _LEAST_CLAUSE and left > 0:
            left = self.left_edge(max(left - 2, 0))
        while right - left + 1 < _LEAST_CLAUSE and right < end:
            right = self._right_edge(min(right + 2, end))
        return left, right

    def is_and(self, at: int) -> bool:
        """Say whether a word is "and", or has it attached."""
        word, conjunctions = self.words[at], self.vocabulary.conjunctions
        attached = word.folded != word.bare and word.folded.startswith(tuple(conjunctions))
        return attached or word.folded in conjunctions

    def left_edge(self, start: int) -> int:
        """Return the word behind the last break before a word."""
        before = bisect_left(self.breaks, start)
        return self.breaks[before - 1] + 1 if before else 0

    def _right_edge(self, start: int) -> int:
        """Return the word before the first break behind a word."""
        behind = bisect_right(self.breaks, start)
        return self.breaks[behind] - 1 if behind < len(self.breaks) else len(self.words) - 1


def _opens_name(sentence: Worded, at: int) -> bool:
    """Say whether a full stop opens a word, as in the sign of an index: "the Velmar 100 .VXI"."""
    places = sentence.places
    if not 0 < at < len(places) - 1:
        return False
    return places[at - 1].end < places[at].start and places[at].end == places[at + 1].start


def _breaks(sentence: Worded) -> Sequence[int]:
    """Return where clauses end, in text order: not around a quoted name or a short aside."""
    words = sentence.words
    breaks = [
        at
        for at in sentence.marks[Role.BREAKS]
        if words[at].folded != "." or not _opens_name(sentence, at)
    ]
    quotes = [at for at in breaks if words[at].folded in QUOTES]
    named: set[int] = set()
    for opening, closing in pairwise(quotes):
        if opening not in named and closing - opening - 1 <= _QUOTED_NAME:
            named |= {opening, closing}
    for opening, closing in pairwise(breaks):
        marks = words[opening].folded + words[closing].folded
        if marks == "()" and closing - opening - 1 <= _ASIDE:
            named |= {opening, closing}
    return [at for at in breaks if at not in named] if named else breaks
