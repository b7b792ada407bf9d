"""The noun of an amount: "$4 billion of profit", "a $40 fine", "a deficit of $455 billion".

Other than what a number counts, it may stand before the amount, and mostly is a singular.
"""

from __future__ import annotations

from checker.languages.english.noun_words import (
    ADJECTIVES,
    ATTRIBUTIVE,
    BARE_VERBS,
    DETERMINERS,
    MANY_PEOPLE,
    MONTHS,
    NO_MEASURE,
    NOT_AN_OBJECT,
    PAST,
    STOP,
    WEEKDAYS,
)
from checker.languages.english.nouns import Noun, counted_noun, is_plural, phrase, singular
from checker.languages.english.number_words import STARTERS
from checker.languages.english.quantities import Quantity
from checker.languages.english.unit_words import TIME_UNITS
from checker.languages.english.wording import Wording


def measured(wording: Wording, quantity: Quantity, end: int) -> Noun | None:
    """Return the noun of the amount that ends before token ``end``, None where there is none."""
    return (
        noun_behind(wording, end)
        or noun_joined(wording, quantity.first, end)
        or noun_before(wording, quantity.first)
    )


def noun_behind(wording: Wording, end: int) -> Noun | None:
    """Return what an amount that ends before ``end`` is of: "of profit", "in punitive damages"."""
    link = wording.folded(end)
    if link not in ("of", "in"):
        return None
    i = end + 1
    if link == "of":
        while wording.folded(i) in DETERMINERS:
            i += 1
    noun = (counted_noun(wording, i) if link == "of" else None) or _phrase_at(wording, i)
    return None if noun is None or (link == "in" and noun.lemma in NOT_AN_OBJECT) else noun


def noun_joined(wording: Wording, first: int, end: int) -> Noun | None:
    """Return the noun that an amount qualifies: "a $56 million charge", "its 40GB hard drive".

    Args:
        wording: The sentence.
        first: Index of the first token of the amount; an article or pronoun stands before it.
        end: Index behind it.
    """
    return _phrase_at(wording, end) if wording.folded(first - 1) in DETERMINERS else None


def noun_before(wording: Wording, first: int) -> Noun | None:
    """Return the noun before "of" and an amount: "a budget deficit of", "a margin of error of"."""
    i = first - 1
    if wording.folded(i) == "minus" and wording.words(i - 2, i) == "plus or":
        i -= 3
    if wording.folded(i) != "of":
        return None
    head = i - 1
    for link in (head - 1, head - 2):
        if wording.folded(link) == "of" and _is_noun(wording, link - 1):
            head = link - 1  # "a margin of error of", "a margin of sampling error of"
            break
    if not _is_noun(wording, head):
        return None
    start = head
    while start > head - _MOST_BEFORE and _qualifies(wording, start - 1):
        start -= 1
    modifiers = tuple(wording.folded(k) for k in range(start, head))
    return Noun(start, i, singular(wording.folded(head)), modifiers)


_MOST_BEFORE = 2


def _is_noun(wording: Wording, i: int) -> bool:
    folded = wording.folded(i)
    if not wording.is_word(i) or len(folded) < 3 or folded in STOP or folded in STARTERS:
        return False
    return folded not in NO_MEASURE and folded not in ADJECTIVES and not wording.capital(i)


def _qualifies(wording: Wording, i: int) -> bool:
    """Say whether a word right before a noun belongs to its phrase: "budget", not "had"."""
    folded = wording.folded(i)
    if not wording.is_word(i) or not wording.is_word(i + 1) or folded in STOP or folded in PAST:
        return False
    if is_plural(folded) and folded not in ATTRIBUTIVE:
        return False
    return not folded.endswith(("ed", "ing")) and not wording.capital(i) and i > 0


def _phrase_at(wording: Wording, i: int) -> Noun | None:
    """Return the noun of a phrase without an article that begins at ``i``."""
    head: int | None = None
    run = phrase(wording, i)
    for k in run:
        folded = wording.folded(k)
        if head is not None and (folded in _VERBS or folded.endswith(("ed", "ly"))):
            break
        if head is not None and wording.folded(head) in MANY_PEOPLE:
            break
        if head is not None and not (wording.is_word(k - 1) or wording.folded(k - 1) == "-"):
            break
        name = wording.capital(k) and not wording.tokens[k].raw.isupper()
        if not name and not wording.hyphen(k + 1):
            head = k
        if is_plural(folded) and folded not in ATTRIBUTIVE and not name:
            break
    if head is None or not _is_object(wording, head):
        return None
    modifiers = tuple(wording.folded(k) for k in run if k < head and len(wording.folded(k)) > 1)
    return Noun(head, head + 1, singular(wording.folded(head)), modifiers)


def _is_object(wording: Wording, head: int) -> bool:
    folded = wording.folded(head)
    if folded in ADJECTIVES or folded in MONTHS or folded in WEEKDAYS or singular(folded) in _TIMES:
        return False
    return len(folded) > 1 and folded not in STARTERS and folded not in NO_MEASURE


_TIMES = frozenset(TIME_UNITS)
_VERBS = PAST | BARE_VERBS
