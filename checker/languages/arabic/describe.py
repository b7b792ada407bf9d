"""What an Arabic sentence says around a value."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.languages.arabic.places import COUNTRIES
from checker.languages.arabic.stemming import bare, stem
from checker.languages.arabic.tokens import TokenKind, fold, tokenise
from checker.languages.arabic.vocabulary import STOP, VOCABULARY
from checker.languages.describing import Word, place_table
from checker.languages.describing import describe as describe_words
from checker.languages.describing import terms as terms_of
from checker.languages.interface import Description, Reading, Term
from checker.model import Span

_WORDLIKE = (TokenKind.ARABIC, TokenKind.LATIN)
_PLACES = place_table(COUNTRIES)
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
    found = words(text)

    def is_name(number: int) -> bool:
        titled = number > 0 and found[number - 1].stem in VOCABULARY.titles
        return titled or found[number].span.start in hashtags

    return terms_of(found, VOCABULARY, _PLACES, is_name)
