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
    """Return both in text order; where two overlap the longer wins, then the date.

    Args:
        quantities: In text order, without overlaps among them.
        dates: Likewise.
    """
    if not dates:
        return list(quantities)
    kept: list[Reading] = []
    for reading in sorted((*dates, *quantities), key=_start):
        # Only the last one kept can overlap: neither list overlaps itself.
        while kept and kept[-1].span.end > reading.span.start:
            if _length(kept[-1]) >= _length(reading):
                break
            kept.pop()
        else:
            kept.append(reading)
    return kept


def _start(reading: Reading) -> int:
    return reading.span.start


def _length(reading: Reading) -> int:
    return reading.span.end - reading.span.start
