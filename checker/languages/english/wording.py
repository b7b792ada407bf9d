"""A sentence as grammar sees it: its text, its tokens, and whether capitals mean anything in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from checker.languages.english.tokens import Token, TokenKind, tokenise
from checker.model import Span

T = TypeVar("T")

_TITLE_WORDS = 3
"""A line with fewer long words is too short to tell whether it is in title case."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One sentence, cut into tokens."""

    text: str
    tokens: tuple[Token, ...]
    title_case: bool
    """Most words begin with a capital, as in a headline: a capital then marks no name."""

    def folded(self, index: int) -> str:
        """Return the folded token at ``index``, '' where there is none."""
        return self.tokens[index].folded if 0 <= index < len(self.tokens) else ""

    def glued(self, index: int) -> bool:
        """Say whether a token stands at ``index`` without white space before it."""
        return 0 < index < len(self.tokens) and self.tokens[index].glued

    def is_word(self, index: int) -> bool:
        """Say whether the token at ``index`` is a word."""
        return 0 <= index < len(self.tokens) and self.tokens[index].kind is TokenKind.WORD

    def is_number(self, index: int) -> bool:
        """Say whether the token at ``index`` is digits."""
        return 0 <= index < len(self.tokens) and self.tokens[index].kind is TokenKind.NUMBER

    def capital(self, index: int) -> bool:
        """Say whether a word at ``index`` begins with a capital that may mark a name.

        In title case no capital does, and the first word of a sentence has one anyway.
        """
        if self.title_case or not self.is_word(index) or not self.tokens[index].raw[0].isupper():
            return False
        before = self.folded(index - 1)
        if before == "." and len(self.folded(index - 2)) == 1:
            return True  # behind "U.S."
        return index > 0 and before not in (".", '"', "?", "!", ":", "'", "-")

    def words(self, first: int, end: int) -> str:
        """Return the folded tokens from ``first`` to before ``end``, joined by a space."""
        return " ".join(token.folded for token in self.tokens[first:end])

    def hyphen(self, index: int) -> bool:
        """Say whether the token at ``index`` is a hyphen that joins what stands around it."""
        return self.folded(index) == "-" and self.glued(index) and self.glued(index + 1)

    def span(self, first: int, end: int) -> Span:
        """Return the code points of the tokens from ``first`` to before ``end``."""
        return Span(self.tokens[first].start, self.tokens[end - 1].end)


def word_sentence(text: str) -> Wording:
    """Cut a sentence into tokens."""
    tokens = tuple(tokenise(text))
    return Wording(text, tokens, _title_case(tokens))


def _title_case(tokens: tuple[Token, ...]) -> bool:
    # Headlines leave short prepositions small: "From", "With" and shorter do not count.
    long = [token.raw for token in tokens if token.kind is TokenKind.WORD and len(token.raw) > 4]
    if len(long) < _TITLE_WORDS:
        return False
    capitals = sum(raw[0].isupper() for raw in long)
    return capitals * 10 >= len(long) * 9


def phrase_at(
    wording: Wording, index: int, table: Mapping[str, T], longest: int
) -> tuple[T, int] | None:
    """Return the entry of the longest phrase that begins at ``index``, and the index behind it."""
    tokens = wording.tokens
    words = [token.folded for token in tokens[index : index + longest]]
    for size in range(len(words), 0, -1):
        entry = table.get(" ".join(words[:size]))
        if entry is not None:
            return entry, index + size
    return None


def phrase_before(
    wording: Wording, index: int, table: Mapping[str, T], longest: int
) -> tuple[T, int] | None:
    """Return the entry of the longest phrase that ends before ``index``, and where it begins."""
    words = [token.folded for token in wording.tokens[max(0, index - longest) : index]]
    for start in range(len(words)):
        entry = table.get(" ".join(words[start:]))
        if entry is not None:
            return entry, index - len(words) + start
    return None
