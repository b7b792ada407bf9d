"""Statements -> how many independent witnesses they are: copies of one wire text count once."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from checker.model import Fact

_COPY = 90.0
"""Similarity in [0, 100] from which two sentences are copies of one text."""


def independent(facts: Sequence[Fact]) -> int:
    """Return how many witnesses stand behind statements of one value, at least 1.

    Statements of one article are one witness; so are articles that say it in the same words.
    """
    voices: list[list[Fact]] = []
    for fact in facts:
        known = [voice for voice in voices if any(_one_voice(fact, other) for other in voice)]
        merged = [fact, *(other for voice in known for other in voice)]
        voices = [voice for voice in voices if voice not in known]
        voices.append(merged)
    return max(1, len(voices))


def _one_voice(left: Fact, right: Fact) -> bool:
    if left.sentence.article == right.sentence.article:
        return True
    return fuzz.ratio(left.sentence.text, right.sentence.text, score_cutoff=_COPY) >= _COPY
