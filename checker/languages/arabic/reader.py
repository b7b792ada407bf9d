"""Reading a sentence: find trigger words, let the rules read around them, resolve overlaps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from checker.languages.arabic.number_words import NUMBER_WORDS
from checker.languages.arabic.phrases import Draft, Line
from checker.languages.arabic.quantities import read_quantities
from checker.languages.arabic.tokens import TokenKind, tokenise
from checker.languages.arabic.told import FEW, VAGUE_SCALES
from checker.languages.interface import Reading

Rule = Callable[[Line, int], list[Draft]]
"""Reads the drafts that start, or have their numeral, at a token."""

_NUMBER_RULES: tuple[Rule, ...] = (read_quantities,)


@lru_cache(maxsize=1 << 16)
def _rules_for(folded: str) -> tuple[Rule, ...]:
    """Return the rules that a word triggers; most words trigger none."""
    rules: list[Rule] = []
    if NUMBER_WORDS.find(folded) or VAGUE_SCALES.find(folded) or FEW.find(folded):
        rules.extend(_NUMBER_RULES)
    return tuple(rules)


def read(text: str) -> list[Reading]:
    """See `checker.languages.interface.Language.read`."""
    tokens = tokenise(text)
    drafts = [draft for i, rule in _triggered(tokens) for draft in rule(tokens, i)]
    readings = [draft.reading(tokens) for draft in drafts]
    return resolve(readings)


def _triggered(tokens: Line) -> Iterator[tuple[int, Rule]]:
    for i, token in enumerate(tokens):
        if token.kind is TokenKind.ARABIC:
            for rule in _rules_for(token.folded):
                yield i, rule
        elif token.kind is TokenKind.NUMBER:
            for rule in _NUMBER_RULES:
                yield i, rule


def resolve(readings: list[Reading]) -> list[Reading]:
    """Return the readings in text order without overlaps: the longest cover wins."""
    kept: list[Reading] = []
    for reading in sorted(readings, key=_cover):
        if not any(reading.span.overlaps(other.span) for other in kept):
            kept.append(reading)
    return sorted(kept, key=lambda reading: reading.span.start)


def _cover(reading: Reading) -> tuple[int, int]:
    return reading.span.start - reading.span.end, reading.span.start
