"""Masked statements: a clause with a slot for the value that a fact states, for every language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from checker.languages.interface import Reading
from checker.model import Span

SLOT = "▁"
"""Stands for the value in a masked statement."""

OTHER = "#"
"""Stands for every other value of the clause."""


@dataclass(frozen=True, slots=True)
class Mask:
    """A folded clause with its values masked: folded once, then shown for each of them."""

    clause: Span
    """In the raw text."""

    pieces: Sequence[str]
    """What stands before, between and behind the values, and `OTHER` for each of these."""

    slots: Mapping[int, int]
    """For each reading of the clause, where it stands among the pieces."""

    def shown(self, index: int) -> str:
        """Return the clause with a slot for one reading and one for each other value."""
        pieces = list(self.pieces)
        at = self.slots.get(index)
        if at is not None:
            pieces[at] = SLOT
        return " ".join(pieces)


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
    slots: dict[int, int] = {}
    at = clause.start
    for number, reading in enumerate(readings):
        if not clause.covers(reading.number) or reading.number.start < at:
            continue
        pieces += fold(text[at : reading.number.start]).split()
        slots[number] = len(pieces)
        pieces.append(OTHER)
        at = reading.number.end
    return Mask(clause, [*pieces, *fold(text[at : clause.end]).split()], slots)
