"""Which events only tell when, where or why another thing happened: "rose after the attack"."""

from __future__ import annotations

from collections.abc import Iterable

from checker.languages.words import Role, Vocabulary, Worded

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
