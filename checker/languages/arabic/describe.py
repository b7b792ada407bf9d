"""What an Arabic sentence says around a value."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.languages.arabic.stemming import bare, stem
from checker.languages.arabic.tokens import TokenKind, fold, tokenise
from checker.languages.arabic.vocabulary import STOP, VOCABULARY
from checker.languages.describing import Word
from checker.languages.describing import describe as describe_words
from checker.languages.interface import Description, Reading, Term
from checker.model import Span

_WORDLIKE = (TokenKind.ARABIC, TokenKind.LATIN)
_HASHTAG = re.compile(r"#(\w+)")


def describe(text: str, readings: Sequence[Reading]) -> list[Description]:
    """See `checker.languages.interface.Language.describe`."""
    return describe_words(text, readings, words(text), VOCABULARY, fold)


def words(text: str) -> list[Word]:
    """Return the words and marks of a sentence, in order."""
    found = []
    for token in tokenise(text):
        wordlike = token.kind in _WORDLIKE
        naked = bare(token.folded) if token.kind is TokenKind.ARABIC else token.folded
        found.append(
            Word(
                span=Span(token.start, token.end),
                folded=token.folded,
                bare=naked if naked not in ("", token.folded) and wordlike else token.folded,
                stem=stem(token.folded) if token.kind is TokenKind.ARABIC else token.folded,
                content=wordlike and token.folded not in STOP and naked not in STOP,
            )
        )
    return found


def terms(text: str) -> list[Term]:
    """See `checker.languages.interface.Language.terms`."""
    hashtags = {match.start(1) for match in _HASHTAG.finditer(text)}
    found = []
    titled = False
    for word in words(text):
        if word.content:
            concept = VOCABULARY.events.get(word.stem) or VOCABULARY.things.get(word.stem) or ""
            name = titled or word.span.start in hashtags
            found.append(Term(word.stem, word.bare, concept, name))
        titled = word.stem in VOCABULARY.titles
    return found
