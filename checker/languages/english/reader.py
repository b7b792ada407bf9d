"""Every value of an English sentence: quantities and dates together, without overlaps."""

from __future__ import annotations

from collections.abc import Sequence

from checker.languages.english.quantity_reader import read_quantities
from checker.languages.english.wording import word_sentence
from checker.languages.interface import Reading


def read(text: str) -> list[Reading]:
    """See `checker.languages.interface.Language.read`."""
    return read_quantities(word_sentence(text))


def merged(quantities: Sequence[Reading], dates: Sequence[Reading]) -> list[Reading]:
    """Return both in text order; where two overlap, the date is kept.

    A quantity is kept only if its words cover those of the date and more, as a duration with a
    bound covers a bare one.
    """
    kept: list[Reading] = list(dates)
    for quantity in quantities:
        rivals = [date for date in dates if date.span.overlaps(quantity.span)]
        if not rivals:
            kept.append(quantity)
    return sorted(kept, key=lambda reading: reading.span.start)
