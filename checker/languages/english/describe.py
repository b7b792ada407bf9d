"""What an English sentence says around a value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.languages.describing import describe as describe_words
from checker.languages.english.places import COUNTRIES
from checker.languages.english.speakers import speakers
from checker.languages.english.stemming import stem
from checker.languages.english.tokens import TokenKind, fold, tokenise
from checker.languages.english.vocabulary import STOP, VOCABULARY
from checker.languages.interface import Description, Reading, Term
from checker.languages.words import Word, place_table
from checker.languages.words import terms as terms_of

_PLACES = place_table(COUNTRIES)


def describe(text: str, readings: Sequence[Reading]) -> list[Description]:
    """See `checker.languages.interface.Language.describe`."""
    found = words(text)
    described = describe_words(text, readings, found, VOCABULARY, fold)
    sources = speakers(text, found, readings)
    return [
        replace(description, source=source)
        for description, source in zip(described, sources, strict=True)
    ]


def words(text: str) -> list[Word]:
    """Return the words and marks of a sentence, in order."""
    found = []
    for token in tokenise(text):
        wordlike = token.kind is TokenKind.WORD
        found.append(
            Word(
                start=token.start,
                end=token.end,
                folded=token.folded,
                bare=token.folded,
                stem=stem(token.folded) if wordlike else token.folded,
                content=wordlike and token.folded not in STOP,
            )
        )
    return found


def terms(text: str) -> list[Term]:
    """See `checker.languages.interface.Language.terms`."""
    found = words(text)

    def is_name(number: int) -> bool:
        start = found[number].start
        return number > 0 and text[start : start + 1].isupper()

    return terms_of(found, VOCABULARY, _PLACES, is_name)
