"""What a line of a page looks like by its shape alone."""

from __future__ import annotations

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
        "\N{ARABIC TATWEEL}": "",
    }
)
_UNSEEN = frozenset({"Mn", "Cf"})


@lru_cache(maxsize=1 << 14)
def line_key(text: str) -> str:
    """Return what is left of a short line for comparison: letters and digits, folded.

    Case, vowel signs, hamza, punctuation and spaces do not count; '' for a long line.
    """
    if len(text) > _MOST_KEYED:
        return ""
    decomposed = unicodedata.normalize("NFKD", text).casefold().translate(_UNITED)
    kept = (
        letter if letter.isalnum() else "" if unicodedata.category(letter) in _UNSEEN else " "
        for letter in decomposed
    )
    return " ".join("".join(kept).split())


def reads_as_headline(text: str) -> bool:
    """Say whether a line has the shape of a headline: short, and without a full stop behind it."""
    if not 8 <= len(text) <= 200 or not 2 <= len(text.split()) <= 30:
        return False
    bare = text.rstrip(CLOSERS)
    if bare.endswith(".") and not bare.endswith(".."):
        return False
    return bare[-1:] not in _PAUSES and any(letter.isalpha() for letter in text)
