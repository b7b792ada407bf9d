"""Counts: "at least 29 troops", "killing 16", "twice", "no casualties"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.kinds.amount import Amount
from checker.languages.english.code_words import DESIGNATORS
from checker.languages.english.noun_words import (
    ADJECTIVES,
    COUNT_VERBS,
    IDLE_ONE,
    NOBODY,
    NONE_IDLE,
    NONE_NOUNS,
    NOUNLIKE_PARTICIPLES,
    STOP,
)
from checker.languages.english.nouns import Noun, counted_noun, singular
from checker.languages.english.number_words import UNITS
from checker.languages.english.partitives import read_partitive
from checker.languages.english.quantities import Quantity, bounded, changes, is_year
from checker.languages.english.readings import counting, reading
from checker.languages.english.unit_words import TIME_UNITS
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

ELIDED = "en.count.elided"
"""Rule of a number whose noun is left out."""

_AUXILIARIES = frozenset({"were", "was", "are", "is", "have", "has", "had", "of"})


def read_count(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read a count: by its noun, as a part of a set, or with its noun left out."""
    if quantity.currency is not None or not countable(quantity) or _names(wording, quantity):
        return None
    if wording.hyphen(quantity.end):
        return _hyphened(wording, quantity)
    if wording.folded(quantity.end) == "of":
        return read_partitive(wording, quantity)
    return _with_noun(wording, quantity) or _elided(wording, quantity)


def _names(wording: Wording, quantity: Quantity) -> bool:
    """Say whether a number is a part of a name: "the Group of Eight"."""
    i = quantity.number
    if wording.folded(i - 1) != "of" or wording.is_number(i):
        return False
    return wording.capital(i) and wording.capital(i - 2)


def countable(quantity: Quantity) -> bool:
    """Say whether a number can count anything: whole, and not below zero."""
    whole = quantity.low.denominator == 1 and quantity.high.denominator == 1
    return whole and quantity.low >= 0


def _with_noun(wording: Wording, quantity: Quantity) -> Reading | None:
    one = quantity.is_one
    noun = counted_noun(wording, quantity.end, one=one)
    if noun is None and one:
        return None
    if noun is None or _is_label(wording, quantity, noun):
        return None
    if one and not _tells_one(wording, quantity, noun):
        return None
    frequency = _frequency(wording, noun)
    if frequency is not None:
        unit, last = frequency
        amount = quantity.amount(unit)
        return counting(
            wording, reading(wording, "en.count.frequency", amount, quantity, last), noun
        )
    rule = "en.count.vague" if quantity.vague else "en.count.noun"
    rule = "en.count.one" if one else rule
    quantity, last = quantity.ending(wording, noun.end)
    return counting(wording, reading(wording, rule, quantity.amount(), quantity, last), noun)


def _tells_one(wording: Wording, quantity: Quantity, noun: Noun) -> bool:
    """Say whether "one" counts: not in "one day", "no one", "this one", "one of"."""
    if noun.lemma in IDLE_ONE or (noun.lemma == "time" and not quantity.digits):
        return False
    before = wording.folded(quantity.first - 1)
    return before not in _BEFORE_PRONOUN and before not in ADJECTIVES


_BEFORE_PRONOUN = frozenset(
    {"no", "any", "every", "this", "that", "which", "each", "the", "another", "a", "an", "some"}
)


def _is_label(wording: Wording, quantity: Quantity, noun: Noun) -> bool:
    """Say whether a year stands before the noun: "the 2008 elections", not "2000 people"."""
    if not is_year(wording, quantity.number) or quantity.bound is not None or quantity.is_range:
        return False
    if wording.folded(quantity.first - 1) in ("the", "in", "since", "of", "from", "by", "its"):
        return True
    return noun.lemma not in NONE_NOUNS or (quantity.low >= 1900 and bool(noun.modifiers))


def _frequency(wording: Wording, noun: Noun) -> tuple[str, int] | None:
    """Return ``per week`` and the index behind "times a week"."""
    if noun.lemma != "time":
        return None
    return _per(wording, noun.end)


def _per(wording: Wording, i: int) -> tuple[str, int] | None:
    word = wording.folded(i + 1)
    if wording.folded(i) in ("a", "an", "per", "each", "every") and word in TIME_UNITS:
        return f"per {word}", i + 2
    adverbs = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year"}
    if wording.folded(i) in adverbs:
        return f"per {adverbs[wording.folded(i)]}", i + 1
    return None


