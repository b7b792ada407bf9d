"""A sentence as grammar sees it: its text, its tokens, and whether capitals mean anything in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from checker.languages.english.tokens import Token, TokenKind, tokenise
from checker.model import Span

_TITLE_WORDS = 3
"""A line with fewer long words is too short to tell whether it is in title case."""

_MARGIN = ("",) * 64
"""Empty words around a sentence: grammar looks a few places to each side of any token, and a
negative index, too, lands in them. More places than any rule looks away from a token."""


@dataclass(frozen=True)
class Wording:
    """One sentence, cut into tokens; outside the sentence an index finds nothing."""

    text: str
    tokens: tuple[Token, ...]
    _folds: tuple[str, ...]
    """The folded tokens, with a margin behind them."""

    @cached_property
    def title_case(self) -> bool:
        """Whether most words begin with a capital, as in a headline: it then marks no name."""
        # Headlines leave short prepositions small: "From", "With" and shorter do not count.
        words = [token.raw for token in self.tokens if len(token.raw) > 4]
        words = [raw for raw in words if raw[0].isalpha()]
        if len(words) < _TITLE_WORDS:
            return False
        capitals = sum(raw[0].isupper() for raw in words)
        return capitals * 10 >= len(words) * 9

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All folded tokens, for asking what a sentence is about."""
        return frozenset(self._folds)

    def folded(self, index: int) -> str:
        """Return the folded token at ``index``, '' where there is none."""
        return self._folds[index]

    def words(self, first: int, end: int) -> str:
        """Return the folded tokens from ``first`` to before ``end``, joined by a space."""
        return " ".join(self._folds[first:end])

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
        if index < 1 or not self.is_word(index) or not self.tokens[index].raw[0].isupper():
            return False
        before = self.folded(index - 1)
        if before == "." and len(self.folded(index - 2)) == 1:
            return not self.title_case  # behind "U.S."
        return before not in (".", '"', "?", "!", ":", "'", "-") and not self.title_case

    def hyphen(self, index: int) -> bool:
        """Say whether the token at ``index`` is a hyphen that joins what stands around it."""
        return self.folded(index) == "-" and self.glued(index) and self.glued(index + 1)

    def span(self, first: int, end: int) -> Span:
        """Return the code points of the tokens from ``first`` to before ``end``."""
        return Span(self.tokens[first].start, self.tokens[end - 1].end)


def word_sentence(text: str) -> Wording:
    """Cut a sentence into tokens."""
    tokens = tokenise(text)
    return Wording(text, tokens, (*[token.folded for token in tokens], *_MARGIN))
