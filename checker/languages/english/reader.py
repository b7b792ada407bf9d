"""Every value of an English sentence: quantities and dates together, without overlaps."""

from __future__ import annotations

from collections.abc import Sequence

from checker.languages.english.dates import read_dates
from checker.languages.english.quantity_reader import read_quantities
from checker.languages.english.wording import word_sentence
from checker.languages.interface import Reading


def read(text: str) -> list[Reading]:
    """See `checker.languages.interface.Language.read`."""
    wording = word_sentence(text)
    return merged(read_quantities(wording), read_dates(text, wording.tokens))


def merged(quantities: Sequence[Reading], dates: Sequence[Reading]) -> list[Reading]:
    """Return both in text order; where two overlap the longer wins, then the date."""
    if not dates:
        return list(quantities)
    if not quantities:
        return list(dates)
    kept: list[Reading] = []
    for reading in sorted((*dates, *quantities), key=_length, reverse=True):
        if not any(reading.span.overlaps(other.span) for other in kept):
            kept.append(reading)
    return sorted(kept, key=lambda reading: reading.span.start)


def _length(reading: Reading) -> int:
    return reading.span.end - reading.span.start
