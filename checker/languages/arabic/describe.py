"""What an Arabic sentence says around a value."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from checker.languages.arabic.places import COUNTRIES
from checker.languages.arabic.stemming import bare, stem
from checker.languages.arabic.tokens import TokenKind, fold, tokenise
from checker.languages.arabic.vocabulary import STOP, VOCABULARY
from checker.languages.describing import Word, place_table
from checker.languages.describing import describe as describe_words
from checker.languages.describing import terms as terms_of
from checker.languages.interface import Description, Reading, Term

_new = tuple.__new__  # what `Word` itself calls, with one call less
_PLACES = place_table(COUNTRIES)
_CONJUNCTIONS = ("و", "ف")  # wa-, fa-, "and"
_VERBS = VOCABULARY.events.keys() | VOCABULARY.says
_HASHTAG = re.compile(r"#(\w+)")


def describe(text: str, readings: Sequence[Reading]) -> list[Description]:
    """See `checker.languages.interface.Language.describe`."""
    return describe_words(text, readings, words(text), VOCABULARY, fold)


def words(text: str) -> list[Word]:
    """Return the words and marks of a sentence, in order."""
    return [
        _new(Word, (start, end, folded, *_forms(kind, folded)))
        for kind, start, end, _, folded in tokenise(text)
    ]


@lru_cache(maxsize=1 << 16)
def _forms(kind: TokenKind, folded: str) -> tuple[str, str, bool]:
    """Return a word without particles, its stem, and whether it is a content word."""
    if kind is not TokenKind.ARABIC:
        return folded, folded, kind is TokenKind.LATIN and folded not in STOP
    naked = bare(folded)
    # Too short to take a conjunction off blindly, unless a verb that we know is left: wa-jurih.
    if naked == folded and folded[:1] in _CONJUNCTIONS and folded[1:] in _VERBS:
        naked = folded[1:]
    return naked or folded, stem(naked), folded not in STOP and naked not in STOP


def terms(text: str) -> list[Term]:
    """See `checker.languages.interface.Language.terms`."""
    hashtags = {match.start(1) for match in _HASHTAG.finditer(text)}
    found = words(text)

    def is_name(number: int) -> bool:
        titled = number > 0 and found[number - 1].stem in VOCABULARY.titles
        return titled or found[number].start in hashtags

    return terms_of(found, VOCABULARY, _PLACES, is_name)
