"""Masked statements: a clause with a slot for the value that a fact states, for every language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checker.languages.interface import Reading
from checker.model import Span

SLOT = "▁"
"""Stands for the value in a masked statement."""

OTHER = "#"
"""Stands for every other value of the clause."""


@dataclass(frozen=True, slots=True)
class Mask:
    """A folded clause without its values: folded once, then shown for each of them."""

    clause: Span
    """In the raw text."""

    pieces: Sequence[str]
    """What stands before each value."""

    values: Sequence[int]
    """Which readings of the sentence they are."""

    rest: str
    """What stands behind the last one."""

    def shown(self, index: int) -> str:
        """Return the clause with a slot for one reading and one for each other value."""
        found: list[str] = []
        for piece, value in zip(self.pieces, self.values, strict=True):
            found += (piece, SLOT if value == index else OTHER)
        return " ".join(" ".join((*found, self.rest)).split())


def masked(
    text: str, clause: Span, readings: Sequence[Reading], fold: Callable[[str], str]
) -> Mask:
    """Take the values out of a clause of a sentence.

    Args:
        text: Of the sentence, raw.
        clause: In ``text``.
        readings: Of the sentence, in text order.
        fold: Of its language.
    """
    pieces: list[str] = []
    values: list[int] = []
    at = clause.start
    for number, reading in enumerate(readings):
        if not clause.covers(reading.number) or reading.number.start < at:
            continue
        pieces.append(fold(text[at : reading.number.start]))
        values.append(number)
        at = reading.number.end
    return Mask(clause, pieces, values, fold(text[at : clause.end]))
