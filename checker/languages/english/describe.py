"""What an English sentence says around a value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import attrgetter

from checker.languages.describing import describe as describe_words
from checker.languages.english.event_words import (
    BRINGS_DOWN,
    IDLE_AHEAD,
    IDLE_PAIRS,
    UNLESS_TO,
)
from checker.languages.english.idioms import IDIOMS
from checker.languages.english.owners import owners
from checker.languages.english.places import COUNTRIES
from checker.languages.english.speakers import speakers
from checker.languages.english.stemming import stem
from checker.languages.english.tokens import TokenKind, fold, tokenise
from checker.languages.english.vocabulary import STOP, VOCABULARY
from checker.languages.frequency import zipf
from checker.languages.idioms import told_anew
from checker.languages.interface import Description, Reading, Term
from checker.languages.terms import openings, place_table
from checker.languages.terms import terms as terms_of
from checker.languages.word_table import WordTable
from checker.languages.words import Role, Word, Worded

_PLACES = place_table(COUNTRIES)
_PLACE_OPENINGS = openings(_PLACES)
_WORDS = WordTable(VOCABULARY, IDIOMS)


def describe(text: str, readings: Sequence[Reading]) -> list[Description]:
    """See `checker.languages.interface.Language.describe`."""
    sentence = worded(text, readings)
    return describe_words(sentence, speakers(sentence), owners(sentence), VOCABULARY, fold)


def worded(text: str, readings: Sequence[Reading] = ()) -> Worded:
    """Return a sentence with its words and marks, and the values read from it."""
    tokens = tokenise(text)
    words = [_word(token.kind, token.folded) for token in tokens]
    if not _MAYBE_IDLE.isdisjoint(map(_FOLDED, words)):
        words = [
            _idle(word) if word.folded in _MAYBE_IDLE and _is_idle(words, at) else word
            for at, word in enumerate(words)
        ]
    return Worded(text, told_anew(words, IDIOMS), tokens, readings)


def _is_idle(words: Sequence[Word], at: int) -> bool:
    """Say whether the words beside one make it tell no event, and nothing to come."""
    folded = words[at].folded
    before = words[at - 1].folded if at else ""
    behind = words[at + 1].folded if at + 1 < len(words) else ""
    pairs = (before, folded) in IDLE_PAIRS or (folded, behind) in IDLE_AHEAD
    if folded == "down":
        return before not in BRINGS_DOWN
    return pairs or (folded in UNLESS_TO and behind != "to")


_FOLDED: Callable[[Word], str] = attrgetter("folded")
_MAYBE_IDLE = (
    UNLESS_TO | {"down"} | {word for _, word in IDLE_PAIRS} | {word for word, _ in IDLE_AHEAD}
)


def _idle(word: Word) -> Word:
    """Return a word that neither tells an event nor how firmly something is said."""
    roles = tuple(role for role in word.roles if role not in _IDLE)
    return word._replace(event="", roles=roles)


_IDLE = frozenset({Role.HAPPENS, Role.HYPOTHETICAL, Role.FUTURE, Role.EXPECTED})


@lru_cache(maxsize=1 << 16)
def _word(kind: TokenKind, folded: str) -> Word:
    wordlike = kind is TokenKind.WORD
    return _WORDS.word(
        folded,
        bare=folded,
        stem=stem(folded) if wordlike else folded,
        content=wordlike and folded not in STOP,
    )


_COMMON = 3.8
"""Zipf frequency from which a word is common."""


def _is_capital(text: str, sentence: Worded, number: int) -> bool:
    start = sentence.places[number].start
    return text[start : start + 1].isupper()


def terms(text: str) -> list[Term]:
    """See `checker.languages.interface.Language.terms`."""
    sentence = worded(text)

    def is_name(number: int) -> bool:
        if not _is_capital(text, sentence, number):
            return False
        if number > 0:
            return True
        # Every first word has a capital: a name goes on, or is no common word.
        rare = zipf(sentence.words[number].folded, "en") < _COMMON
        return rare or (len(sentence.words) > 1 and _is_capital(text, sentence, 1))

    return terms_of(sentence.words, _PLACES, _PLACE_OPENINGS, is_name)
