"""What a line of a page looks like by its shape alone."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from checker.languages.layout import CLOSERS

_PAUSES = ",;:\u060c\u061b"
_MOST_KEYED = 400
"""A longer line is a paragraph: no furniture, headline or caption to be compared."""

_UNITED = str.maketrans(
    {
        "\N{ARABIC LETTER TEH MARBUTA}": "\N{ARABIC LETTER HEH}",
        "\N{ARABIC LETTER ALEF MAKSURA}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER FARSI YEH}": "\N{ARABIC LETTER YEH}",
        "\N{ARABIC LETTER KEHEH}": "\N{ARABIC LETTER KAF}",
    }
)
_UNSEEN = re.compile(
    "[\u00ad\u0300-\u036f\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4"
    "\u06e7\u06e8\u06ea-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+"
)
"""Combining marks, tatweel and controls: they stand inside words."""

_SIGNS = re.compile(r"[\W_]+")


@lru_cache(maxsize=1 << 14)
def line_key(text: str) -> str:
    """Return what is left of a short line for comparison: letters and digits, folded.

    Case, vowel signs, hamza, punctuation and spaces do not count; '' for a long line.
    """
    if len(text) > _MOST_KEYED:
        return ""
    seen = _UNSEEN.sub("", unicodedata.normalize("NFKD", text))
    return _SIGNS.sub(" ", seen.translate(_UNITED).casefold()).strip()


def reads_as_headline(text: str) -> bool:
    """Say whether a line has the shape of a headline: short, and without a full stop behind it."""
    if not 8 <= len(text) <= 200 or not 2 <= len(text.split()) <= 30:
        return False
    bare = text.rstrip(CLOSERS)
    if bare.endswith(".") and not bare.endswith(".."):
        return False
    return bare[-1:] not in _PAUSES and any(letter.isalpha() for letter in text)
