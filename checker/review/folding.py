"""Text -> the form that searching compares: marks, case and letter variants do not matter."""

from __future__ import annotations

import re
import unicodedata

# Combining marks of Latin and Arabic script, tatweel, and the marks that only steer direction.
_DROPPED = re.compile(
    "[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069]"
)
_LETTERS = {
    "\N{ARABIC LETTER ALEF WASLA}": "\N{ARABIC LETTER ALEF}",
    "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER YEH}",
    "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
    "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
    "\N{ARABIC LETTER TEH MARBUTA}": "\N{ARABIC LETTER HEH}",
    "\N{ARABIC THOUSANDS SEPARATOR}": "",
    "\N{ARABIC DECIMAL SEPARATOR}": ".",
}
_DIGITS = {chr(base + digit): str(digit) for base in (0x660, 0x6F0) for digit in range(10)}
_REPLACED = tuple((_LETTERS | _DIGITS).items())
_GROUPED = re.compile(r"(?<=\d),(?=\d{3})")


def fold(text: str) -> str:
    """Return text for search: ``أُصيب ١٬٢٠٠`` and ``اصيب 1200`` are one; idempotent."""
    folded = _DROPPED.sub("", unicodedata.normalize("NFKD", text)).casefold()
    for written, uniform in _REPLACED:
        folded = folded.replace(written, uniform)
    return _GROUPED.sub("", " ".join(folded.split()))
