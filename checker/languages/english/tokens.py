"""Tokens of English text: one pass of one regular expression, with spans of the raw text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import ClassVar, NamedTuple

from checker.languages.members import numbered


@numbered
class TokenKind(int):
    """What a token is made of."""

    NUMBER: ClassVar[TokenKind]
    """Digits with their separators and decimals, or a vulgar fraction such as one half."""

    WORD: ClassVar[TokenKind]
    """Letters with marks, inner apostrophes and trailing digits: ``Syria's``, ``G20``; of
    ``$US5`` the letters alone."""

    SYMBOL: ClassVar[TokenKind]
    """Any other character that is not white space, alone."""


class Token(NamedTuple):
    """One token; ``text[start:end]`` of the raw text is ``raw``."""

    start: int
    end: int
    raw: str
    folded: str
    kind: TokenKind
    glued: bool
    """No white space stands before it."""


_LETTER = r"[^\W\d_]"
_SPACES = "\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}"
_VULGAR = "\u00bc-\u00be\u2150-\u215e"
_MARKS = "\u0300-\u036f"
# Zero-width characters and direction marks: gaps, like white space.
_CONTROLS = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
# Asterisks are gaps too: in Markdown they set words in bold, as in "**Five** people".
_EMPHASIS = "*"
_APOSTROPHES = "'\N{RIGHT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}"
# White space, then a number, a word, or any other single character. No part can match in two ways,
# so it is linear. All of the text is matched but white space at its end.
_TOKEN = re.compile(
    rf"([\s{_CONTROLS}{_EMPHASIS}]*)"
    rf"(?:(\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?!\d)|\d+(?:[.,]\d+)*|[{_VULGAR}])"
    rf"|((?<=\$)(?:US|NZ|[ACS])(?=\d)|{_LETTER}(?:[^\W_{_VULGAR}]|[{_MARKS}]|[{_APOSTROPHES}](?={_LETTER}))*)"
    rf"|([^\s{_CONTROLS}{_EMPHASIS}]))"
)

# Quotes and dashes that fold to one each; all else is left to NFKC and casefold.
_UNITED = str.maketrans(
    {
        "\N{LEFT SINGLE QUOTATION MARK}": "'",
        "\N{RIGHT SINGLE QUOTATION MARK}": "'",
        "\N{SINGLE LOW-9 QUOTATION MARK}": "'",
        "\N{MODIFIER LETTER APOSTROPHE}": "'",
        "\N{LEFT DOUBLE QUOTATION MARK}": '"',
        "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
        "\N{DOUBLE LOW-9 QUOTATION MARK}": '"',
        "\N{LEFT-POINTING DOUBLE ANGLE QUOTATION MARK}": '"',
        "\N{RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK}": '"',
        "\N{HYPHEN}": "-",
        "\N{NON-BREAKING HYPHEN}": "-",
        "\N{FIGURE DASH}": "-",
        "\N{EN DASH}": "-",
        "\N{EM DASH}": "-",
        "\N{HORIZONTAL BAR}": "-",
        "\N{MINUS SIGN}": "-",
        "\N{FRACTION SLASH}": "/",
        **{chr(point): None for point in (0xAD, *range(0x200B, 0x2010), 0xFEFF)},
        **{chr(point): None for point in (*range(0x202A, 0x202F), *range(0x2060, 0x206A))},
    }
)


def fold(text: str) -> str:
    """Make text uniform for matching: NFKC, case folded, quotes and dashes united.

    Idempotent: ``fold(fold(text)) == fold(text)``.
    """
    if text.isascii():
        return text.lower()
    # Case folding can undo NFKC and the other way round, hence the second round.
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_UNITED)
    return unicodedata.normalize("NFKC", folded).casefold().translate(_UNITED)


_fold_word = lru_cache(maxsize=1 << 16)(fold)


@lru_cache(maxsize=1 << 9)  # an article's sentences are read, described, and compared by words
def tokenise(text: str) -> tuple[Token, ...]:
    """Cut ``text`` into tokens, in text order; white space alone is left out."""
    tokens: list[Token] = []
    end = 0
    # `findall` and lengths instead of match objects, and tuples made without a call of `Token`:
    # three times as fast.
    make = tuple.__new__
    number_kind, word_kind, symbol_kind = TokenKind.NUMBER, TokenKind.WORD, TokenKind.SYMBOL
    for gap, number, word, symbol in _TOKEN.findall(text):
        start = end + len(gap)
        raw = word or number or symbol
        kind = word_kind if word else number_kind if number else symbol_kind
        glued = not gap and end > 0
        end = start + len(raw)
        tokens.append(make(Token, (start, end, raw, _fold_word(raw), kind, glued)))
    return tuple(tokens)


def folded_at(tokens: Sequence[Token], index: int) -> str:
    """Return the folded token at ``index``, or '' where there is none."""
    return tokens[index].folded if 0 <= index < len(tokens) else ""


def glued_at(tokens: Sequence[Token], index: int) -> bool:
    """Say whether the token at ``index`` exists and follows without white space."""
    return 0 <= index < len(tokens) and tokens[index].glued
