"""Two statements -> which words only one of them has, so that they can be read side by side."""

from __future__ import annotations

import difflib
import re

from checker.model import Span
from checker.review.folding import fold

# Letters, digits and the combining marks between them, which Python does not count as letters.
_LETTERS = r"[\w\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]+"
_WORD = re.compile(rf"{_LETTERS}(?:[.,\u066b\u066c:/-]{_LETTERS})*")
_ALIGNED = 300  # words a side; longer statements are compared as sets, which takes linear time


def differing(left: str, right: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the words of each text that the other does not have in its place.

    Words are compared folded, so vowel signs, case and digit shapes are no difference. Neighbouring
    words are one span. Spans index each text, in order.
    """
    words = [[found.span() for found in _WORD.finditer(text)] for text in (left, right)]
    folded = [
        [fold(text[start:end]) for start, end in spans]
        for text, spans in zip((left, right), words, strict=True)
    ]
    only_left, only_right = _unmatched(folded[0], folded[1])
    return _joined(left, words[0], only_left), _joined(right, words[1], only_right)


def _unmatched(left: list[str], right: list[str]) -> tuple[list[bool], list[bool]]:
    if max(len(left), len(right)) > _ALIGNED:
        in_left, in_right = frozenset(left), frozenset(right)
        return [word not in in_right for word in left], [word not in in_left for word in right]
    only_left, only_right = [True] * len(left), [True] * len(right)
    matcher = difflib.SequenceMatcher(a=left, b=right, autojunk=False)
    for block in matcher.get_matching_blocks():
        only_left[block.a : block.a + block.size] = [False] * block.size
        only_right[block.b : block.b + block.size] = [False] * block.size
    return only_left, only_right


def _joined(text: str, words: list[tuple[int, int]], chosen: list[bool]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for (start, end), taken in zip(words, chosen, strict=True):
        if not taken:
            continue
        if spans and not _WORD.search(text, spans[-1].end, start):
            spans[-1] = Span(spans[-1].start, end)
        else:
            spans.append(Span(start, end))
    return tuple(spans)
