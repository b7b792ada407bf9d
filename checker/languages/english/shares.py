"""Fractions of a whole: "one-third", "half of", ``22/32``, "nine out of 10", "one in five"."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.languages.english.noun_words import COUNT_VERBS
from checker.languages.english.nouns import Noun, counted_noun
from checker.languages.english.numerals import Form, read_number
from checker.languages.english.quantities import Quantity, is_year
from checker.languages.english.readings import counting, reading
from checker.languages.english.unit_words import TIME_UNITS
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

_WHOLES = frozenset(
    {"of", "the", "its", "his", "her", "their", "our", "these", "those", "all", "that", "this"}
)

_NAMED = frozenset({"first", "second", "1st", "2nd", "opening", "latter", "closing", "final"})
"""Words that make a half a stretch of time, and no fraction: "the first half of the year"."""

_CLAUSE_STARTS = frozenset(
    {"", ",", ";", ":", '"', "and", "but", "found", "said", "says", "that", "while"}
)


def read_fraction(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read a share told as a fraction; "half" only with the whole that it is a half of."""
    if quantity.currency is not None:
        return None
    if wording.folded(quantity.number_end - 2) == "/" and quantity.form is Form.CARDINAL:
        # Prices in thirty-seconds: "rose 1-3/32". Any unit was looked for before.
        return reading(wording, "en.fraction.ticks", quantity.amount(), quantity, quantity.end)
    if quantity.form is not Form.FRACTION:
        return _out_of(wording, quantity)
    bare = quantity.number_end - quantity.number == 1 and wording.is_word(quantity.number)
    if bare and wording.folded(quantity.end) not in _WHOLES:
        return None
    if bare and (wording.hyphen(quantity.end) or wording.folded(quantity.first - 1) in _NAMED):
        return None
    read = reading(wording, "en.fraction.share", quantity.amount(), quantity, quantity.end)
    j = quantity.end
    while wording.folded(j) in _WHOLES:
        j += 1
    return counting(wording, read, counted_noun(wording, j) if j > quantity.end else None)


def _out_of(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read "nine out of 10" and "one in five" as fractions."""
    if quantity.is_range or quantity.low.denominator != 1:
        return None
    i, certain = _behind_out_of(wording, quantity.end)
    whole = read_number(wording.tokens, i) if i > quantity.end else None
    if whole is None or whole.form is not Form.CARDINAL or is_year(wording, i):
        return None
    noun = _of_whom(wording, whole.end)
    certain = certain or noun is not None or _of_those(wording, whole.end)
    noun = noun or counted_noun(wording, whole.end)
    if not (certain or _is_rate(wording, quantity, whole.end, noun)):
        return None
    if not 0 < quantity.low < whole.value or whole.value.denominator != 1:
        return None
    share = quantity.low / whole.value
    quantity = replace(
        quantity, low=share, high=share, step=Fraction(0), number_end=whole.end, end=whole.end
    )
    read = reading(wording, "en.fraction.out_of", quantity.amount(), quantity, whole.end)
    return counting(wording, read, noun)


def _of_those(wording: Wording, end: int) -> bool:
    """Say whether a pronoun follows for whom the share is of: "one in six of them"."""
    return wording.folded(end) == "of" and wording.folded(end + 1) in ("these", "those", *_PRONOUNS)


_PRONOUNS = ("them", "us", "you", "whom")


def _behind_out_of(wording: Wording, i: int) -> tuple[int, bool]:
    """Return the index behind "out of", "in" or "in every" at ``i``, and whether it tells a share.

    The index is ``i`` where none of them stands there.
    """
    first, second = wording.folded(i), wording.folded(i + 1)
    every = first == "in" and second == "every"
    if every or (first, second) == ("out", "of"):
        end = i + 2
        return (end + 1, True) if wording.folded(end) == "every" else (end, True)
    return (i + 1, False) if first == "in" else (i, False)


def _of_whom(wording: Wording, end: int) -> Noun | None:
    """Return the noun of "one in six of the pupils", whose "of" stands at ``end``."""
    if wording.folded(end) != "of":
        return None
    j = end + 1
    while wording.folded(j) in _WHOLES:
        j += 1
    return counted_noun(wording, j)


def _opens_share(wording: Wording, quantity: Quantity) -> bool:
    """Say whether "eight in ten" opens a clause: elsewhere it may be "scored 3 in 10 games"."""
    before = wording.folded(quantity.first - 1)
    return before in _CLAUSE_STARTS and wording.folded(quantity.end + 1) in ("10", "ten", "100")


def _olds(wording: Wording, i: int) -> bool:
    """Say whether people of one age are counted: "one in seven 15-year-olds"."""
    return any(wording.folded(k) == "olds" for k in range(i, i + 6))


def _is_rate(wording: Wording, quantity: Quantity, end: int, noun: Noun | None) -> bool:
    """Say whether "one in five" is a share, and not one thing in five days or places."""
    if not (quantity.is_one or _opens_share(wording, quantity)):
        return False
    if wording.folded(quantity.first - 1) in COUNT_VERBS:
        return False
    told = noun is not None or _olds(wording, end)
    return told and wording.folded(end) not in TIME_UNITS
