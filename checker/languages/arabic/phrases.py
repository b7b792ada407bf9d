"""What the rules hand on: drafts of readings, in tokens, before overlaps are resolved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from checker.languages.arabic.tokens import Token
from checker.languages.interface import Reading
from checker.model import Span, Value

Line = Sequence[Token]
"""The tokens of one sentence."""


class Draft(NamedTuple):
    """A reading in tokens: ``start`` to ``end`` (exclusive) are all words that state the value."""

    kind: str
    value: Value
    start: int
    end: int
    number: tuple[int, int]
    """First token and end of the numeral, ordinal or dual noun."""

    rule: str
    noun: int | None = None
    """Index of the counted noun; None where it is elided."""

    lemma: str = ""
    modifiers: tuple[str, ...] = ()

    def reading(self, tokens: Line) -> Reading:
        """Return the reading, with spans of the raw text."""
        return Reading(
            kind=self.kind,
            value=self.value,
            span=_span(tokens, self.start, self.end),
            number=_span(tokens, *self.number),
            rule=self.rule,
            noun=None if self.noun is None else _span(tokens, self.noun, self.noun + 1),
            lemma=self.lemma,
            modifiers=self.modifiers,
        )


def _span(tokens: Line, start: int, end: int) -> Span:
    return Span(tokens[start].start, tokens[end - 1].end)


def word(tokens: Line, i: int) -> str:
    """Return the folded token at ``i``, '' outside the sentence."""
    return tokens[i].folded if 0 <= i < len(tokens) else ""
