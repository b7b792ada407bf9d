"""Counts whose noun stands at another number of the sentence.

14 branches in Halden and nine in Velmar     nine branches
31 seats, giving the alliance 52             52 seats
39 deaths, compared with 44 a year earlier   44 deaths
16 large and eight small ships               16 ships
"""

from __future__ import annotations

from dataclasses import replace

from checker.languages.english.code_words import DESIGNATORS
from checker.languages.english.counts import countable
from checker.languages.english.noun_words import COUNT_VERBS, PAST, STOP, WEEKDAYS
from checker.languages.english.nouns import counted_noun
from checker.languages.english.number_words import UNITS
from checker.languages.english.numerals import read_number
from checker.languages.english.quantities import Quantity, is_year
from checker.languages.english.readings import reading
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

_RULE = "en.count.continued"

_CONTINUED = 8
"""Tokens between two numbers of one noun, at most."""

_IN_PLACES = frozenset({"in", "at", "near", "outside"})

_ON_DAYS = frozenset(
    {"the day", "a day", "the previous", "the following"}
    | {f"on {day}" for day in WEEKDAYS}  # "and 351 the day before", "and nine on Sunday"
)

_GIVING = frozenset({"giving", "handing", "leaving"})
"""Participles that are followed by whoever has as many, and by how many that are."""

_ENDS = frozenset({"", ".", ",", ";", "!", "?", "and", "while", "but"})
"""What may stand behind the last word of such a clause."""

_MODIFIERS = 5
"""Tokens between a number and the "and" before the other, at most: "medium - range"."""


def read_continued(wording: Wording, quantity: Quantity, before: Reading) -> Reading | None:
    """Read a bare number that counts what the one before it counted.

    Args:
        wording: The sentence.
        quantity: A bare number that nothing else reads.
        before: The reading before it, in the same sentence.
    """
    if before.kind != "count" or not before.lemma or not countable(quantity) or quantity.vague:
        return None
    if is_year(wording, quantity.number):
        return None
    start = wording.tokens[quantity.first].start
    between = [
        at for at, token in enumerate(wording.tokens) if before.span.end <= token.start < start
    ]
    if len(between) > _CONTINUED:
        return None
    told = _elsewhere(wording, quantity) or _is_given(wording, quantity, between)
    if not (told or _is_compared(wording, quantity)):
        return None
    read = reading(wording, _RULE, quantity.amount(), quantity, quantity.end)
    return replace(read, lemma=before.lemma, modifiers=before.modifiers)


def _elsewhere(wording: Wording, quantity: Quantity) -> bool:
    """Say whether a place or day follows, and no ratio: "and nine in Velmar", not "in ten"."""
    if wording.folded(quantity.first - 1) != "and":
        return False
    days = wording.words(quantity.end, quantity.end + 2)
    if wording.folded(quantity.end) not in _IN_PLACES and days not in _ON_DAYS:
        return False
    behind = quantity.end + 1
    return not wording.is_number(behind) and wording.folded(behind) not in UNITS


def _is_given(wording: Wording, quantity: Quantity, between: list[int]) -> bool:
    """Say whether the words between tell who has as many: ", giving the alliance 52"."""
    if len(between) <= len(_COMMA_GIVING) or wording.folded(quantity.end) not in _ENDS:
        return False
    comma, giving, *having = between
    if wording.folded(comma) != "," or wording.folded(giving) not in _GIVING:
        return False
    return all(wording.is_word(at) for at in having) and wording.folded(having[-1]) not in STOP


def _is_compared(wording: Wording, quantity: Quantity) -> bool:
    """Say whether the number is what the one before it is held against: "compared with 44 in May".

    A time follows, or the clause ends.
    """
    against = (wording.words(quantity.first - length, quantity.first) for length in (1, 2))
    if _AGAINST.isdisjoint(against):
        return False
    behind = wording.folded(quantity.end)
    timed = wording.words(quantity.end, quantity.end + 2) in _EARLIER or behind in _WHEN
    return behind in _ENDS or timed


_AGAINST = frozenset(
    {"compared with", "compared to", "up from", "down from", "against", "versus"}
    | {"and not", "rather than"}
)
_EARLIER = frozenset({"a year", "a month", "a week", "the year", "the month", "the previous"})
_WHEN = frozenset({"in", "last", "earlier", "previously", "during", "on"})

_COMMA_GIVING = (",", "giving")


def read_joined(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read "16" in "16 large and eight small ships": both are told apart by what precedes "and".

    The number behind "and" must be told apart as well, or it may be another thing alone.
    """
    if quantity.currency is not None or quantity.is_one or not countable(quantity):
        return None
    before = wording.folded(quantity.first - 1)
    if before in DESIGNATORS or before == "of" or is_year(wording, quantity.number):
        return None
    joint = _behind_modifiers(wording, quantity.end)
    other = None if joint is None else read_number(wording.tokens, joint + 1)
    if joint is None or other is None:
        return None
    noun = counted_noun(wording, other.end)
    if noun is None or not noun.modifiers:
        return None
    read = reading(wording, _RULE, quantity.amount(), quantity, joint)
    own = tuple(
        wording.folded(at) for at in range(quantity.end, joint) if len(wording.folded(at)) > 1
    )
    return replace(read, lemma=noun.lemma, modifiers=own)


def _behind_modifiers(wording: Wording, first: int) -> int | None:
    """Return where "and" stands behind one adjective or more, None where anything else does."""
    for at in range(first, first + _MODIFIERS):
        word = wording.folded(at)
        if word == "and":
            return at if at > first else None
        plain = wording.is_word(at) and not wording.capital(at)
        idle = word in STOP or word in PAST or word in COUNT_VERBS
        if not wording.hyphen(at) and (not plain or idle):
            return None
    return None