def _hyphened(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read "five-member panel" and "15-nation bloc"; "one-way" and "two-fold" count nothing."""
    i = quantity.end + 1
    word = wording.folded(i)
    if quantity.is_one or word in STOP or not wording.is_word(i) or word in _HYPHEN_IDIOMS:
        return None
    if len(word) < 3 or word.endswith(("ed", "th", "est", "ing")) or wording.capital(i):
        return None
    noun = None if word == "strong" else Noun(i, i + 1, singular(word), ())
    return counting(
        wording,
        reading(wording, "en.count.hyphenated", quantity.amount(), quantity, i + 1),
        noun,
    )


_HYPHEN_IDIOMS = frozenset(
    {"fold", "way", "time", "dimensional", "star", "old", "sided", "something", "plus", "odd",
     "and", "piece", "self", "liner", "liners", "hand", "off", "on", "quarters", "thirds", "year",
     "size", "stop", "tier", "track", "edged", "step", "wheel", "hander", "under"}
)  # fmt: skip


# --- the noun is left out ---------------------------------------------------------------------


def _elided(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read a number whose noun was told before: "kills 32", "of whom 11", "20 killed"."""
    if not _licensed(wording, quantity):
        return None
    if is_year(wording, quantity.number) and quantity.bound is None:
        return None
    rule = "en.count.vague" if quantity.vague else ELIDED
    quantity, last = quantity.ending(wording, quantity.end)
    read = reading(wording, rule, quantity.amount(), quantity, last)
    if _are_aboard(wording, quantity):
        return replace(read, lemma="person")
    i = quantity.first - 2
    crowd = wording.folded(i) if wording.folded(i + 1) == "of" else ""
    return counting(wording, read, Noun(i, i + 1, crowd, ()) if crowd in _CROWDS else None)


def _licensed(wording: Wording, quantity: Quantity) -> bool:
    """Say whether the words around a bare number show that it counts something."""
    before, behind = wording.folded(quantity.first - 1), wording.folded(quantity.end)
    if quantity.vague:
        return not (behind == "of" or before in ("by", "in"))
    if before == "of" and wording.folded(quantity.first - 2) in _GROUPS:
        return behind not in TIME_UNITS  # "a crew of six"
    if _are_aboard(wording, quantity):
        return True
    if behind in NOUNLIKE_PARTICIPLES or before in COUNT_VERBS:
        return not (quantity.is_one and behind in IDLE_ONE)
    if quantity.is_one or _in_ratio(wording, quantity):
        return False
    return (
        _licensed_by_size(wording, quantity)
        or _licensed_by_verb(wording, quantity)
        or _licensed_by_change(wording, quantity)
    )


def _are_aboard(wording: Wording, quantity: Quantity) -> bool:
    """Say whether people are counted, as what stands behind tells: "killing all 61 on board"."""
    aboard = wording.folded(quantity.end) == "aboard"
    return not quantity.is_one and (
        aboard or wording.words(quantity.end, quantity.end + 2) == "on board"
    )


_GROUPS = frozenset(
    {"crew", "group", "team", "family", "gang", "convoy", "squad", "party", "panel", "total",
     "crowd", "fleet", "staff", "audience", "maximum", "minimum", "workforce", "population"}
)  # fmt: skip


_CROWDS = frozenset({"crew", "staff", "crowd", "audience", "workforce", "population"})
"""Nouns that count people by themselves: "a crew of six", but not "a family of six"."""


def _licensed_by_size(wording: Wording, quantity: Quantity) -> bool:
    """Say whether a bound, a toll or millions show that something is counted."""
    if quantity.bound is not None:
        return wording.folded(quantity.first - 1) not in DESIGNATORS
    # Nothing but things comes in bare millions: "up from 798 million".
    return (quantity.low >= 10**6 and not quantity.digits) or _in_toll(wording, quantity)


def _licensed_by_verb(wording: Wording, quantity: Quantity) -> bool:
    """Say whether "were" or "have" follows, as in "sixteen were taken to hospital"."""
    before, behind = wording.folded(quantity.first - 1), wording.folded(quantity.end)
    return behind in ("were", "are", "have", "had") and before not in _BEFORE_TIMES


def _licensed_by_change(wording: Wording, quantity: Quantity) -> bool:
    """Say whether thousands rose or fell: "claims fell by 12,000 to 318,000"."""
    if quantity.low < 1000 or not quantity.digits or quantity.is_range:
        return False
    if wording.folded(quantity.first - 1) not in ("by", "to", "from"):
        return False
    return changes(wording, quantity.first, "from")


_BEFORE_TIMES = frozenset({"in", "of", "on", "at", "since", "by"})


def _in_ratio(wording: Wording, quantity: Quantity) -> bool:
    """Say whether the number is one side of a ratio or a score: "nearly 2 to 1"."""
    end = quantity.end
    before = wording.folded(quantity.first - 1)
    if before == "from" or (before == "by" and changes(wording, quantity.first, before)):
        return False
    return wording.folded(end) in ("to", "-") and (
        wording.is_number(end + 1) or wording.folded(end + 1) in UNITS
    )


def _in_toll(wording: Wording, quantity: Quantity) -> bool:
    """Say whether a toll or a total is told: "the death toll rises to 112"."""
    first = quantity.first
    if wording.folded(first - 1) not in _TOLL_LINKS:
        return False
    return any(wording.folded(k) in _TOLLS for k in range(max(0, first - _TOLL_REACH), first))


_TOLLS = frozenset(
    {"toll", "tally", "number", "total", "count", "deaths", "fatalities", "tolls", "estimate",
     "estimates", "casualties", "figure"}
)  # fmt: skip
_TOLL_LINKS = frozenset(
    {"to", "from", "at", "hits", "hit", "of", "reaches", "is", "was", "stands", "tops", "passes",
     "by", "nears", "now"}
)  # fmt: skip
_TOLL_REACH = 24


# --- twice, none ------------------------------------------------------------------------------


def read_twice(wording: Wording, i: int) -> Reading | None:
    """Read "twice" and "once a week"; "twice as many" is a ratio and no count."""
    two = wording.folded(i) == "twice"
    if wording.folded(i + 1) in ("as", "the", "that", "its", "their", "his", "her"):
        return None
    if wording.hyphen(i + 1):
        return None
    number = Fraction(2 if two else 1)
    quantity = bounded(wording, Quantity(i, i, i + 1, i + 1, number, number, step=Fraction(1)))
    frequency = _per(wording, i + 1)
    if frequency is not None:
        unit, last = frequency
        return reading(wording, "en.count.frequency", quantity.amount(unit), quantity, last)
    if not two:
        return None
    return reading(wording, "en.count.twice", quantity.amount(), quantity, quantity.end)


def read_none(wording: Wording, i: int) -> Reading | None:
    """Read "no casualties", "nobody was hurt", "there are no schools", "free of mines" as 0."""
    word = wording.folded(i)
    not_one = _read_not_one(wording, i)
    if not_one is not None or word == "not":
        return not_one
    if word in NOBODY or (word == "no" and wording.folded(i + 1) == "one"):
        return _read_nobody(wording, i)
    j, exists = _behind_none(wording, i)
    noun = counted_noun(wording, j)
    if noun is None:
        noun = counted_noun(wording, j, one=True)
        exists = False
    if noun is None or noun.lemma in NONE_IDLE:
        return None
    if noun.lemma not in NONE_NOUNS and not (exists or _is_denied(wording, i, noun)):
        return None
    read = reading(wording, "en.count.none", Amount.exactly(0), _nothing(i), noun.end)
    return counting(wording, read, noun)


def _read_not_one(wording: Wording, i: int) -> Reading | None:
    """Read "not one error", "not a single error" and "without a single error" as 0."""
    first = wording.folded(i)
    if first == "not" and wording.folded(i + 1) == "one":
        at = i + 2
    elif first in ("not", "without") and wording.words(i + 1, i + 3) == "a single":
        at = i + 3
    else:
        return None
    noun = counted_noun(wording, at, one=True)
    if noun is None:
        return None
    read = reading(wording, "en.count.none", Amount.exactly(0), _nothing(i), noun.end)
    return counting(wording, read, noun)


def _nothing(i: int) -> Quantity:
    zero = Fraction(0)
    return Quantity(i, i, i + 1, i + 1, zero, zero, step=Fraction(1))


def _read_nobody(wording: Wording, i: int) -> Reading | None:
    word = wording.folded(i)
    end = i + 2 if word == "no" else i + 1
    if not _happens(wording, end):
        return None
    quantity = replace(_nothing(i), number_end=end)
    read = reading(wording, "en.count.none", Amount.exactly(0), quantity, end)
    return counting(wording, read, None if word == "none" else Noun(i, end, "person", ()))


def _behind_none(wording: Wording, i: int) -> tuple[int, bool]:
    """Return where the noun stands, and whether any plural there is told not to exist."""
    word, behind = wording.folded(i), wording.folded(i + 1)
    if word == "without":
        return (i + 2, behind == "any") if behind in ("any", "causing") else (i + 1, False)
    if word == "free":
        j = i + 2 if behind in ("of", "from") else i + 1
        return (j + 1, True) if wording.folded(j) == "any" else (j, j > i + 1)
    return i + 1, _there_is(wording, i)


def _there_is(wording: Wording, i: int) -> bool:
    """Say whether "there is", "there have been" or "has" stands before "no" at ``i``."""
    if wording.folded(i - 1) in ("has", "have", "had"):
        return wording.folded(i - 2) not in ("", "to")
    return wording.folded(i - 2) == "there" or wording.words(i - 3, i - 1) in _THERE_HAS


def _is_denied(wording: Wording, i: int, noun: Noun) -> bool:
    """Say whether "no (plural)" is the subject of "were", as in "no schools were hit"."""
    return wording.folded(i) == "no" and wording.folded(noun.end) in ("were", "have", "had")


_THERE_HAS = frozenset({"there have", "there had", "there has", "there could", "there will"})


def _happens(wording: Wording, end: int) -> bool:
    """Say whether a verb of events follows "nobody", "no one" or "none"."""
    return wording.folded(end) in ("was", "were", "is", "has", "have", "had", "died") and any(
        wording.folded(k) in NOUNLIKE_PARTICIPLES for k in range(end, end + 5)
    )
