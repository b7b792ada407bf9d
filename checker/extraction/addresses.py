"""Addresses on the web and of mail: their digits and names state nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.languages.interface import Reading
from checker.model import Span

# By the marks that every address has, "://" or "@"; what may stand in one is wider than RFC 3986,
# since pages hold addresses in letters of any script. Every part is bounded, so it is linear.
_ADDRESS = re.compile(
    r"(?:\b[a-z][a-z0-9+.-]{1,10}://|\bwww\.)[^\s<>\"]+"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}",
    re.IGNORECASE,
)


def outside_addresses(text: str, readings: Sequence[Reading]) -> list[Reading]:
    """Return the readings of a sentence that do not stand in an address."""
    if "://" not in text and "@" not in text and "www." not in text and "WWW." not in text:
        return list(readings)
    places = [Span(*match.span()) for match in _ADDRESS.finditer(text)]
    return [
        reading
        for reading in readings
        if not any(reading.number.overlaps(place) for place in places)
    ]
