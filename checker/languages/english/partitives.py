"""Counts of a part of a set: "15 of the wounded", "two of them", "19 of the city's 22 parks"."""

from __future__ import annotations

from dataclasses import replace

from checker.languages.english.noun_words import NOUNLIKE_PARTICIPLES, STOP
from checker.languages.english.nouns import Noun, counted_noun
from checker.languages.english.quantities import Quantity
from checker.languages.english.readings import counting, reading
from checker.languages.english.wording import Wording
from checker.languages.interface import Reading

_PARTITIVE = frozenset(
    {"the", "these", "those", "his", "her", "its", "their", "our", "them", "whom", "which", "us",
     "you", "all"}
)  # fmt: skip
_PRONOUNS = frozenset({"them", "whom", "which", "us", "you"})


def read_partitive(wording: Wording, quantity: Quantity) -> Reading | None:
    """Read "15 of the wounded", "two of them"; "one of" names one of many and is no count."""
    if quantity.is_one and not quantity.digits:
        return None
    i = _behind_possessor(wording, quantity.end + 1)
    determiner = wording.folded(i)
    if determiner not in _PARTITIVE and not determiner.endswith("'s"):
        return None
    if determiner in _PRONOUNS:
        quantity, last = replace(quantity, end=i + 1).ending(wording, i + 1)
        return reading(wording, "en.count.partitive", quantity.amount(), quantity, last)
    noun = _set_noun(wording, i + 1)
    last = quantity.end if noun is None else noun.end
    return counting(
        wording,
        reading(wording, "en.count.partitive", quantity.amount(), quantity, last),
        noun,
    )


def _behind_possessor(wording: Wording, i: int) -> int:
    """Return the index of the last word that tells whose a set is: "of the country's 22 parks"."""
    for k in range(i, i + _POSSESSOR):
        if wording.folded(k).endswith("'s"):
            return k
        if not wording.is_word(k) or (k > i and wording.folded(k) in STOP):
            break
    return i


_POSSESSOR = 4
"""Words of whoever has a set, at most: "of the old Velmar club's"."""


def _set_noun(wording: Wording, i: int) -> Noun | None:
    """Return the noun of the set that a part is counted of, past its own number."""
    while wording.is_number(i) or wording.folded(i) in _BEFORE_SET:
        i += 1
    noun = counted_noun(wording, i)
    if noun is None and wording.folded(i) in NOUNLIKE_PARTICIPLES:
        return Noun(i, i + 1, wording.folded(i), ())
    return noun


_BEFORE_SET = frozenset(
    {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "last", "past",
     "first", "next"}
)  # fmt: skip
