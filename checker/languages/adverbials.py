"""Which events only tell when, where, why or what for another thing happened.

"Rose after the attack", "met to demand his resignation".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.languages.concepts import FATES
from checker.languages.crime_words import CrimeWords
from checker.languages.words import Role, Vocabulary, Word, Worded

_PHRASE = 3
"""Words from a preposition to the noun of its phrase, at most: "after the deadly attack"."""


def adverbials(sentence: Worded, events: Iterable[int], vocabulary: Vocabulary) -> frozenset[int]:
    """Return the events behind a preposition of time, place or cause.

    Not those that govern a value themselves: "since the killing of 25 people", "after losing 3".
    """
    return frozenset(
        at
        for at in events
        if _is_in_phrase(sentence, at, vocabulary) and not _governs(sentence, at, vocabulary)
    )


def purposes(sentence: Worded, events: Iterable[int], vocabulary: Vocabulary) -> frozenset[int]:
    """Return the events that are but the aim or the cause of what is told.

    "Dozens met to demand the minister's resignation", "sent 50 guards to close the roads". What
    people are there for may well be told of them: "23 players to take part in the cup".
    """
    return frozenset(
        at
        for at in events
        if sentence.words[at].event not in _TOLD_OF_THOSE
        and (_is_aim(sentence, at, vocabulary) or _is_called_for(sentence, at, vocabulary))
    )


def crimes(sentence: Worded, events: Iterable[int], vocabulary: Vocabulary) -> frozenset[int]:
    """Return the events that somebody is only accused of, tried for or suspected of.

    "Accused six soldiers of killing a student", "held five on suspicion of murder". They may well
    govern a value behind them: "accused of the murder of two guards".
    """
    words = sentence.words
    return frozenset(at for at in events if _is_crime(words, at, vocabulary.crimes))


def _is_crime(words: Sequence[Word], at: int, crimes: CrimeWords) -> bool:
    """Say whether a word of accusing stands before an event, and between them "of" or "with".

    Where the preposition is written as one with its noun, none stands between.
    """
    if at and words[at - 1].folded in crimes.nouns:
        return True
    of = at
    attached = bool(crimes.attached) and words[at].folded.startswith(crimes.attached)
    if words[at].folded == words[at].bare or not attached:
        near = range(at - 1, max(at - 1 - _OF, -1), -1)
        of = next((before for before in near if words[before].folded in crimes.prepositions), 0)
    for before in range(of - 1, max(of - 1 - _ACCUSED, -1), -1):
        if not crimes.accusing.isdisjoint((words[before].folded, words[before].bare)):
            return True
        if Role.BREAKS in words[before].roles:
            return False
    return False


_ACCUSED = 6
"""Words from "accused" to "of": "accused six soldiers and their commander of"."""

_OF = 4
"""Words from "of" to the crime, at most: "of taking part in the murder"."""


_TOLD_OF_THOSE = FATES | {
    *("attended", "played", "visited", "met", "attacked", "nominated", "won", "voted", "lent"),
}
"""What people came or were sent for, or were exposed to: nouns as often as aims."""


def _is_aim(sentence: Worded, at: int, vocabulary: Vocabulary) -> bool:
    """Say whether "to" is written as one with a verbal noun, which then has no article."""
    word = sentence.words[at]
    aims = any(word.folded == aim + word.bare for aim in vocabulary.aim)
    return aims and word.folded != word.bare


def _is_called_for(sentence: Worded, at: int, vocabulary: Vocabulary) -> bool:
    """Say whether a word such as "to demand" stands right before, one small word between."""
    for before in range(at - 1, max(at - 1 - _CALLED, -1), -1):
        word = sentence.words[before]
        if word.folded in vocabulary.calls:
            return True
        if word.content:
            return False
    return False


_CALLED = 2
"""Words from one such as "in protest" to what it is about: "in protest at the closing"."""


def _is_in_phrase(sentence: Worded, at: int, vocabulary: Vocabulary) -> bool:
    for before in range(at - 1, max(at - 1 - _PHRASE, -1), -1):
        word = sentence.words[before]
        if word.folded in vocabulary.adverbials or word.bare in vocabulary.adverbials:
            return True
        stop = Role.BREAKS in word.roles or Role.HAPPENS in word.roles
        # Where the article is written as one with its noun, a phrase has no words before it.
        if stop or sentence.owners[before] is not None or vocabulary.article:
            return False
    return False


def _governs(sentence: Worded, at: int, vocabulary: Vocabulary) -> bool:
    if Role.DEFINITE in sentence.words[at].roles:
        return False  # with the article, a noun has nothing behind it that it governs
    behind = at + 1
    if behind < len(sentence.words) and sentence.words[behind].folded in vocabulary.partitives:
        behind += 1
    owner = sentence.owners[behind] if behind < len(sentence.words) else None
    return owner is not None and sentence.readings[owner].kind not in ("date", "time")
